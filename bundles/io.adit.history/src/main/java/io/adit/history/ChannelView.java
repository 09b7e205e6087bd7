package io.adit.history;

import io.adit.engine.Sample;
import io.adit.history.store.StoreCursor;
import io.adit.history.store.StoreView;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * One channel as it was at one instant: what its head held and a view of the store from the same instant. Gives the
 * pieces that reach into a time range by their start. Used by one thread; close it.
 */
final class ChannelView implements AutoCloseable {
    private static final int HIGHEST_LEVEL = 63;

    private final StoreView store;
    private final List<Layer> layers;
    /** Two steps often meet within one block. */
    private byte[] recentKey = {};

    private @Nullable Piece recent;

    /**
     * Must be made while nobody commits a checkpoint.
     *
     * @param layers the versions of its samples, the first one first
     */
    ChannelView(StoreView store, List<Layer> layers) {
        this.store = store;
        this.layers = layers;
    }

    List<Sample> query(Selection selection, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("limit is " + limit + ", at least 1 is needed");
        }
        long from = selection.fromMicros();
        long to = selection.toMicros();
        return new SampleReader(selection.channel(), limit).read(pieces(from, to), from, to);
    }

    List<Bucket> summarise(Selection selection, Steps steps) {
        return new StepQuery(this, steps).run(selection.fromMicros(), selection.toMicros());
    }

    /** The versions of its samples, the first one first. */
    List<Layer> layers() {
        return layers;
    }

    /** The pieces with a sample at or after a time and a start before another, by their start. */
    Sweep pieces(long from, long to) {
        PriorityQueue<Cursor> cursors = stored(from, to);
        for (Layer layer : layers) {
            for (Piece piece : layer.inMemory()) {
                if (piece.start() < to && piece.end() >= from) {
                    cursors.add(new Cursor(piece, null));
                }
            }
        }
        return new Sweep(cursors);
    }

    /** The same of what is in blocks of the store. */
    Sweep storedPieces(long from, long to) {
        return new Sweep(stored(from, to));
    }

    private PriorityQueue<Cursor> stored(long from, long to) {
        PriorityQueue<Cursor> cursors = new PriorityQueue<>(Comparator.comparingLong(Cursor::start));
        for (Layer layer : layers) {
            for (int level = 0; level <= HIGHEST_LEVEL; level++) {
                boolean any = (layer.shelf().levels() >>> level & 1) == 1;
                Cursor cursor = any ? new Cursor(null, new LevelCursor(layer, level, from, to)) : null;
                if (cursor != null && cursor.advance()) {
                    cursors.add(cursor);
                }
            }
        }
        return cursors;
    }

    /** Adds the rollups of a version whose steps begin from a time to before another. */
    void rollups(Layer layer, Resolution resolution, long from, long to, StepReader into) {
        StoreCursor iterator = store.cursor();
        byte[] first = Key.rollup(layer.shelf().place(), resolution, resolution.segment(from));
        for (iterator.seek(first); iterator.isValid(); iterator.next()) {
            byte[] key = iterator.key();
            if (!Key.sameLevel(key, first) || Key.start(key) >= to) {
                break;
            }
            RollupColumns columns = RollupColumns.decode(iterator.value());
            for (int row = 0; row < columns.size(); row++) {
                if (columns.start(row) >= from && columns.start(row) < to) {
                    columns.addTo(into.at(columns.start(row)), row);
                }
            }
        }
        store.release(iterator);
    }

    @Override
    public void close() {
        store.close();
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

        /** All before this time was given. */
        long completeBefore() {
            Cursor cursor = cursors.peek();
            return cursor == null ? Long.MAX_VALUE : cursor.start();
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
        private final StoreCursor iterator;
        private final Mask mask;
        private final byte[] first;
        private final long from;
        private final long to;

        LevelCursor(Layer layer, int level, long from, long to) {
            this.iterator = store.cursor();
            this.mask = layer.mask();
            this.from = from;
            this.to = to;
            long reach = level == HIGHEST_LEVEL ? Long.MAX_VALUE : 1L << level;
            boolean fromTheFirst = from < Long.MIN_VALUE + reach || level == HIGHEST_LEVEL;
            long earliest = fromTheFirst ? Long.MIN_VALUE : from - reach;
            this.first = Key.block(layer.shelf().place(), level, earliest, 0);
            iterator.seek(first);
        }

        @Nullable
        Piece next() {
            while (iterator.isValid()) {
                byte[] key = iterator.key();
                if (!Key.sameLevel(key, first) || Key.start(key) >= to) {
                    break;
                }
                Piece piece = piece(key);
                iterator.next();
                if (piece.end() >= from && !piece.isHidden()) {
                    return piece;
                }
            }
            store.release(iterator);
            return null;
        }

        private Piece piece(byte[] key) {
            Piece known = recent;
            if (known == null || !Arrays.equals(key, recentKey)) {
                known = Piece.of(Key.start(key), iterator.value(), mask);
                recent = known;
                recentKey = key;
            }
            return known;
        }
    }
}
