package io.adit.engine.internal;

import io.adit.engine.EngineOutput;
import io.adit.engine.Quality;
import io.adit.engine.Sample;
import io.adit.engine.alarm.AlarmAct;
import io.adit.engine.alarm.AlarmReply;
import io.adit.engine.alarm.AlarmRequest;
import io.adit.engine.programme.ChannelSettings;
import io.adit.engine.programme.Direction;
import io.adit.engine.programme.LevelRuleSettings;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A rule at work: several limits with hysteresis and delays (IEC 62682 clause on on-delay, off-delay and deadband).
 *
 * <p>GOOD and UNCERTAIN samples count alike: a stuck or late value beyond a limit is no reason to keep silent. BAD ones never
 * raise and never clear. A value holds until the next one, so a delay may run out between samples, by {@link #fire}. While the
 * newest sample is BAD (or missing) a delay towards an alarm runs on, since trouble was seen and nothing says that it ended; a
 * delay towards the end of one is held until the next usable sample confirms it.
 */
final class LevelRule {
    final LevelRuleSettings settings;
    final int timer;
    final Alarm alarm;
    private final Level[] levels;
    private final String unit;
    private double value = Double.NaN;
    private long sequence;
    private boolean bad;
    private @Nullable WatchedRule source;
    private final @Nullable Foresight foresight;

    /** @param timer its index in the timer queue */
    LevelRule(LevelRuleSettings settings, ChannelSettings channel, int timer) {
        this.settings = settings;
        this.timer = timer;
        unit = AlarmText.unit(settings, channel);
        double sign = settings.direction() == Direction.ABOVE ? 1 : -1;
        levels = settings.levels().stream().map(level -> new Level(level, sign)).toArray(Level[]::new);
        alarm = new Alarm(settings, channel);
        foresight = settings.forecast() == null ? null : new Foresight(settings, settings.forecast(), unit);
    }

    /** Says what gives it its values, where those are not simply the samples of its channel. */
    void feed(WatchedRule watched) {
        source = watched;
    }

    /** What gives it its values; null where those are simply the samples of its channel. */
    @Nullable
    WatchedRule source() {
        return source;
    }

    /** What it foresees; null where it does not. */
    @Nullable
    Foresight foresight() {
        return foresight;
    }

    /** Takes the newest value of what it watches. */
    void accept(Sample clean, long now, EngineOutput out) {
        judge(clean, now, out);
        if (foresight != null && clean.quality() != Quality.BAD) {
            foresight.accept(clean, now, out);
        }
    }

    /** Judges what is known already: a rule that is new, or other than it was, does not wait for a sample to come. @param newest of its channel */
    void begin(@Nullable Sample newest, long now, EngineOutput out) {
        if (source != null) {
            source.begin(now, out);
        } else if (newest != null) {
            judge(newest.heldTo(now), now, out);
        }
    }

    private void judge(Sample clean, long now, EngineOutput out) {
        if (clean.quality() == Quality.BAD) {
            bad = true;
            return;
        }
        long time = clean.timeMicros();
        changeUpTo(time, out); // what the value before this one has completed by now
        bad = false;
        value = clean.value();
        sequence = clean.sequence();
        alarm.rest(false);
        for (Level level : levels) {
            level.see(value, time, now);
        }
        changeAt(time, out);
    }

    /** The rule is not in force: whatever the value is, the condition counts as gone. */
    void rest(long time, long now, EngineOutput out) {
        changeUpTo(time, out);
        bad = false;
        alarm.rest(true);
        for (Level level : levels) {
            level.rest(time, now);
        }
        changeAt(time, out);
    }

    private void changeAt(long time, EngineOutput out) {
        boolean changed = false;
        for (Level level : levels) {
            if (level.dueByMeasurement() <= time) {
                level.change();
                changed = true;
            }
        }
        if (changed) {
            alarm.follow(highest(), time, value, sequence, out);
        }
    }

    private void changeUpTo(long time, EngineOutput out) {
        for (long due = nextByMeasurement(); due <= time; due = nextByMeasurement()) {
            for (Level level : levels) {
                if (mayChange(level) && level.dueByMeasurement() == due) {
                    level.change();
                }
            }
            alarm.follow(highest(), due, value, sequence, out);
        }
    }

    private boolean mayChange(Level level) {
        return !(bad && level.clearing());
    }

    private long nextByMeasurement() {
        long next = TimerQueue.NEVER;
        for (Level level : levels) {
            if (mayChange(level)) {
                next = Math.min(next, level.dueByMeasurement());
            }
        }
        return next;
    }

    /** When {@link #fire} has something to do, in engine time. */
    long due() {
        long next = Math.min(alarm.silencing().due(), source == null ? TimerQueue.NEVER : source.due());
        next = Math.min(next, foresight == null ? TimerQueue.NEVER : foresight.due());
        for (Level level : levels) {
            if (mayChange(level)) {
                next = Math.min(next, level.dueByEngine());
            }
        }
        return next;
    }

    /** Does what is due at this engine time. */
    void fire(long now, EngineOutput out) {
        if (source != null) {
            source.fire(now, out);
        }
        for (long due = nextByEngine(now); due != TimerQueue.NEVER; due = nextByEngine(now)) {
            for (Level level : levels) {
                if (mayChange(level) && level.dueByEngine() <= now && level.dueByMeasurement() == due) {
                    level.change();
                }
            }
            alarm.follow(highest(), due, value, sequence, out);
        }
        alarm.silencing().fire(now, out);
        if (foresight != null) {
            foresight.fire(now, out);
        }
    }

    private long nextByEngine(long now) {
        long next = TimerQueue.NEVER;
        for (Level level : levels) {
            if (mayChange(level) && level.dueByEngine() <= now) {
                next = Math.min(next, level.dueByMeasurement());
            }
        }
        return next;
    }

    /** Index of the most severe level that is on; -1 without one. */
    private int highest() {
        for (int i = levels.length - 1; i >= 0; i--) {
            if (levels[i].on()) {
                return i;
            }
        }
        return -1;
    }

    /** Index of a level by its name, from the mildest; -1 where there is none of that name. */
    int indexOf(String level) {
        for (int i = 0; i < levels.length; i++) {
            if (levels[i].settings.name().equals(level)) {
                return i;
            }
        }
        return -1;
    }

    /** Does what a person wants about its alarm. */
    AlarmReply act(AlarmRequest request, long now, EngineOutput out) {
        WatchedRule watched = source;
        return watched != null && watched.detector() != null && request.act().isLesson()
                ? teach(watched, request, now, out)
                : alarm.act(request, highest(), now, out);
    }

    private AlarmReply teach(WatchedRule detecting, AlarmRequest request, long now, EngineOutput out) {
        if (!detecting.canLearn(request.act())) {
            return AlarmReply.UNCHANGED;
        }
        if (request.act() == AlarmAct.ACKNOWLEDGE_AS_NORMAL) {
            AlarmRequest seen =
                    new AlarmRequest(request.ruleId(), AlarmAct.ACKNOWLEDGE, request.by(), request.comment());
            alarm.act(seen, highest(), now, out);
        }
        detecting.learn(request.act(), now, out);
        return AlarmReply.DONE;
    }

    /** True where it watches for a silence and does not time one yet. */
    boolean isWaiting() {
        return source != null && source.isWaiting();
    }

    /** True where its alarm is said to be suppressed by design, and nothing is there any more that would end it. */
    boolean isStuck() {
        return alarm.silencing().isSuppressed() && (source == null || settings.guard() == null || !source.isRestored());
    }

    void write(DataOutput out) throws IOException {
        out.writeUTF(settings.direction().name());
        out.writeUTF(unit);
        out.writeDouble(value);
        out.writeLong(sequence);
        out.writeBoolean(bad);
        out.writeInt(levels.length);
        for (Level level : levels) {
            level.write(out);
        }
        alarm.write(out);
    }

    /**
     * Reads what {@link #write} wrote; levels are known again by name.
     *
     * @return false where the rule is about something else by now, so that the state means nothing and was left out
     */
    boolean read(DataInput in, AlarmState state) throws IOException {
        boolean same = in.readUTF().equals(settings.direction().name());
        same &= in.readUTF().equals(unit);
        value = in.readDouble();
        sequence = in.readLong();
        bad = in.readBoolean();
        int saved = in.readInt();
        for (int i = 0; i < saved; i++) {
            levelNamed(in.readUTF()).read(in);
        }
        same &= alarm.read(in, state);
        if (!same) {
            for (Level level : levels) {
                level.forget();
            }
            alarm.forget();
            bad = false;
        }
        return same;
    }

    private Level levelNamed(String name) {
        for (Level level : levels) {
            if (level.settings.name().equals(name)) {
                return level;
            }
        }
        return new Level(settings.levels().get(0), 1); // takes the state of a level that is gone
    }
}
