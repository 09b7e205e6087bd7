package io.adit.server.ingest;

import io.adit.engine.ChannelId;
import io.adit.engine.step.StepResult;
import io.adit.journal.Journal;
import java.util.ArrayList;
import java.util.List;

/** The results of Python steps, as the ingest journal keeps them. Safe for any thread. */
public final class ComputedResults {
    private final Journal journal;

    /**
     * One result.
     *
     * @param sequence of its record in the journal
     * @param atMicros when it came, microseconds since the epoch
     */
    public record Kept(long sequence, long atMicros, StepResult result) {}

    /** @param journal of the ingest */
    public ComputedResults(Journal journal) {
        this.journal = journal;
    }

    /** Sequence of the first record that is still kept. */
    public long firstSequence() {
        return journal.firstSequence();
    }

    /**
     * The next results for a channel, in order; reads the journal from there on.
     *
     * @param most at least 1
     */
    public List<Kept> read(ChannelId channel, long fromSequence, long throughSequence, int most) {
        List<Kept> found = new ArrayList<>();
        journal.read(fromSequence, (sequence, bytes) -> {
            if (sequence > throughSequence) {
                return false;
            }
            if (IngestRecord.isComputed(bytes)
                    && IngestRecord.ofBytes(bytes) instanceof IngestRecord.Computed computed
                    && computed.result().channel().equals(channel)) {
                found.add(new Kept(sequence, computed.atMicros(), computed.result()));
            }
            return found.size() < most;
        });
        return found;
    }
}
