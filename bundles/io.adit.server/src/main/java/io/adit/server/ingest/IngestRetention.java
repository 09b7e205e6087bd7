package io.adit.server.ingest;

import io.adit.history.History;
import io.adit.journal.Journal;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Drops the oldest segments of the ingest journal when they are too old or too many. What came after the last checkpoint always stays, as a
 * restart takes it again; rows that wait for a step from before it lie in its state. Of a segment that goes, the times of arrival are kept before, so that its raw samples can still be computed again. A
 * crash in between leaves at most a segment that goes next time. Used by one thread.
 */
final class IngestRetention {
    private static final Logger LOG = LoggerFactory.getLogger(IngestRetention.class);
    private final Journal journal;
    private final History history;
    private final RerunStore states;
    private final Arrivals arrivals;
    private final long longestMicros;
    private final long mostBytes;

    IngestRetention(
            Journal journal, History history, RerunStore states, Arrivals arrivals, Duration time, long mostBytes) {
        this.journal = journal;
        this.history = history;
        this.states = states;
        this.arrivals = arrivals;
        this.longestMicros = TimeUnit.SECONDS.toMicros(time.toSeconds());
        this.mostBytes = mostBytes;
    }

    /** Drops what is to go; a failure is logged, and tried again next time. */
    void trim(long nowMicros) {
        try {
            long position =
                    history.lastCheckpoint().map(History.Checkpoint::position).orElse(0L);
            List<Long> segments = journal.segments();
            int gone = 0;
            while (gone + 1 < segments.size()
                    && segments.get(gone + 1) <= position + 1
                    && isToGo(segments, gone, nowMicros)) {
                arrivals.keep(segments.get(gone));
                gone++;
            }
            if (gone > 0) {
                journal.dropBefore(segments.get(gone));
                states.dropStatesBefore(segments.get(gone) - 1);
                LOG.info("Dropped what devices sent up to record {}; its samples stay.", segments.get(gone) - 1);
            }
        } catch (IOException | RuntimeException e) { // thrown on, it would end the timer for good
            LOG.warn("What devices sent long ago could not be dropped: {}", e.toString());
        }
    }

    private boolean isToGo(List<Long> segments, int index, long nowMicros) {
        return journal.bytes(segments.get(index)) > mostBytes
                || nowMicros - firstTime(segments.get(index + 1)) > longestMicros;
    }

    /** When the first record of a segment came: later than all of the segment before. */
    private long firstTime(long segment) {
        long[] time = {Long.MAX_VALUE};
        journal.read(segment, (sequence, bytes) -> {
            time[0] = IngestRecord.ofBytes(bytes).atMicros();
            return false;
        });
        return time[0];
    }
}
