package io.adit.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import org.rocksdb.RocksIterator;

/**
 * One channel as it was at one instant: what its head held and a view of the store from the same instant. Gives the
 * pieces that reach into a time range by their start. Used by one thread; close it.
 */
final class ChannelView implements AutoCloseable {
    private static final int HIGHEST_LEVEL = 63;

    private final RocksStore store;
    private final Series series;
    private final int channel;
    private final List<Piece> inMemory;
    /** One per level that has blocks, index by level. */
    private final List<LevelIterator> iterators = new ArrayList<>();

    private record LevelIterator(int level, RocksIterator iterator) {}

    /** Must be made while nobody commits a checkpoint. */
    ChannelView(RocksStore store, Series series, ChannelHead head) {
        this.store = store;
        this.series = series;
        this.channel = head.number();
        this.inMemory = head.pieces();
        for (int level = 0; level <= HIGHEST_LEVEL; level++) {
            if ((head.levels() >>> level & 1) == 1) {
                iterators.add(new LevelIterator(level, store.iterator()));
            }
        }
    }

    /** The pieces with a sample at or after a time and a start before another, by their start. Call it once. */
    Sweep pieces(long from, long to) {
        PriorityQueue<Cursor> cursors = new PriorityQueue<>(Comparator.comparingLong(Cursor::start));
        for (Piece piece : inMemory) {
            if (piece.start() < to && piece.end() >= from) {
                cursors.add(new Cursor(piece, null));
            }
        }
        for (LevelIterator next : iterators) {
            Cursor cursor = new Cursor(null, new LevelCursor(next, from, to));
            if (cursor.advance()) {
                cursors.add(cursor);
            }
        }
        return new Sweep(cursors);
    }

    @Override
    public void close() {
        iterators.forEach(next -> next.iterator().close());
    }

    /** Pieces in the order of their start. */
    static final class Sweep {
        private final PriorityQueue<Cursor> cursors;

        private Sweep(PriorityQueue<Cursor> cursors) {
            this.cursors = cursors;
        }

        /** The next piece, null when there is none. */
        @Nullable
        Piece next() {
            Cursor cursor = cursors.poll();
            if (cursor == null) {
                return null;
            }
            Piece piece = cursor.piece();
            if (cursor.advance()) {
                cursors.add(cursor);
            }
            return piece;
        }

        /** Whether no later piece can have a sample before a time. */
        boolean isCompleteBefore(long time) {
            Cursor cursor = cursors.peek();
            return cursor == null || cursor.start() > time;
        }
    }

    /** A source of pieces that stands at one. */
    private static final class Cursor {
        private @Nullable Piece piece;
        private final @Nullable LevelCursor level;

        Cursor(@Nullable Piece piece, @Nullable LevelCursor level) {
            this.piece = piece;
            this.level = level;
        }

        Piece piece() {
            if (piece == null) {
                throw new IllegalStateException("the cursor is at its end");
            }
            return piece;
        }

        long start() {
            return piece().start();
        }

        boolean advance() {
            piece = level == null ? null : level.next();
            return piece != null;
        }
    }

    /** The blocks of one level. */
    private final class LevelCursor {
        private final RocksIterator iterator;
        private final byte[] first;
        private final long from;
        private final long to;

        LevelCursor(LevelIterator source, long from, long to) {
            this.iterator = source.iterator();
            this.from = from;
            this.to = to;
            long reach = source.level() == HIGHEST_LEVEL ? Long.MAX_VALUE : 1L << source.level();
            long earliest =
                    from < Long.MIN_VALUE + reach || source.level() == HIGHEST_LEVEL ? Long.MIN_VALUE : from - reach;
            this.first = Key.block(series, channel, source.level(), earliest, 0);
            iterator.seek(first);
        }

        @Nullable
        Piece next() {
            while (iterator.isValid()) {
                byte[] key = iterator.key();
                if (!Key.sameLevel(key, first) || Key.start(key) >= to) {
                    return null;
                }
                Piece piece = Piece.of(Key.start(key), iterator.value());
                iterator.next();
                if (piece.end() >= from) {
                    return piece;
                }
            }
            store.check(iterator);
            return null;
        }
    }
}
