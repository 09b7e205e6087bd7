package io.adit.server.recompute;

import io.adit.engine.ChannelId;
import io.adit.engine.Engine;
import io.adit.engine.Sample;
import io.adit.engine.alarm.AlarmChanged;
import io.adit.engine.explain.ExplainingOutput;
import io.adit.engine.explain.Explanation;
import io.adit.engine.programme.ChannelSettings;
import io.adit.engine.programme.ClockPolicy;
import io.adit.engine.programme.Programme;
import io.adit.engine.programme.PythonStepSettings;
import io.adit.history.AlarmEntry;
import io.adit.history.AlarmQuery;
import io.adit.history.HistoryReader;
import io.adit.server.ingest.ArrivalTimes;
import io.adit.server.ingest.Explainer;
import io.adit.server.ingest.Provenance;
import io.adit.server.ingest.StoredSamples;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Explains samples of a history that engines elsewhere filled, from what is kept there: the readings before a sample are given, with their own times, to an engine that knows
 * nothing, as when channels are computed again. When messages came, what they were, what was published then and what a script made is in no such history, so the engine
 * may judge otherwise than the one did that gave the sample. Then nothing is told: steps count only where they end with the sample that is stored. Thread-safe.
 */
public final class KeptExplainer implements Explainer {
    private static final long AROUND_MICROS = TimeUnit.HOURS.toMicros(1);
    private static final int MOST_CHANGES = 10_000;
    private static final String AGAIN =
            "Made of the kept readings with their own times, since no history has when they came; what was reported to the twin follows from these alone.";

    private final HistoryReader history;
    private final StoredSamples stored;
    private final Supplier<Programme> programme;

    /** @param programme as it is published now */
    public KeptExplainer(HistoryReader history, Supplier<Programme> programme) {
        this.history = history;
        this.stored = new StoredSamples(history);
        this.programme = programme;
    }

    @Override
    public Optional<Provenance> explain(ChannelId channel, long timeMicros) {
        return stored.nearest(channel, timeMicros).map(this::explain);
    }

    private Provenance explain(Sample sample) {
        ChannelSettings channel = programme.get().channels().stream()
                .filter(each -> each.id().equals(sample.channel()))
                .findFirst()
                .orElse(null);
        String why = channel == null ? "No programme is published that has this channel." : impossible(channel);
        Explanation explanation = why.isEmpty() ? runAgain(sample) : null;
        if (explanation != null && !explanation.clean().equals(sample)) {
            why =
                    "Made of the kept readings with their own times another sample comes out than the stored one, so the steps can't be shown: when a message came, or what was"
                            + " published then, decided otherwise.";
            explanation = null;
        } else if (why.isEmpty()) {
            why = explanation == null
                    ? "The readings that it was made of are not kept, so the steps can't be shown."
                    : AGAIN;
        }
        return new Provenance(sample, stored.raw(sample), null, null, null, explanation, why);
    }

    /** Why a channel can't be computed from kept readings; empty where it can. */
    private static String impossible(ChannelSettings channel) {
        if (channel.derivation() instanceof PythonStepSettings step) {
            return "It was made by the script " + step.script() + ", whose results are in no history.";
        }
        if (channel.derivation() == null && channel.cleaning().clock().policy() != ClockPolicy.DEVICE) {
            return "Its time was made of when the message came, which is in no history.";
        }
        return "";
    }

    private @Nullable Explanation runAgain(Sample sample) {
        ChannelId channel = sample.channel();
        Programme published = programme.get();
        RecomputeRequest request = new RecomputeRequest(
                List.of(channel), sample.timeMicros(), sample.timeMicros() + 1, published, false, false, "", "");
        ChannelGroup group = ChannelGroup.of(request).get(0);
        RunSpan span = RunSpan.of(request, group, history, Long.MAX_VALUE);
        RunSources sources = new RunSources(history, ArrivalTimes.UNKNOWN, null, Long.MAX_VALUE);
        InputMerge inputs = sources.toCompute(group, span, false);
        ExplainingOutput out = new ExplainingOutput(channel, sample.timeMicros(), sample.sequence());
        Engine engine = Engine.start(group.programme());
        engine.trace(channel, out);
        long last = span.toMicros();
        for (RunInput input = inputs.next(); input != null && !out.found(); input = inputs.next()) {
            if (input instanceof RunInput.Kept kept) {
                take(engine, group, kept, out);
                last = Math.max(last, kept.arrivalMicros());
            }
        }
        if (!out.found()) {
            engine.advance(last, out);
        }
        return out.explanation().map(found -> withAlarms(found, sample)).orElse(null);
    }

    private static void take(Engine engine, ChannelGroup group, RunInput.Kept kept, ExplainingOutput out) {
        boolean computed = group.computed().stream()
                .anyMatch(each -> each.id().equals(kept.sample().channel()));
        if (computed) {
            engine.acceptRaw(kept.sample(), kept.arrivalMicros(), out);
        } else {
            engine.acceptClean(kept.sample(), kept.arrivalMicros(), out);
        }
    }

    /** What it did to alarms is on record. */
    private Explanation withAlarms(Explanation found, Sample sample) {
        long time = sample.timeMicros();
        AlarmQuery query = new AlarmQuery(
                time - AROUND_MICROS, time + AROUND_MICROS, "", sample.channel().thingId(), MOST_CHANGES);
        List<AlarmChanged> alarms = history.alarms(query).reversed().stream()
                .map(AlarmEntry::change)
                .filter(change -> change.sequence() == sample.sequence()
                        && change.channel().equals(sample.channel()))
                .toList();
        return new Explanation(found.raw(), found.clean(), found.steps(), found.reported(), alarms);
    }
}
