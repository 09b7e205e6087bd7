package io.adit.server.backtest;

import io.adit.engine.ChannelId;
import io.adit.engine.Engine;
import io.adit.engine.EngineOutput;
import io.adit.engine.RawMessage;
import io.adit.engine.Sample;
import io.adit.engine.alarm.AlarmChanged;
import io.adit.history.Series;
import java.util.HashSet;
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

    private final BacktestData data;
    private final RuleScope scope;
    private final Stretch stretch;
    private final long through;
    private final Set<ChannelId> seen = new HashSet<>();
    private long readings;
    private long unknownArrivals;
    private long unbound;

    /** @param through sequence of the last message that is taken into account */
    AlarmRun(BacktestData data, RuleScope scope, Stretch stretch, long through) {
        this.data = data;
        this.scope = scope;
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
        AlarmOutput out = new AlarmOutput(changes);
        Engine engine = Engine.start(scope.programme());
        Readings all =
                new Readings(data, scope.feeds(), through, stretch.startMicros(), stretch.toMicros() + RUN_OUT_MICROS);
        while (goesOn.getAsBoolean() && all.next()) {
            Sample sample = all.sample();
            boolean inside = stretch.has(sample.timeMicros());
            if (all.series() == Series.CLEAN) {
                engine.acceptClean(sample, all.arrivalMicros(), out);
            } else if (!engine.acceptRaw(sample, all.arrivalMicros(), out) && inside) {
                unbound++;
            }
            if (inside) {
                readings++;
                seen.add(sample.channel());
            }
            reached.accept(sample.timeMicros());
        }
        unknownArrivals = all.unknownArrivals();
        engine.advance(stretch.toMicros(), out);
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

    private record AlarmOutput(Consumer<AlarmChanged> changes) implements EngineOutput {
        @Override
        public void alarm(AlarmChanged changed) {
            changes.accept(changed);
        }

        @Override
        public void raw(Sample sample) {
            // it came from there
        }

        @Override
        public void clean(Sample sample) {
            // nothing is written
        }

        @Override
        public void report(Sample sample) {
            // twins show what is now
        }

        @Override
        public void undecodable(RawMessage message, String reason) {
            // there are no messages, only readings
        }
    }
}
