package io.adit.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A segment file {@code <first sequence, 20 digits>.log}: a header of 16 bytes (magic, first sequence), then frames, then
 * zeros.
 */
record Segment(Path file, long firstSequence) {
    static final long MAGIC = 0x4144_4954_4A4E_4C31L; // ADITJNL1
    static final int HEADER_BYTES = 16;
    private static final Pattern NAME = Pattern.compile("(\\d{20})\\.log");
    private static final int ZERO_BYTES = 1 << 20;

    /** The segment that a file is by its name, null when it is none. */
    static @Nullable Segment of(Path file) {
        Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
        return name.matches() ? new Segment(file, Long.parseLong(name.group(1))) : null;
    }

    /**
     * Makes a segment full of zeros. It appears under its name only when it is complete, so no half-made one is ever
     * found.
     */
    static Segment create(Path directory, long firstSequence, long bytes) throws IOException {
        Path file = directory.resolve(String.format(Locale.ROOT, "%020d.log", firstSequence));
        Path unfinished = directory.resolve(file.getFileName() + ".new");
        try (FileChannel channel = FileChannel.open(
                unfinished,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE)) {
            ByteBuffer header = ByteBuffer.allocate(HEADER_BYTES);
            Channels.writeFully(
                    channel, header.putLong(MAGIC).putLong(firstSequence).flip(), 0);
            fill(channel, HEADER_BYTES, bytes);
            channel.force(true);
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        Channels.forceDirectory(directory);
        return new Segment(file, firstSequence);
    }

    /** Really writes zeros: a hole would make every later force also change the file's block map. */
    static void fill(FileChannel channel, long from, long to) throws IOException {
        ByteBuffer zeros = ByteBuffer.allocateDirect(ZERO_BYTES);
        for (long at = from; at < to; at += ZERO_BYTES) {
            zeros.clear().limit((int) Math.min(ZERO_BYTES, to - at));
            Channels.writeFully(channel, zeros, at);
        }
    }
}
