package io.adit.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the frames of one segment in order.
 *
 * <p>Where no valid frame lies at the place where one should be, it looks for the next valid one with a rising sequence.
 * When there is one, what lies between is damage and is reported; when there is none, this is the end of the segment: a
 * torn write or the preallocated zeros.
 */
final class SegmentReader implements Closeable {
    private static final int WINDOW_BYTES = 256 << 10;
    private static final byte[] ZEROS = new byte[4096];

    private final Segment segment;
    private final Consumer<Damage> onDamage;
    private final FileChannel channel;
    private final long size;
    private ByteBuffer window = ByteBuffer.allocate(WINDOW_BYTES).limit(0);
    private long windowStart;
    private long position = Segment.HEADER_BYTES;
    private long expected;

    SegmentReader(Segment segment, Consumer<Damage> onDamage) throws IOException {
        this.segment = segment;
        this.onDamage = onDamage;
        this.expected = segment.firstSequence();
        this.channel = FileChannel.open(segment.file(), StandardOpenOption.READ);
        this.size = channel.size();
    }

    /** Reports a header that doesn't fit the file's name; the frames are read nevertheless. */
    void checkHeader() throws IOException {
        boolean fits = have(0, Segment.HEADER_BYTES)
                && window.getLong(0) == Segment.MAGIC
                && window.getLong(Long.BYTES) == segment.firstSequence();
        if (!fits) {
            String text = "The header of " + segment.file() + " is damaged; its records are read nevertheless.";
            onDamage.accept(new Damage(segment.file(), 0, expected, expected - 1, text));
        }
    }

    /** The next record, null behind the last one. */
    @Nullable
    Frame next() throws IOException {
        Frame frame = parse(position);
        for (long at = position + 1; frame == null; at++) {
            at = nextMagic(at);
            if (at < 0) {
                return null;
            }
            frame = parse(at);
        }
        if (frame.sequence() > expected) {
            report(frame);
        }
        position = frame.end();
        expected = frame.sequence() + 1;
        return frame;
    }

    /** As {@link #next}, but stops at the first place that is no valid frame. */
    @Nullable
    Frame nextInOrder() throws IOException {
        Frame frame = parse(position);
        if (frame != null) {
            position = frame.end();
            expected = frame.sequence() + 1;
        }
        return frame;
    }

    /**
     * Goes on at the end of a frame that was read before.
     *
     * @param sequence that of the frame which should lie there
     */
    void skipTo(long offset, long sequence) {
        position = offset;
        expected = sequence;
    }

    /** The frame at an offset; throws when there is no valid one. */
    Frame at(long offset) throws IOException {
        Frame frame = parse(offset);
        if (frame == null) {
            throw new IOException("no valid record at byte " + offset + " of " + segment.file());
        }
        return frame;
    }

    /** Offset behind the last good frame. */
    long position() {
        return position;
    }

    /** Sequence that the next record should have. */
    long expected() {
        return expected;
    }

    private void report(Frame found) {
        long last = found.sequence() - 1;
        boolean acknowledged = found.sequence() - found.indexInBatch() > expected;
        String text = "Records " + expected + ".." + last + " in " + segment.file() + " from byte " + position
                + " on can't be read"
                + (acknowledged ? "; they had been acknowledged." : "; they may never have been acknowledged.");
        onDamage.accept(new Damage(segment.file(), position, expected, last, text));
    }

    private @Nullable Frame parse(long at) throws IOException {
        if (!have(at, Frame.HEADER_BYTES)) {
            return null;
        }
        int start = (int) (at - windowStart);
        int length = window.getInt(start + 8);
        if (window.getInt(start) != Frame.MAGIC || length < 0 || length > size - at - Frame.HEADER_BYTES) {
            return null;
        }
        long sequence = window.getLong(start + 16);
        int bytes = Frame.HEADER_BYTES + length;
        if (sequence < expected || !have(at, bytes)) {
            return null;
        }
        start = (int) (at - windowStart);
        ByteBuffer checked = window.duplicate().limit(start + bytes).position(start + Frame.CHECKED_FROM);
        if (window.getInt(start + 4) != Frame.crc(checked)) {
            return null;
        }
        byte[] record = new byte[length];
        window.get(start + Frame.HEADER_BYTES, record);
        return new Frame(sequence, window.getInt(start + 12), record, at + bytes);
    }

    private long nextMagic(long from) throws IOException {
        for (long at = from; have(at, Frame.HEADER_BYTES); at++) {
            int place = (int) (at - windowStart);
            if (window.getInt(place) == Frame.MAGIC) {
                return at;
            }
            at += zeros(place);
        }
        return -1;
    }

    /** How many bytes from a place on can be passed over: the unused end of a segment is zeros, and a frame starts with none. */
    private int zeros(int place) {
        int most = Math.min(ZEROS.length, window.limit() - place);
        int other = Arrays.mismatch(window.array(), place, place + most, ZEROS, 0, most);
        return Math.max(0, (other < 0 ? most : other) - 1);
    }

    /** Brings bytes [at, at + count) into the window; false when the file ends before. */
    private boolean have(long at, int count) throws IOException {
        if (at >= windowStart && at + count <= windowStart + window.limit()) {
            return true;
        }
        if (at + count > size) {
            return false;
        }
        if (count > window.capacity()) {
            window = ByteBuffer.allocate(count);
        }
        window.clear();
        windowStart = at;
        Channels.readFully(channel, window, at);
        window.flip();
        return window.limit() >= count;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
