package io.adit.streams.history;

import io.adit.engine.Sample;
import io.adit.history.History;
import io.adit.history.Series;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * The history of one partition of the topics of samples, with how far each of them is in it: both become durable together. Used by one thread.
 */
final class HistoryShelf implements AutoCloseable {
    private final History history;
    private long nextRaw;
    private long nextClean;
    private long waiting;

    HistoryShelf(History history) {
        this.history = history;
        history.lastCheckpoint().ifPresent(checkpoint -> {
            ByteBuffer state = ByteBuffer.wrap(checkpoint.state());
            nextRaw = state.getLong();
            nextClean = state.getLong();
        });
    }

    /** Offset of the first record that it does not have. */
    long next(Series series) {
        return series == Series.RAW ? nextRaw : nextClean;
    }

    /** Takes the samples of a record, unless it has them. */
    void take(Series series, long offset, List<Sample> samples) {
        if (offset < next(series)) {
            return;
        }
        history.append(series, samples);
        if (series == Series.RAW) {
            nextRaw = offset + 1;
        } else {
            nextClean = offset + 1;
        }
        waiting += samples.size();
    }

    /** Samples that are not durable. */
    long waiting() {
        return waiting;
    }

    /** Makes durable what it took. @throws io.adit.history.HistoryException after which it is of no use */
    void checkpoint() {
        ByteBuffer state = ByteBuffer.allocate(2 * Long.BYTES).putLong(nextRaw).putLong(nextClean);
        history.checkpoint(nextClean, state.array());
        waiting = 0;
    }

    @Override
    public void close() {
        history.close();
    }
}
