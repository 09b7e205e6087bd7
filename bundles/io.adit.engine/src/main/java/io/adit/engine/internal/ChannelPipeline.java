package io.adit.engine.internal;

import io.adit.engine.EngineOutput;
import io.adit.engine.Quality;
import io.adit.engine.Reason;
import io.adit.engine.Sample;
import io.adit.engine.internal.derive.SampleState;
import io.adit.engine.programme.ChannelSettings;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One channel at work: a reading becomes a raw and a clean sample, and where it is the newest, a report and input to the rules.
 * A duplicate or a sample older than one before reaches neither the twin nor a rule, as both show the newest state.
 */
final class ChannelPipeline {
    /** Periods without a sample after which a channel is missing: one may be lost and one be late without an outcry. */
    static final int MISSED_PERIODS = 3;

    final ChannelSettings settings;
    final int timer;
    private final List<LevelRule> rules = new ArrayList<>();
    private final List<FlowNode.Tap> taps = new ArrayList<>();
    private @Nullable DerivedChannel derived;
    private final SampleTime time;
    private final Cleaner cleaner;
    private final Reporter reporter;
    private final long missingMicros;
    private long lastArrival = Long.MIN_VALUE;
    private long lastSequence;
    private boolean missing = true;
    private @Nullable Sample newest;
    private long newestArrival = Long.MIN_VALUE;
    private long goodTime;
    private double goodValue = Double.NaN;
    private int depth;

    /**
     * @param timer its index in the timer queue
     * @param calibrations the one that began last first
     * @param twin the reference of the drift check, if there is one
     */
    ChannelPipeline(ChannelSettings settings, int timer, List<Calibration> calibrations, @Nullable Companion twin) {
        this.settings = settings;
        this.timer = timer;
        time = new SampleTime(settings.cleaning().clock());
        cleaner = new Cleaner(settings, calibrations, twin);
        reporter = new Reporter(settings.report());
        Double period = settings.periodSeconds();
        missingMicros = Micros.of(period == null ? null : period * MISSED_PERIODS, Long.MAX_VALUE);
    }

    void add(LevelRule rule) {
        rules.add(rule);
    }

    /** Gives its newest samples to what is made of them. */
    void add(FlowNode.Tap tap) {
        taps.add(tap);
    }

    /** Says what makes its samples, where no device does. */
    void feed(DerivedChannel source) {
        derived = source;
    }

    List<LevelRule> rules() {
        return rules;
    }

    /** Takes one reading that came in a message of the given arrival. */
    void accept(Sample raw, Binding binding, long arrival, long now, EngineOutput out) {
        out.raw(raw);
        take(time.of(raw, binding.clock(), arrival), binding.intake(), arrival, now, out);
    }

    /** Takes a sample that its derivation made, in the unit of the channel. */
    void acceptDerived(Sample made, long now, EngineOutput out) {
        take(made, Intake.OWN, now, now, out);
    }

    private void take(Sample raw, Intake intake, long arrival, long now, EngineOutput out) {
        Sample clean = cleaner.clean(raw, intake, arrival);
        out.clean(clean);
        lastSequence = raw.sequence();
        if (clean.reason() == Reason.DUPLICATE) {
            return;
        }
        lastArrival = now;
        missing = false;
        if (cleaner.lastWasNewest()) {
            show(clean, now, out);
        }
    }

    private void show(Sample clean, long now, EngineOutput out) {
        newest = clean;
        newestArrival = now;
        if (clean.quality() == Quality.GOOD) {
            goodTime = clean.timeMicros();
            goodValue = clean.value();
        }
        reporter.offer(clean, now, out);
        for (int i = 0; i < rules.size(); i++) {
            rules.get(i).accept(clean, now, out);
        }
        for (int i = 0; i < taps.size(); i++) {
            FlowNode.Tap tap = taps.get(i);
            tap.node().accept(tap.input(), clean, now, out);
        }
    }

    /** The newest clean sample, whatever its quality; a gap counts as one. Null before the first. */
    @Nullable
    Sample newest() {
        return newest;
    }

    /** Engine time at which the newest sample came. */
    long newestArrival() {
        return newestArrival;
    }

    /** Place in the order in which the readings of one time are taken: after those of the channels whose values it asks for. */
    int depth() {
        return depth;
    }

    void setDepth(int newDepth) {
        depth = newDepth;
    }

    /** The newest GOOD value; NaN before the first. */
    double goodValue() {
        return goodValue;
    }

    /** When the newest GOOD value was measured. */
    long goodTime() {
        return goodTime;
    }

    /** When {@link #fire} has something to do, in engine time. */
    long due() {
        long gap = missing || missingMicros == Long.MAX_VALUE ? TimerQueue.NEVER : lastArrival + missingMicros;
        long own = Math.min(gap, reporter.due());
        return derived == null ? own : Math.min(own, derived.due());
    }

    /** Does what is due. */
    void fire(long now, EngineOutput out) {
        if (derived != null) {
            derived.fire(now, out);
        }
        reporter.fire(now, out);
        if (!missing && missingMicros != Long.MAX_VALUE && lastArrival + missingMicros <= now) {
            missing = true;
            Sample gap = new Sample(
                    settings.id(), lastArrival + missingMicros, Double.NaN, Quality.BAD, Reason.MISSING, lastSequence);
            out.clean(gap);
            show(gap, now, out);
        }
    }

    void write(DataOutput out) throws IOException {
        cleaner.write(out);
        reporter.write(out);
        out.writeLong(lastArrival);
        out.writeLong(lastSequence);
        out.writeBoolean(missing);
        SampleState.write(newest, out);
        out.writeLong(newestArrival);
        out.writeLong(goodTime);
        out.writeDouble(goodValue);
        cleaner.sequence().writeDrift(out);
        time.write(out);
    }

    /** Reads what {@link #write} wrote; a state of an earlier version ends before the newest sample or the newest GOOD value, which then is unknown. */
    void read(DataInputStream in) throws IOException {
        cleaner.read(in);
        reporter.read(settings.id(), in);
        lastArrival = in.readLong();
        lastSequence = in.readLong();
        missing = in.readBoolean();
        if (in.available() > 0) {
            newest = SampleState.read(settings.id(), in);
            newestArrival = in.readLong();
        }
        if (in.available() > 0) {
            goodTime = in.readLong();
            goodValue = in.readDouble();
            cleaner.sequence().readDrift(in);
            time.read(in);
        }
    }
}
