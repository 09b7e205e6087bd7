package io.adit.server.backtest;

import io.adit.engine.ChannelId;
import io.adit.engine.Engine;
import io.adit.engine.Sample;
import io.adit.engine.alarm.AlarmChanged;
import io.adit.history.HistoryReader;
import io.adit.history.Series;
import io.adit.server.recompute.ArrivalOrder;
import io.adit.server.recompute.InputMerge;
import io.adit.server.recompute.KeptOutput;
import io.adit.server.recompute.RunInput;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/**
 * Gives kept readings to an engine that knows nothing and passes on what its alarms do. It begins before the stretch, as long as that warms up,
 * and goes on a little after it, so that what came just after its end is known as the live engine knew it. Used by one thread.
 */
final class AlarmRun {
    private static final long RUN_OUT_MICROS = 600_000_000;

    private final HistoryReader history;
    private final Origin origin;
    private final RuleScope scope;
    private final Stretch stretch;
    private final long through;
    private final Set<ChannelId> seen = new HashSet<>();
    private long readings;
    private long unknownArrivals;
    private long unbound;

    /** @param through sequence of the last message that is taken into account */
    AlarmRun(HistoryReader history, ScopedRules rules, Stretch stretch, long through) {
        this.history = history;
        this.origin = rules.origin();
        this.scope = rules.scope();
        this.stretch = stretch;
        this.through = through;
    }

    /**
     * Runs.
     *
     * @param changes told each change of an alarm, also before and after the stretch
     * @param reached told the time of each reading
     * @param goesOn asked before each reading; false ends the run, and what came out is of no use then
     */
    void run(Consumer<AlarmChanged> changes, LongConsumer reached, BooleanSupplier goesOn) {
        KeptOutput out = new KeptOutput() {
            @Override
            public void alarm(AlarmChanged changed) {
                changes.accept(changed);
            }
        };
        Engine engine = Engine.start(scope.programme());
        InputMerge inputs = inputs();
        for (RunInput next = inputs.next(); next != null && goesOn.getAsBoolean(); next = inputs.next()) {
            if (next instanceof RunInput.Kept kept) {
                take(kept, engine, out);
                reached.accept(kept.timeMicros());
            }
        }
        engine.advance(stretch.toMicros(), out);
    }

    private InputMerge inputs() {
        int piece = InputMerge.piece(scope.feeds().size());
        List<InputMerge.Source> sources = new ArrayList<>();
        scope.feeds().forEach((channel, series) -> {
            ArrivalOrder order = new ArrivalOrder(history, series, channel, through);
            long end = stretch.toMicros() + RUN_OUT_MICROS;
            sources.add(InputMerge.kept(order.read(stretch.startMicros(), end, piece), origin.arrivals()));
        });
        return new InputMerge(sources);
    }

    private void take(RunInput.Kept reading, Engine engine, KeptOutput out) {
        Sample sample = reading.sample();
        boolean inside = stretch.has(sample.timeMicros());
        if (scope.feeds().get(sample.channel()) == Series.CLEAN) {
            engine.acceptClean(sample, reading.arrivalMicros(), out);
        } else {
            boolean taken = engine.acceptRaw(sample, reading.arrivalMicros(), out);
            unbound += taken || !inside ? 0 : 1;
            unknownArrivals += reading.arrivalKnown() ? 0 : 1;
        }
        if (inside) {
            readings++;
            seen.add(sample.channel());
        }
    }

    /** How many samples of the stretch were taken. */
    long readings() {
        return readings;
    }

    /** Whether there was a sample of a channel in the stretch that was not computed from others. */
    boolean saw(ChannelId channel) {
        return seen.contains(channel);
    }

    /** How many readings had no known time of arrival any more; the time of measurement stood for it. */
    long unknownArrivals() {
        return unknownArrivals;
    }

    /** How many readings of the stretch no binding takes. */
    long unbound() {
        return unbound;
    }
}
