package io.adit.streams.history;

import io.adit.engine.Sample;
import io.adit.engine.alarm.AlarmChanged;
import io.adit.history.History;
import io.adit.history.Series;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * The history of one partition of the topics of samples and alarms, with how far each of them is in it: all become durable together. Used by one thread.
 */
final class HistoryShelf implements AutoCloseable {
    private final History history;
    private final long[] next = new long[Kind.values().length];
    private long waiting;

    /** What a topic has. */
    enum Kind {
        /** Samples as measured. */
        RAW,
        /** Samples as cleaned. */
        CLEAN,
        /** Changes of alarms. */
        ALARMS
    }

    HistoryShelf(History history) {
        this.history = history;
        history.lastCheckpoint().ifPresent(checkpoint -> {
            ByteBuffer state = ByteBuffer.wrap(checkpoint.state());
            for (int kind = 0; state.hasRemaining(); kind++) {
                next[kind] = state.getLong(); // none for alarms where it was written before these were kept
            }
        });
    }

    /** Offset of the first record that it does not have. */
    long next(Kind kind) {
        return next[kind.ordinal()];
    }

    /** Takes the samples of a record, unless it has them. */
    void take(Series series, long offset, List<Sample> samples) {
        if (isNew(series == Series.RAW ? Kind.RAW : Kind.CLEAN, offset)) {
            history.append(series, samples);
            waiting += samples.size();
        }
    }

    /** Takes changes of alarms of a record, unless it has them. */
    void take(long offset, List<AlarmChanged> changes) {
        if (isNew(Kind.ALARMS, offset)) {
            history.appendAlarms(changes);
            waiting += changes.size();
        }
    }

    private boolean isNew(Kind kind, long offset) {
        if (offset < next(kind)) {
            return false;
        }
        next[kind.ordinal()] = offset + 1;
        return true;
    }

    /** Samples and changes of alarms that are not durable. */
    long waiting() {
        return waiting;
    }

    /** Makes durable what it took. @throws io.adit.history.HistoryException after which it is of no use */
    void checkpoint() {
        ByteBuffer state = ByteBuffer.allocate(next.length * Long.BYTES);
        for (long each : next) {
            state.putLong(each);
        }
        history.checkpoint(next(Kind.CLEAN), state.array());
        waiting = 0;
    }

    @Override
    public void close() {
        history.close();
    }
}
