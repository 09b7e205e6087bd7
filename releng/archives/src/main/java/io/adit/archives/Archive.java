package io.adit.archives;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;

/** An archive that is being written, zip or tar.gz: the same files in the same order give the same bytes. Used by one thread. */
abstract sealed class Archive implements AutoCloseable {
    /** 1 January 2026, as for all that the build makes. */
    private static final long TIME = 1_767_225_600_000L;

    private static final int FILE = 0100644;
    private static final int PROGRAM = 0100755;

    static Archive create(Path file) throws IOException {
        return file.toString().endsWith(".zip") ? new Zip(file) : new Tar(file);
    }

    /** Adds a file. @param program whether it can be run */
    final void add(String name, byte[] content, boolean program) throws IOException {
        put(name, content, program ? PROGRAM : FILE);
    }

    abstract void put(String name, byte[] content, int mode) throws IOException;

    @Override
    public abstract void close() throws IOException;

    private static <E extends ArchiveEntry> void put(ArchiveOutputStream<E> out, E entry, byte[] content)
            throws IOException {
        out.putArchiveEntry(entry);
        out.write(content);
        out.closeArchiveEntry();
    }

    private static final class Tar extends Archive {
        private final TarArchiveOutputStream out;

        Tar(Path file) throws IOException {
            out = new TarArchiveOutputStream(
                    new GzipCompressorOutputStream(new BufferedOutputStream(Files.newOutputStream(file))));
            out.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
        }

        @Override
        void put(String name, byte[] content, int mode) throws IOException {
            TarArchiveEntry entry = new TarArchiveEntry(name);
            entry.setSize(content.length);
            entry.setMode(mode);
            entry.setModTime(TIME);
            Archive.put(out, entry, content);
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }

    private static final class Zip extends Archive {
        private final ZipArchiveOutputStream out;

        Zip(Path file) throws IOException {
            out = new ZipArchiveOutputStream(file);
        }

        @Override
        void put(String name, byte[] content, int mode) throws IOException {
            ZipArchiveEntry entry = new ZipArchiveEntry(name);
            entry.setSize(content.length);
            entry.setUnixMode(mode);
            entry.setTime(TIME);
            Archive.put(out, entry, content);
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }
}
