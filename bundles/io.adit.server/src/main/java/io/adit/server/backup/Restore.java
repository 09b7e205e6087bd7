package io.adit.server.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Makes a data folder from a backup. */
public final class Restore {
    private Restore() {}

    /**
     * Checks every file of a backup against its sum, then writes them.
     *
     * @param data must be missing or empty
     * @return number of files
     * @throws IOException with the reason when the folder is not empty, or the backup is damaged; then nothing was written
     */
    public static int run(Path backup, Path data) throws IOException {
        requireEmpty(data);
        if (!Files.exists(backup)) {
            throw new java.nio.file.NoSuchFileException(backup.toString());
        }
        try (ZipFile zip = new ZipFile(backup.toFile())) {
            Map<String, String> sums = Archive.verified(zip);
            for (String name : sums.keySet()) {
                requireInside(name);
            }
            for (String name : sums.keySet()) {
                try (InputStream in = zip.getInputStream(Objects.requireNonNull(zip.getEntry(name)))) {
                    write(in, data.resolve(name));
                }
            }
            return sums.size();
        } catch (ZipException e) {
            throw new IOException(
                    "the file " + backup + " is no backup of adit, or was cut off (" + e.getMessage() + ").", e);
        }
    }

    private static void requireEmpty(Path data) throws IOException {
        if (Files.exists(data)) {
            try (var files = Files.list(data)) {
                if (files.findAny().isPresent()) {
                    throw new IOException("the folder " + data + " is not empty; restore into a new one");
                }
            }
        }
    }

    private static void requireInside(String name) throws IOException {
        Path path = Path.of(name);
        if (path.isAbsolute() || !path.normalize().equals(path) || path.startsWith("..")) {
            throw new IOException("the backup has a file with the name " + name + ", which lies outside");
        }
    }

    private static void write(InputStream in, Path file) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.copy(in, file);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
