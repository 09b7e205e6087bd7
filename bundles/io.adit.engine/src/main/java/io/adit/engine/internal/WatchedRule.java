package io.adit.engine.internal;

import io.adit.engine.EngineOutput;
import io.adit.engine.Quality;
import io.adit.engine.Reason;
import io.adit.engine.Sample;
import io.adit.engine.alarm.AlarmAct;
import io.adit.engine.detect.ChannelScore;
import io.adit.engine.forecast.RuleForecast;
import io.adit.engine.internal.derive.Derivation;
import io.adit.engine.internal.derive.DerivedOutput;
import io.adit.engine.internal.derive.ForecastWatch;
import io.adit.engine.internal.derive.SampleState;
import io.adit.engine.internal.derive.SilenceWatch;
import io.adit.engine.internal.detector.DetectorWatch;
import io.adit.engine.programme.LevelRuleSettings;
import io.adit.engine.programme.WatchSettings;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A rule that watches more than the newest value of its channel, or is not always in force. What it watches is derived, like a channel that
 * nobody sees; it is judged after all other rules of the message, so that those which inhibit it come first.
 *
 * <p>A value is judged at its time of measurement; a change of whether the rule is in force, at the engine time at which it comes about.
 */
final class WatchedRule extends FlowNode implements DerivedOutput {
    final LevelRule rule;
    private final LevelRuleSettings settings;
    private final Derivation watch;
    private final int watchInputs;
    private final @Nullable Guard guard;
    private final @Nullable DetectorWatch detector;
    private final RuleSources sources = new RuleSources(this);
    private @Nullable Sample newest;
    private long heardAt;
    private boolean inForce = true;
    private long now;
    private long checkedAt = Long.MIN_VALUE;
    private boolean restored;
    private @Nullable EngineOutput out;

    /** @param watchInputs how many of the inputs are those of the watch; the others are the guard's */
    WatchedRule(LevelRule rule, Derivation watch, int watchInputs, @Nullable Guard guard, DerivedFlow flow) {
        super(flow.next(), flow);
        this.rule = rule;
        settings = rule.settings;
        this.watch = watch;
        this.watchInputs = watchInputs;
        this.guard = guard;
        detector = watch instanceof DetectorWatch each ? each : null;
    }

    /** What it watches with, where that learns; null where it doesn't. */
    @Nullable
    DetectorWatch detector() {
        return detector;
    }

    /** The channels that it hears. */
    RuleSources sources() {
        return sources;
    }

    /** Begins with what is known. One that goes on from a saved state has its inputs, and judges their value by what the rule says now. */
    void begin(long time, EngineOutput output) {
        awake();
        at(time, output);
        Sample last = newest;
        if (watch instanceof SilenceWatch silence) {
            silence.begin(time, this);
        } else if (!restored) {
            sources.newest(
                    input -> input >= watchInputs || detector == null || detector.isMode(input),
                    (input, sample) -> accept(input, sample, time, output));
        } else if (last != null) {
            judge(last.heldTo(time), guard == null || guard.inForceAt(time));
        }
    }

    @Override
    void accept(int input, Sample sample, long time, EngineOutput output) {
        awake();
        at(time, output);
        if (input < watchInputs) {
            if (isHeard(input)) {
                watch.accept(input, sample, time, this);
            }
        } else if (guard != null) {
            guard.accept(input - watchInputs, sample, time);
        }
    }

    /** A detector neither judges nor learns what comes while the rule is not in force. */
    private boolean isHeard(int input) {
        return detector == null || detector.isMode(input) || guard == null || guard.inForceAt(now);
    }

    /** False where there is no detector, or nothing to be taught. */
    boolean canLearn(AlarmAct lesson) {
        return detector != null && detector.canLearn(lesson);
    }

    /** Teaches the detector what it {@link #canLearn}. */
    void learn(AlarmAct lesson, long time, EngineOutput output) {
        at(time, output);
        Objects.requireNonNull(detector).learn(lesson, time, this);
    }

    /** Takes what another rule foresees. */
    void foresee(RuleForecast forecast, long sequence, long time, EngineOutput output) {
        if (watch instanceof ForecastWatch days) {
            awake();
            at(time, output);
            days.take(forecast, sequence, this);
        }
    }

    private void at(long time, EngineOutput output) {
        now = time;
        out = output;
    }

