package io.adit.server.recompute;

import io.adit.engine.Engine;
import io.adit.engine.Reason;
import io.adit.engine.Sample;
import io.adit.engine.programme.ChannelSettings;
import io.adit.engine.programme.CleaningSettings;
import io.adit.engine.programme.LevelRuleSettings;
import io.adit.engine.programme.Programme;
import io.adit.engine.programme.ProgrammeFinding;
import io.adit.history.History;
import io.adit.history.Series;
import io.adit.server.ingest.Arrivals;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/**
 * Computes the clean samples of one channel in a range of time again, from its raw ones. It begins with an engine that knows nothing, some way
 * before the range: {@value #WARM_UP} samples and as long as the stuck check looks back, at most {@value #LONGEST_WARM_UP_DAYS} days. So the result
 * follows from the raw samples and the programme alone, and is the same each time. Used by one thread.
 */
final class ChannelRun {
    static final int WARM_UP = 250;
    static final long LONGEST_WARM_UP_DAYS = 30;
    private static final long DAY_MICROS = 86_400_000_000L;
    private static final int BATCH = 4096;

    private final History history;
    private final Arrivals arrivals;
    private final ChannelSettings settings;
    private final Programme programme;
    private final List<String> rulesNotCompared;
    private final long fromMicros;
    private final long toMicros;
    private final long through;
    private long raw;
    private long before;
    private long unknownArrivals;
    private long unbound;

    /**
     * @param through sequence of the last message that is taken into account
     * @throws IllegalStateException where the channel needs others to be computed
     */
    ChannelRun(History history, Arrivals arrivals, RecomputeRequest request, ChannelSettings settings, long through) {
        this.history = history;
        this.arrivals = arrivals;
        this.settings = settings;
        Programme wanted = new Programme(
                List.of(settings),
                request.programme().rules().stream()
                        .filter(rule -> rule.channel().equals(settings.id()))
                        .toList());
        List<ProgrammeFinding> findings = Engine.check(wanted);
        this.programme = wanted.without(findings);
        this.rulesNotCompared = wanted.rules().stream()
                .filter(rule -> !programme.rules().contains(rule))
                .map(LevelRuleSettings::ruleId)
                .toList();
        if (programme.channels().isEmpty()) {
            throw new IllegalStateException("The channel can't be computed without others: " + findings);
        }
        this.fromMicros = request.fromMicros();
        this.toMicros = request.toMicros();
        this.through = through;
    }

    /**
     * Computes and compares.
     *
     * @param samples takes the new samples, some at a time
     * @param reached told the time of each reading
     * @param goesOn asked before each reading; false ends the run, and what it returns is of no use then
     */
    ChannelDifference run(Consumer<List<Sample>> samples, LongConsumer reached, BooleanSupplier goesOn) {
        ArrivalOrder readings = new ArrivalOrder(history, Series.RAW, settings.id(), through);
        long start =
                readings.before(fromMicros - shortestWarmUp(), WARM_UP, fromMicros - LONGEST_WARM_UP_DAYS * DAY_MICROS);
        Comparison comparison = new Comparison(history, settings.id());
        List<Sample> batch = new ArrayList<>(BATCH);
        AlarmEvents now = new AlarmEvents(fromMicros, sample -> {
            if (isInside(sample)) {
                comparison.accept(sample);
                batch.add(sample);
                if (batch.size() == BATCH) {
                    samples.accept(batch);
                    batch.clear();
                }
            }
        });
        recompute(readings, start, now, reached, goesOn);
        samples.accept(batch);
        AlarmEvents earlier = new AlarmEvents(fromMicros, sample -> {});
        replay(start, earlier, goesOn);
        return new ChannelDifference(
                settings.id(),
                raw,
                before,
                comparison.after,
                comparison.changedValues,
                comparison.qualities(),
                comparison.after - comparison.matched,
                before - comparison.matched,
                comparison.largest(),
                earlier.without(now),
                now.without(earlier),
                rulesNotCompared,
                unknownArrivals,
                unbound);
    }

    private long shortestWarmUp() {
        CleaningSettings cleaning = settings.cleaning();
        double seconds = cleaning.stuckSeconds() == null ? 0 : cleaning.stuckSeconds();
        return (long) Math.min(seconds * 1e6, (double) (LONGEST_WARM_UP_DAYS * DAY_MICROS));
    }

    private boolean isInside(Sample sample) {
        return sample.timeMicros() >= fromMicros && sample.timeMicros() < toMicros;
    }

    private void recompute(
            ArrivalOrder readings, long start, AlarmEvents out, LongConsumer reached, BooleanSupplier goesOn) {
        Engine engine = Engine.start(programme);
        ArrivalOrder.Reading all = readings.read(start, toMicros);
        for (Sample sample = all.next(); sample != null && goesOn.getAsBoolean(); sample = all.next()) {
            boolean inside = isInside(sample);
            raw += inside ? 1 : 0;
            if (!engine.acceptRaw(sample, arrival(sample, inside), out) && inside) {
                unbound++;
            }
            reached.accept(sample.timeMicros());
        }
        engine.advance(toMicros, out);
    }

    private long arrival(Sample sample, boolean inside) {
        OptionalLong known = arrivals.at(sample.sequence());
        if (known.isEmpty() && inside) {
            unknownArrivals++;
        }
        return known.orElse(sample.timeMicros());
    }

    /** What the alarms did: rules over the clean samples that there are. */
    private void replay(long start, AlarmEvents out, BooleanSupplier goesOn) {
        Engine engine = Engine.start(programme);
        ArrivalOrder.Reading all =
                new ArrivalOrder(history, Series.CLEAN, settings.id(), through).read(start, toMicros);
        for (Sample sample = all.next(); sample != null && goesOn.getAsBoolean(); sample = all.next()) {
            before += isInside(sample) ? 1 : 0;
            boolean gap = sample.reason() == Reason.MISSING;
            engine.acceptClean(
                    sample,
                    gap ? sample.timeMicros() : arrivals.at(sample.sequence()).orElse(sample.timeMicros()),
                    out);
        }
        engine.advance(toMicros, out);
    }
}
