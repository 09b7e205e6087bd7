package io.adit.history;

import io.adit.engine.ChannelId;
import io.adit.engine.Sample;
import io.adit.history.store.SortedStore;
import io.adit.history.store.StoreBatch;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The newest samples of one channel in one series, and what must be known of its older ones.
 *
 * <p>Samples gather in {@code open}. A checkpoint writes them as the channel's tail, again and again under the same key
 * until there are {@link #TAIL} of them; then they become a small block. As soon as the small blocks are many, or hold
 * enough samples, they are merged into full ones. So each sample is encoded a few times only, however often checkpoints
 * are made. When {@link Blocks#FULL} samples come between two checkpoints, they become full blocks at once.
 *
 * <p>One thread appends and prepares; {@link #append} and {@link #commit} exclude readers by the history's lock.
 */
final class ChannelHead {
    static final int TAIL = 256;
    static final int MOST_SMALL = 16;

    private final ChannelId channel;
    private SampleColumns open = new SampleColumns(0);
    private final List<Blocks.Block> pending = new ArrayList<>();
    private List<Small> small = List.of();
    private long count;
    private Shelf shelf;

    ChannelHead(ChannelId channel, Place place) {
        this.channel = channel;
        this.shelf = Shelf.empty(place);
    }

    /** A small block in the store. */
    private record Small(byte[] key, int count) {}

    /** What becomes true when a checkpoint's batch is written. */
    record Prepared(ChannelHead head, SampleColumns open, List<Small> small, Shelf shelf) {}

    ChannelId channel() {
        return channel;
    }

    long count() {
        return count;
    }

    /** The blocks in the store. */
    Shelf shelf() {
        return shelf;
    }

    void append(Sample sample) {
        open = open.with(sample);
        count++;
        if (open.size() >= Blocks.FULL) {
            pending.addAll(Blocks.cut(open.sorted()));
            open = new SampleColumns(0);
        }
    }

    /** What is not in blocks of the store, as it is now. */
    List<Piece> pieces(Mask mask) {
        List<Piece> pieces = new ArrayList<>();
        for (Blocks.Block block : pending) {
            pieces.add(Piece.of(block.start(), block.bytes(), mask));
        }
        SampleColumns visible = mask.visible(open.copy().sorted());
        if (visible.size() > 0) {
            pieces.add(Piece.of(visible));
        }
        return pieces;
    }

    /**
     * Puts all that is not durable into a batch and changes nothing else.
     *
     * @param rollups that follow
     */
    Prepared prepare(StoreBatch batch, SortedStore store, @Nullable RollupWriter rollups) {
        Writing writing = new Writing(batch);
        for (Blocks.Block block : pending) {
            writing.put(block);
            if (rollups != null) {
                rollups.add(BlockCodec.decode(block.bytes()));
            }
        }
        byte[] tail = Key.of(Key.TAIL, shelf.place());
        SampleColumns rest = open;
        if (open.size() >= TAIL) {
            writing.close(open, store);
            if (rollups != null) {
                rollups.add(open.sorted());
            }
            rest = new SampleColumns(0);
        }
        if (rest.size() > 0) {
            batch.put(tail, BlockCodec.encode(rest.sorted()));
        } else {
            batch.delete(tail);
        }
        int kept = rollups == null ? 0 : rollups.write(batch, shelf);
        Prepared prepared = new Prepared(this, rest, List.copyOf(writing.small), writing.shelf.withRollups(kept));
        batch.put(Key.of(Key.STATE, shelf.place()), encodeState(prepared.small(), prepared.shelf()));
        return prepared;
    }

    /** Takes over what {@link #prepare} gave, when it is in the store. */
    void commit(Prepared prepared) {
        open = prepared.open();
        small = prepared.small();
        shelf = prepared.shelf();
        pending.clear();
    }

    /** One run of {@link #prepare}. */
    private final class Writing {
        private final StoreBatch batch;
        private List<Small> small = new ArrayList<>(ChannelHead.this.small);
        private Shelf shelf = ChannelHead.this.shelf;

        Writing(StoreBatch batch) {
            this.batch = batch;
        }

        byte[] put(Blocks.Block block) {
            Shelf.Added added = shelf.put(batch, block);
            shelf = added.shelf();
            return added.key();
        }

        /** Makes a small block of samples, or a full one together with the small ones. */
        void close(SampleColumns samples, SortedStore store) {
            int inSmall = small.stream().mapToInt(Small::count).sum();
            if (small.size() + 1 < MOST_SMALL && inSmall + samples.size() < Blocks.FULL) {
                small.add(new Small(put(Blocks.Block.of(samples.sorted())), samples.size()));
                return;
            }
            SampleColumns all = new SampleColumns(inSmall + samples.size());
            for (Small part : small) {
                byte[] block = store.get(part.key());
                if (block == null) {
                    String text = "A block of " + channel + " is missing in the history; restore a backup.";
                    throw new HistoryException(HistoryException.Code.DAMAGED, text, null);
                }
                all.addAll(BlockCodec.decode(block));
                batch.delete(part.key());
            }
            all.addAll(samples);
            for (Blocks.Block block : Blocks.cut(all.sorted())) {
                put(block);
            }
            small = new ArrayList<>();
        }
    }

    private byte[] encodeState(List<Small> parts, Shelf blocks) {
        int bytes = 12 + Shelf.BYTES + parts.size() * (Key.BLOCK_BYTES + Integer.BYTES);
        ByteBuffer state = ByteBuffer.allocate(bytes);
        state.putLong(count);
        blocks.write(state);
        state.putInt(parts.size());
        for (Small part : parts) {
            state.put(part.key()).putInt(part.count());
        }
        return state.array();
    }

    /** Puts into a batch what the store has to know of this head when blocks are removed, and changes nothing else. */
    void prepareForgetting(StoreBatch batch, SortedStore store, OldBlocks.Part part) {
        byte[] key = Key.of(Key.STATE, shelf.place());
        byte[] state = store.get(key);
        if (state != null) {
            ChannelHead durable = new ChannelHead(channel, shelf.place());
            durable.restoreState(state);
            durable.forget(part);
            batch.put(key, durable.encodeState(durable.small, durable.shelf));
        }
    }

    /** Takes over that blocks were removed from the store. */
    void forget(OldBlocks.Part part) {
        count -= part.samples();
        small = small.stream()
                .filter(each -> part.keys().stream().noneMatch(key -> Arrays.equals(key, each.key())))
                .toList();
    }

    /** Restores what {@link #prepare} wrote of the state. */
    void restoreState(byte[] bytes) {
        ByteBuffer state = ByteBuffer.wrap(bytes);
        count = state.getLong();
        shelf = Shelf.read(shelf.place(), state);
        List<Small> parts = new ArrayList<>();
        for (int left = state.getInt(); left > 0; left--) {
            byte[] key = new byte[Key.BLOCK_BYTES];
            state.get(key);
            parts.add(new Small(key, state.getInt()));
        }
        small = parts;
    }

    /** Restores what {@link #prepare} wrote of the open samples. */
    void restoreTail(byte[] block) {
        open = BlockCodec.decode(block);
    }
}