    @Override
    void settle(long time, EngineOutput output) {
        at(time, output);
        if (guard != null) {
            guard.settle(time);
        }
        watch.settle(time, this);
        checkForce();
    }

    /** Takes the next value of what is watched. */
    @Override
    public void put(long timeMicros, double value, Quality quality, Reason reason, long sequence) {
        Sample sample = new Sample(settings.channel(), timeMicros, value, quality, reason, sequence);
        newest = sample;
        heardAt = now;
        judge(sample, guard == null || guard.inForceAt(timeMicros));
        ChannelScore score = detector == null ? null : detector.takeReport();
        if (score != null) {
            Objects.requireNonNull(out).unusual(score);
        }
    }

    private void judge(Sample sample, boolean holds) {
        inForce = holds;
        EngineOutput output = Objects.requireNonNull(out);
        showForce();
        if (holds) {
            rule.accept(sample, now, output);
        } else {
            rule.rest(sample.timeMicros(), now, output);
        }
    }

    /** Whether the rule is in force is a matter of now, also while a value of another time is judged. */
    private void showForce() {
        String reason = guard == null ? "" : guard.reasonAt(now);
        rule.alarm.silencing().byDesign(reason, now, Objects.requireNonNull(out));
    }

    /** Judges the newest value anew where the rule has come into force or gone out of it. */
    private void checkForce() {
        checkedAt = now;
        Sample last = newest;
        boolean holds = guard == null || guard.inForceAt(now);
        if (holds != inForce && last != null) {
            judge(last.heldTo(now), holds);
        }
        inForce = holds;
        showForce();
    }

    /**
     * Why nothing can be said of it now; null where its alarm says all there is.
     *
     * @param maxAgeMicros age of what is watched, by measurement and by arrival, beyond which nothing can be said
     * @param acceptUncertain false: an UNCERTAIN value says nothing
     */
    @Nullable
    String doubt(long at, long maxAgeMicros, boolean acceptUncertain) {
        if (!inForce) {
            return "Rule '" + settings.name() + "' is not in force now.";
        }
        Sample last = newest;
        String watched = "What rule '" + settings.name() + "' watches is ";
        if (last == null || last.quality() == Quality.BAD) {
            return watched + "not known" + (last == null ? " yet." : " (" + last.reason() + ").");
        }
        if (last.quality() == Quality.UNCERTAIN && !acceptUncertain) {
            return watched + "doubtful (" + last.reason() + ").";
        }
        long age = at - Math.min(last.timeMicros(), heardAt);
        return age <= maxAgeMicros || settings.watch() instanceof WatchSettings.Silence
                ? null
                : watched + Numbers.seconds(age) + " old, and " + Numbers.seconds(maxAgeMicros) + " are allowed.";
    }

    /** True where it watches for a silence and does not time one yet. */
    boolean isWaiting() {
        return watch instanceof SilenceWatch silence && !silence.isRunning();
    }

    /** True where it goes on from a saved state. */
    boolean isRestored() {
        return restored;
    }

    @Override
    void arm(Timers timers) {
        timers.arm(rule);
    }

    long due() {
        long change = guard == null || checkedAt == Long.MIN_VALUE ? TimerQueue.NEVER : guard.nextChange(checkedAt);
        return Math.min(watch.due(), change);
    }

    void fire(long time, EngineOutput output) {
        if (due() > time) {
            return;
        }
        at(time, output);
        if (watch.due() <= time) {
            watch.fire(time, this);
        }
        checkForce();
    }

    @Override
    String terms() {
        return settings.channel() + "|" + settings.watch() + "|" + settings.guard();
    }

    @Override
    void write(DataOutput bytes) throws IOException {
        SampleState.write(newest, bytes);
        bytes.writeLong(heardAt);
        bytes.writeBoolean(inForce);
        bytes.writeLong(checkedAt);
        watch.write(bytes);
        if (guard != null) {
            guard.write(bytes);
        }
    }

    @Override
    void read(DataInputStream in) throws IOException {
        restored = true;
        newest = SampleState.read(settings.channel(), in);
        heardAt = in.readLong();
        inForce = in.readBoolean();
        checkedAt = in.readLong();
        watch.read(in);
        if (guard != null) {
            guard.read(in);
        }
    }
}
