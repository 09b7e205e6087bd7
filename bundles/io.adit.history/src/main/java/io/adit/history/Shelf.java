package io.adit.history;

import io.adit.engine.ChannelId;
import io.adit.engine.Sample;
import java.nio.ByteBuffer;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * One series of one channel: how many samples it has, its open tail and what came after the last checkpoint. Guarded by the
 * lock of the store.
 */
final class Shelf {
    private static final int STATE_BYTES = Long.BYTES + Integer.BYTES + Long.BYTES;
    final Series series;
    final ChannelId channel;
    final int number;
    /** Samples of the last, not yet full block; stored, in order. */
    SampleColumns tail = new SampleColumns(0);
    /** Samples since the last checkpoint; not stored, in the order of appending. */
    SampleColumns head = new SampleColumns(0);
    /** Levels of which the shelf has blocks. */
    BitSet levels = new BitSet(Long.SIZE);

    long stored;
    int nextBlock;

    Shelf(Series series, ChannelId channel, int number) {
        this.series = series;
        this.channel = channel;
        this.number = number;
    }

    void append(Sample sample) {
        head = head.with(sample);
    }

    long count() {
        return stored + head.size();
    }

    /** Tail and head together, in order. */
    SampleColumns open() {
        SampleColumns all = new SampleColumns(tail.size() + head.size());
        all.addAll(tail);
        all.addAll(head);
        return all.sorted();
    }

    byte[] state() {
        long[] words = levels.toLongArray();
        return ByteBuffer.allocate(STATE_BYTES)
                .putLong(stored)
                .putInt(nextBlock)
                .putLong(words.length == 0 ? 0 : words[0])
                .array();
    }

    void restore(byte[] state, byte @Nullable [] storedTail) {
        ByteBuffer in = ByteBuffer.wrap(state);
        stored = in.getLong();
        nextBlock = in.getInt();
        levels = BitSet.valueOf(new long[] {in.getLong()});
        if (storedTail != null && storedTail.length > 0) {
            tail = BlockCodec.decode(storedTail);
        }
    }
}
