package io.adit.engine.internal;

import io.adit.engine.EngineOutput;
import io.adit.engine.Quality;
import io.adit.engine.Reason;
import io.adit.engine.Sample;
import io.adit.engine.internal.derive.SampleState;
import io.adit.engine.programme.ChannelSettings;
import io.adit.engine.quality.ChannelQuality;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayDeque;
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
    /** Told what happens to each sample, while somebody asks. */
    final Trace trace = new Trace();

    private final List<Binding> bindings = new ArrayList<>();
    private final List<LevelRule> rules = new ArrayList<>();
    private final List<FlowNode.Tap> taps = new ArrayList<>();
    private @Nullable DerivedChannel derived;
    private final SampleTime time;
    private final Cleaner cleaner;
    private final Reporter reporter;
    private final QualityMeter meter;
    private final long missingMicros;
    private long lastArrival = Long.MIN_VALUE;
    private long lastSequence;
    private boolean missing = true;
    /** Gaps among samples that were cleaned before; not part of the state, since such a run is never saved. */
    private final ArrayDeque<Sample> expected = new ArrayDeque<>(0);

    private @Nullable Sample newest;
    private long newestArrival = Long.MIN_VALUE;
    private final NewestGood good = new NewestGood();
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
        cleaner = new Cleaner(settings, calibrations, twin, trace);
        reporter = new Reporter(settings.report());
        Double period = settings.periodSeconds();
        meter = new QualityMeter(period);
        missingMicros = Micros.of(period == null ? null : period * MISSED_PERIODS, Long.MAX_VALUE);
    }

    void add(Binding binding) {
        bindings.add(binding);
    }

    /** The binding that feeds it at a time; null where none does. */
    @Nullable
    Binding bindingAt(long time) {
        for (Binding binding : bindings) {
            if (binding.validAt(time)) {
                return binding;
            }
        }
        return null;
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
        Sample timed = time.of(raw, binding.clock(), arrival);
        if (trace.on() && timed.timeMicros() != raw.timeMicros()) {
            trace.info(
                    "clock",
                    "By the clock policy its time is " + Numbers.time(timed.timeMicros()) + " instead of "
                            + Numbers.time(raw.timeMicros()) + ".");
        }
        take(timed, binding.intake(), arrival, now, out);
    }

    /** Takes a sample that its derivation made, in the unit of the channel. */
    void acceptDerived(Sample made, long now, EngineOutput out) {
        take(made, Intake.OWN, now, now, out);
    }

    private void take(Sample raw, Intake intake, long arrival, long now, EngineOutput out) {
        Sample clean = cleaner.clean(raw, intake, arrival);
        out.clean(clean);
        meter.count(clean, now);
        lastSequence = raw.sequence();
        if (clean.reason() == Reason.DUPLICATE) {
            return;
        }
        lastArrival = now;
        missing = false;
        if (cleaner.lastWasNewest()) {
            show(clean, now, out);
        } else if (trace.on()) {
            trace.info("report", "Not reported and not seen by rules: a sample with a later time came before it.");
        }
    }

    /** Takes a gap that was noticed before, at its time in turn with what else is due then, as it came the first time. */
    void expectGap(Sample gap) {
        expected.add(gap);
    }

    /** Takes a sample that was cleaned before. */
    void acceptClean(Sample clean, long now, EngineOutput out) {
        out.clean(clean);
        meter.count(clean, now);
        lastSequence = clean.sequence();
        if (cleaner.replay(clean)) {
            show(clean, now, out);
        }
    }

    private void show(Sample clean, long now, EngineOutput out) {
        newest = clean;
        newestArrival = now;
        good.see(clean);
        boolean reports = reporter.offer(clean, now, out);
        if (trace.on()) {
            trace.info("report", reporter.describe(reports));
        }
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

    /** How far back the samples of its inputs have a part in its own; 0 where devices feed it. */
    long memoryMicros() {
        return derived == null ? 0 : derived.memoryMicros();
    }

    /** Engine time at which the newest sample came. */
    long newestArrival() {
        return newestArrival;
    }

    /** How well it delivers, at an engine time. */
    ChannelQuality quality(long now) {
        return meter.quality(settings.id(), newest, now);
    }

    /** Place in the order in which the readings of one time are taken: after those of the channels whose values it asks for. */
    int depth() {
        return depth;
    }

    void setDepth(int newDepth) {
        depth = newDepth;
    }

    /** Its newest GOOD value. */
    NewestGood good() {
        return good;
    }

    /** When {@link #fire} has something to do, in engine time. */
    long due() {
        long own = Math.min(Math.min(gapDue(), reporter.due()), meter.due());
        own = expected.isEmpty() ? own : Math.min(own, expected.element().timeMicros());
        return derived == null ? own : Math.min(own, derived.due());
    }

    private long gapDue() {
        return missing || missingMicros == Long.MAX_VALUE ? TimerQueue.NEVER : lastArrival + missingMicros;
    }

    /** Does what is due. */
    void fire(long now, EngineOutput out) {
        if (derived != null) {
            derived.fire(now, out);
        }
        reporter.fire(now, out);
        ChannelQuality quality = meter.fire(settings.id(), newest, now);
        if (quality != null) {
            out.quality(quality);
        }
        while (!expected.isEmpty() && expected.element().timeMicros() <= now) {
            acceptClean(expected.remove(), now, out);
        }
        if (gapDue() <= now) {
            missing = true;
            trace.begin();
            if (trace.on()) {
                trace.bad(
                        "missing",
                        "Nothing came for " + Numbers.seconds(missingMicros) + " after " + Numbers.time(lastArrival)
                                + ", which is " + MISSED_PERIODS + " periods.");
            }
            Sample gap = new Sample(
                    settings.id(), lastArrival + missingMicros, Double.NaN, Quality.BAD, Reason.MISSING, lastSequence);
            out.clean(gap);
            meter.count(gap, now);
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
        meter.write(out);
        good.write(out);
        cleaner.sequence().writeDrift(out);
        time.write(out);
    }

    /** Reads what {@link #write} wrote; a state of an earlier version ends before what it does not know, which then begins anew. */
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
            meter.read(in);
        }
        if (in.available() > 0) {
            good.read(in);
            cleaner.sequence().readDrift(in);
            time.read(in);
        }
    }
}
