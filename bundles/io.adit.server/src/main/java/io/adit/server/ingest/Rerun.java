package io.adit.server.ingest;

import io.adit.engine.ChannelId;
import io.adit.engine.Sample;
import io.adit.engine.explain.ExplainingOutput;
import io.adit.engine.explain.Explanation;
import io.adit.history.History;
import io.adit.history.Revision;
import io.adit.history.Series;
import io.adit.journal.Journal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Tells where samples come from, by running the engine again from a kept state over the ingest journal up to the sample. Reads the journal only, so
 * that it may run beside the live engine. Each call takes up to a second or two of one core; any thread may call.
 */
public final class Rerun {
    /** How far from the asked time a sample is looked for, in microseconds; the first step that has one counts. */
    private static final long[] REACH = {
        0,
        TimeUnit.MILLISECONDS.toMicros(100),
        TimeUnit.SECONDS.toMicros(5),
        TimeUnit.MINUTES.toMicros(5),
        TimeUnit.HOURS.toMicros(1),
        TimeUnit.DAYS.toMicros(1)
    };

    private static final int MOST_CANDIDATES = 100_000;
    /** A gap or a delay shows up in a later record than the one that it is counted from. */
    private static final long LONGEST_WAIT_MICROS = TimeUnit.DAYS.toMicros(1);

    private final Journal journal;
    private final History history;
    private final RerunStore store;

    Rerun(Journal journal, History history, RerunStore store) {
        this.journal = journal;
        this.history = history;
        this.store = store;
    }

    /**
     * Explains the clean sample of a channel whose time is nearest.
     *
     * @param timeMicros microseconds since the epoch
     * @return empty where there is none within a day
     */
    public Optional<Provenance> explain(ChannelId channel, long timeMicros) {
        for (long reach : REACH) {
            List<Sample> near =
                    history.query(Series.CLEAN, channel, timeMicros - reach, timeMicros + reach + 1, MOST_CANDIDATES);
            Optional<Sample> nearest =
                    near.stream().min(Comparator.comparingLong(sample -> Math.abs(sample.timeMicros() - timeMicros)));
            if (nearest.isPresent()) {
                return nearest.map(this::explain);
            }
        }
        return Optional.empty();
    }

    private Provenance explain(Sample stored) {
        IngestRecord source = record(stored.sequence());
        IngestRecord.Message message = source instanceof IngestRecord.Message sent ? sent : null;
        Provenance.StepOrigin computed = source instanceof IngestRecord.Computed result ? origin(result) : null;
        boolean kept = message != null || computed != null;
        ProgrammeRevision programme = store.programmeAt(stored.sequence()).orElse(null);
        Explanation explanation = runAgain(stored);
        return new Provenance(
                stored, raw(stored), message, computed, programme, explanation, note(stored, kept, explanation));
    }

    private @Nullable Sample raw(Sample stored) {
        return history
                .query(Series.RAW, stored.channel(), stored.timeMicros(), stored.timeMicros() + 1, MOST_CANDIDATES)
                .stream()
                .filter(sample -> sample.sequence() == stored.sequence())
                .findFirst()
                .orElse(null);
    }

    private String note(Sample stored, boolean kept, @Nullable Explanation explanation) {
        if (explanation == null) {
            return kept
                    ? "The engine's states of that time are no longer kept, so the checks can't be shown."
                    : "What the device sent is no longer kept, so the checks can't be shown.";
        }
        if (!explanation.clean().equals(stored)) {
            return revision(stored)
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

    /** The newest revision that the sample may come from. */
    private Optional<Revision> revision(Sample stored) {
        return history.revisions(stored.channel()).stream()
                .filter(each -> each.plan().fromMicros() <= stored.timeMicros()
                        && stored.timeMicros() < each.plan().toMicros()
                        && stored.sequence() <= each.plan().throughSequence())
                .reduce((earlier, later) -> later);
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

    private @Nullable Explanation runAgain(Sample stored) {
        Map.Entry<Long, Checkpoint> state =
                store.stateUpTo(stored.sequence() - 1).orElse(null);
        long from = state == null ? 1 : state.getKey() + 1;
        if (journal.segments().get(0) > from) {
            return null;
        }
        EngineFeed feed = state == null ? new EngineFeed() : new EngineFeed(state.getValue());
        ExplainingOutput out = new ExplainingOutput(stored.channel(), stored.timeMicros(), stored.sequence());
        feed.engine().trace(stored.channel(), out);
        journal.read(from, (sequence, bytes) -> {
            IngestRecord ingested = IngestRecord.ofBytes(bytes);
            feed.take(sequence, ingested, out);
            if (ingested instanceof IngestRecord.ProgrammeChange) {
                feed.engine().trace(stored.channel(), out);
            }
            boolean past =
                    sequence > stored.sequence() && ingested.atMicros() - stored.timeMicros() > LONGEST_WAIT_MICROS;
            return !out.found() && !past;
        });
        return out.explanation().orElse(null);
    }
}
