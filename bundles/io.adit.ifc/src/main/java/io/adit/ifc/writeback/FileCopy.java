package io.adit.ifc.writeback;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Copies an exchange structure with something added behind its data. Stateless. */
final class FileCopy {
    /** More than stands behind the data of any file. */
    private static final int TAIL = 1 << 16;

    private static final String END = "ENDSEC";

    private FileCopy() {}

    /** @throws IllegalArgumentException where the target is the source, or the end of the data is not found */
    static void write(Path source, Path target, String added) throws IOException {
        if (Files.exists(target) && Files.isSameFile(source, target)) {
            throw new IllegalArgumentException(
                    "The results go into a new file; " + source + " is the one that was delivered.");
        }
        Path draft = Files.createTempFile(target.toAbsolutePath().getParent(), ".ifc", ".tmp");
        try {
            try (FileChannel in = FileChannel.open(source, StandardOpenOption.READ);
                    FileChannel out = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                long end = endOfData(in, source);
                copy(in, 0, end, out);
                write(out, added);
                copy(in, end, in.size(), out);
                out.force(true);
            }
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** Where the last section begins to end: in a file without signatures, that is its data. */
    private static long endOfData(FileChannel in, Path source) throws IOException {
        long from = Math.max(0, in.size() - TAIL);
        ByteBuffer tail = ByteBuffer.allocate((int) (in.size() - from));
        while (tail.hasRemaining() && in.read(tail, from + tail.position()) >= 0) {
            // until all of it is there
        }
        String text = new String(tail.array(), StandardCharsets.ISO_8859_1);
        int end = text.lastIndexOf(END);
        if (end < 0 || text.indexOf("SIGNATURE", end) >= 0 || text.indexOf("END-ISO-10303-21", end) < 0) {
            throw new IllegalArgumentException("The end of the data in " + source + " was not found.");
        }
        return from + end;
    }

    private static void copy(FileChannel in, long from, long to, FileChannel out) throws IOException {
        for (long at = from; at < to; ) {
            at += in.transferTo(at, to - at, out);
        }
    }

    private static void write(FileChannel out, String text) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
        while (bytes.hasRemaining()) {
            out.write(bytes);
        }
    }
}
