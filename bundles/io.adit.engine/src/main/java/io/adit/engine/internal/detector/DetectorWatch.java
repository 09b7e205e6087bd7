package io.adit.engine.internal.detector;

import io.adit.engine.ChannelId;
import io.adit.engine.Quality;
import io.adit.engine.Reason;
import io.adit.engine.Sample;
import io.adit.engine.alarm.AlarmAct;
import io.adit.engine.detect.ChannelScore;
import io.adit.engine.internal.derive.Derivation;
import io.adit.engine.internal.derive.DerivedOutput;
import io.adit.engine.programme.DetectorSettings;
import io.adit.engine.programme.WatchSettings;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A detector at work: judges a channel or a group interval by interval, and puts out the score at the time of each interval's last sample. While an
 * event goes on the score is above the limit, else it is not.
 *
 * <p>An event ends when its detector says so, or when another mode is judged. What was learnt outlives changes of guard and sensitivity, so it is saved by
 * {@link #writeLearnt}, and {@link #write} has nothing to add.
 */
public final class DetectorWatch implements Derivation {
    private static final double MICROS_PER_SECOND = 1e6;

    private final DetectorSettings settings;
    private final int inputs;
    private final Intervals intervals;
    private final Modes modes;
    private final ScoreReport report;
    private boolean inEvent;
    private double eventScore;
    private String reason = "";
    private long eventMode = Modes.UNKNOWN;
    private boolean teachable;
    private long judgedTime;
    private long judgedSequence;

    /**
     * A detector that has seen nothing.
     *
     * @param ruleId of the rule that it belongs to
     * @param channel of that rule
     */
    public DetectorWatch(DetectorSettings settings, String ruleId, ChannelId channel) {
        this.settings = settings;
        inputs = Math.max(1, settings.group().size());
        long length = Math.max(1, Math.round(settings.intervalSeconds() * MICROS_PER_SECOND));
        intervals = new Intervals(length, inputs);
        modes = Modes.of(settings);
        report = new ScoreReport(ruleId, channel);
    }

    /** The mode comes behind the channels that are judged. */
    public boolean isMode(int input) {
        return input == inputs;
    }

    @Override
    public void accept(int input, Sample sample, long now, DerivedOutput out) {
        if (isMode(input)) {
            if (sample.quality() != Quality.BAD) {
                intervals.mode(Modes.of(sample.value()), sample.timeMicros());
            }
        } else if (sample.quality() == Quality.GOOD) {
            intervals.offer(input, sample, now);
            judge(now, out);
        }
    }

    private void judge(long now, DerivedOutput out) {
        for (Interval next = intervals.take(now); next != null; next = intervals.take(now)) {
            if (!next.isLeftOut()) {
                judge(next, now, out);
            }
        }
    }

    private void judge(Interval interval, long now, DerivedOutput out) {
        Memory memory = modes.memory(interval.mode());
        Memory.Judgement judgement = memory.judge(interval.time(), interval.means());
        if (judgement.reason() != null) {
            inEvent = true;
            teachable = true;
            eventMode = interval.mode();
            eventScore = judgement.score();
            reason = judgement.reason();
        } else {
            inEvent = inEvent && judgement.inEvent() && eventMode == interval.mode();
        }
        double score = inEvent
                ? Math.max(eventScore, judgement.score())
                : Math.min(judgement.score(), WatchSettings.Detector.LIMIT);
        judgedTime = interval.time();
        judgedSequence = interval.sequence();
        tell(score, memory.isLearning(), now, out);
    }

    private void tell(double score, boolean learning, long now, DerivedOutput out) {
        report.offer(judgedTime, score, inEvent ? reason : "", learning, now);
        out.put(judgedTime, score, Quality.GOOD, Reason.NONE, judgedSequence);
    }

    /** False for what needs an event that could be normal, where there was none since the last lesson. */
    public boolean canLearn(AlarmAct lesson) {
        return teachable || lesson == AlarmAct.RETRAIN;
    }

    /**
     * Takes what a person teaches; an event ends by it.
     *
     * @param lesson one that it {@link #canLearn}
     */
    public void learn(AlarmAct lesson, long now, DerivedOutput out) {
        Memory memory = modes.known(eventMode);
        if (lesson == AlarmAct.RETRAIN) {
            modes.forget();
        } else if (memory != null) {
            memory.learnAsNormal();
        }
        teachable = false;
        if (inEvent) {
            inEvent = false;
            tell(0, lesson == AlarmAct.RETRAIN, now, out);
        }
    }

    /** Why the last event came, in words and numbers; empty before the first. */
    public String reason() {
        return reason;
    }

    /** What there is to tell since the last time; null without. */
    public @Nullable ChannelScore takeReport() {
        return report.take();
    }

    @Override
    public long due() {
        return intervals.due();
    }

    @Override
    public void fire(long now, DerivedOutput out) {
        judge(now, out);
    }

    /** Everything under which what was learnt means the same. */
    public String terms() {
        boolean single = settings.group().isEmpty();
        return settings.group() + "|" + settings.mode() + "|" + settings.intervalSeconds() + "|"
                + (single ? "" : settings.learnSeconds());
    }

    /** Writes all that it knows. */
    public void writeLearnt(DataOutput out) throws IOException {
        intervals.write(out);
        modes.write(out);
        report.write(out);
        out.writeBoolean(inEvent);
        out.writeDouble(eventScore);
        out.writeUTF(reason);
        out.writeLong(eventMode);
        out.writeBoolean(teachable);
        out.writeLong(judgedTime);
        out.writeLong(judgedSequence);
    }

    /** Reads what {@link #writeLearnt} of a detector with the same terms wrote; only in a new one. */
    public void readLearnt(DataInput in) throws IOException {
        intervals.read(in);
        modes.read(in);
        report.read(in);
        inEvent = in.readBoolean();
        eventScore = in.readDouble();
        reason = in.readUTF();
        eventMode = in.readLong();
        teachable = in.readBoolean();
        judgedTime = in.readLong();
        judgedSequence = in.readLong();
    }

    @Override
    public void write(DataOutput out) {
        // all of it is learnt
    }

    @Override
    public void read(DataInputStream in) {
        // as above
    }
}
