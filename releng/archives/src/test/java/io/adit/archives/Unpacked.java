package io.adit.archives;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** An archive as somebody unpacks it. */
final class Unpacked {
    private static final int RUNNABLE = 0100;

    private Unpacked() {}

    private static ArchiveInputStream<? extends ArchiveEntry> open(Path archive) throws IOException {
        InputStream in = Files.newInputStream(archive);
        return archive.toString().endsWith(".zip")
                ? new ZipArchiveInputStream(in)
                : new TarArchiveInputStream(new GzipCompressorInputStream(in));
    }

    /** The contents of its files by their names. */
    static Map<String, byte[]> contents(Path archive) throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        try (ArchiveInputStream<? extends ArchiveEntry> in = open(archive)) {
            for (ArchiveEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                contents.put(entry.getName(), in.readAllBytes());
            }
        }
        return contents;
    }

    /** Unpacks a tar.gz. */
    static void into(Path folder, Path archive) throws IOException {
        try (ArchiveInputStream<? extends ArchiveEntry> in = open(archive)) {
            for (ArchiveEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path target = folder.resolve(entry.getName());
                Files.createDirectories(target.getParent());
                Files.copy(in, target);
                if ((((TarArchiveEntry) entry).getMode() & RUNNABLE) != 0) {
                    Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
                }
            }
        }
    }
}
