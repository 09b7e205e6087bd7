package io.adit.server.ingest;

import io.adit.engine.ChannelId;
import io.adit.engine.Sample;
import io.adit.engine.explain.ExplainingOutput;
import io.adit.engine.explain.Explanation;
import io.adit.history.History;
import io.adit.history.Revision;
import io.adit.journal.Journal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Tells where samples come from, by running the engine again from a kept state over the ingest journal up to the sample. Reads the journal only, so
 * that it may run beside the live engine. Each call takes up to a second or two of one core; any thread may call.
 */
public final class Rerun implements Explainer {
    /** A gap or a delay shows up in a later record than the one that it is counted from. */
    private static final long LONGEST_WAIT_MICROS = TimeUnit.DAYS.toMicros(1);

    private final Journal journal;
    private final StoredSamples stored;
    private final RerunStore store;

    Rerun(Journal journal, History history, RerunStore store) {
        this.journal = journal;
        this.stored = new StoredSamples(history);
        this.store = store;
    }

    @Override
    public Optional<Provenance> explain(ChannelId channel, long timeMicros) {
        return stored.nearest(channel, timeMicros).map(this::explain);
    }

    private Provenance explain(Sample sample) {
        IngestRecord source = record(sample.sequence());
        IngestRecord.Message message = source instanceof IngestRecord.Message sent ? sent : null;
        Provenance.StepOrigin computed = source instanceof IngestRecord.Computed result ? origin(result) : null;
        boolean kept = message != null || computed != null;
        ProgrammeRevision programme = store.programmeAt(sample.sequence()).orElse(null);
        Explanation explanation = runAgain(sample);
        return new Provenance(
                sample, stored.raw(sample), message, computed, programme, explanation, note(sample, kept, explanation));
    }

    private String note(Sample sample, boolean kept, @Nullable Explanation explanation) {
        if (explanation == null) {
            return kept
                    ? "The engine's states of that time are no longer kept, so the checks can't be shown."
                    : "What the device sent is no longer kept, so the checks can't be shown.";
        }
        if (!explanation.clean().equals(sample)) {
            return stored.revision(sample)
                    .map(each -> "The stored sample was computed again later, as revision " + each.number() + " by "
                            + each.plan().note().by() + " at "
                            + Instant.EPOCH.plus(each.plan().note().atMicros(), ChronoUnit.MICROS)
                            + reason(each) + "; the steps show what was judged first.")
                    .orElse(
                            "Running the engine again gives another sample than the stored one, which was made by another"
                                    + " version of the program.");
        }
        return "";
    }

    private static String reason(Revision revision) {
        String reason = revision.plan().note().reason();
        return reason.isBlank() ? "" : " (" + reason + ")";
    }

    /** What a device sent; empty where the journal has no message of that sequence, or no longer. Reads from the disk. */
    Optional<IngestRecord.Message> message(long sequence) {
        return record(sequence) instanceof IngestRecord.Message message ? Optional.of(message) : Optional.empty();
    }

    private @Nullable IngestRecord record(long sequence) {
        @Nullable IngestRecord[] found = {null};
        journal.read(sequence, (at, bytes) -> {
            if (at == sequence) {
                found[0] = IngestRecord.ofBytes(bytes);
            }
            return false;
        });
        return found[0];
    }

    private static Provenance.StepOrigin origin(IngestRecord.Computed computed) {
        return new Provenance.StepOrigin(
                computed.atMicros(),
                computed.script(),
                computed.sha256(),
                computed.result().failure());
    }

    private @Nullable Explanation runAgain(Sample sample) {
        Map.Entry<Long, Checkpoint> state =
                store.stateUpTo(sample.sequence() - 1).orElse(null);
        long from = state == null ? 1 : state.getKey() + 1;
        if (journal.segments().get(0) > from) {
            return null;
        }
        EngineFeed feed = state == null ? new EngineFeed() : new EngineFeed(state.getValue());
        ExplainingOutput out = new ExplainingOutput(sample.channel(), sample.timeMicros(), sample.sequence());
        feed.engine().trace(sample.channel(), out);
        journal.read(from, (sequence, bytes) -> {
            IngestRecord ingested = IngestRecord.ofBytes(bytes);
            feed.take(sequence, ingested, out);
            if (ingested instanceof IngestRecord.ProgrammeChange) {
                feed.engine().trace(sample.channel(), out);
            }
            boolean past =
                    sequence > sample.sequence() && ingested.atMicros() - sample.timeMicros() > LONGEST_WAIT_MICROS;
            return !out.found() && !past;
        });
        return out.explanation().orElse(null);
    }
}
