package io.adit.server.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * The file of a backup: a zip with every file of the data folder and, as its last entry, their SHA-256 sums in the format of
 * {@code sha256sum}. A backup that was cut off has no sums and is refused.
 */
final class Archive {
    static final String SUMS = "SHA256SUMS";
    private static final int BUFFER_BYTES = 1 << 16;

    private Archive() {}

    /** Writes an archive. Used by one thread. */
    static final class Writer implements AutoCloseable {
        private final Path file;
        private final ZipOutputStream zip;
        private final StringBuilder sums = new StringBuilder();

        Writer(Path file, OutputStream out) {
            this.file = file;
            zip = new ZipOutputStream(out);
            zip.setLevel(Deflater.BEST_SPEED);
        }

        /** Adds the first bytes of a file. */
        void add(String name, Path source, long bytes) throws IOException {
            MessageDigest sum = sha256();
            zip.putNextEntry(new ZipEntry(name));
            try (InputStream in = Files.newInputStream(source)) {
                byte[] buffer = new byte[BUFFER_BYTES];
                long left = bytes;
                while (left > 0) {
                    int read = in.read(buffer, 0, (int) Math.min(left, buffer.length));
                    if (read < 0) {
                        throw new IOException(source + " became shorter while it was copied");
                    }
                    sum.update(buffer, 0, read);
                    zip.write(buffer, 0, read);
                    left -= read;
                }
            }
            zip.closeEntry();
            sums.append(HexFormat.of().formatHex(sum.digest()))
                    .append("  ")
                    .append(name)
                    .append('\n');
        }

        /** Adds the sums and makes all of it durable. */
        void finish() throws IOException {
            zip.putNextEntry(new ZipEntry(SUMS));
            zip.write(sums.toString().getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            zip.finish();
            zip.flush();
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        }

        @Override
        public void close() throws IOException {
            zip.close();
        }
    }

    /** The sums of an archive by name, each compared with its file; throws IOException with the reason where one is wrong. */
    static Map<String, String> verified(ZipFile zip) throws IOException {
        ZipEntry list = zip.getEntry(SUMS);
        if (list == null) {
            throw new IOException("it has no " + SUMS + ", so it is no backup or was cut off");
        }
        Map<String, String> sums = new LinkedHashMap<>();
        String text = new String(zip.getInputStream(list).readAllBytes(), StandardCharsets.UTF_8);
        for (String line : text.lines().toList()) {
            String name = line.substring(Math.min(line.length(), 66));
            ZipEntry entry = zip.getEntry(name);
            if (entry == null || !line.startsWith(sum(zip.getInputStream(entry)))) {
                throw new IOException("its " + name + " is damaged");
            }
            sums.put(name, line.substring(0, 64));
        }
        if (sums.size() + 1 != zip.size()) {
            throw new IOException("it has files without a sum");
        }
        return sums;
    }

    private static String sum(InputStream in) throws IOException {
        MessageDigest sum = sha256();
        byte[] buffer = new byte[BUFFER_BYTES];
        try (in) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                sum.update(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(sum.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256.", e);
        }
    }
}
