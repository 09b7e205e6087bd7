package io.adit.engine.internal;

import io.adit.engine.Quality;
import io.adit.engine.Reason;
import io.adit.engine.Sample;
import io.adit.engine.alarm.AlarmStatus;
import io.adit.engine.internal.derive.Derivation;
import io.adit.engine.internal.derive.DerivedOutput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says whether a rule is in force: by calendar, by a condition over channels, by the alarms of other rules. */
final class Guard implements DerivedOutput {
    /**
     * An alarm that keeps the rule out of force from a level on.
     *
     * @param reason what is said while it does
     */
    record Inhibitor(LevelRule rule, int leastLevel, String reason) {
        Inhibitor(LevelRule rule, int leastLevel) {
            this(rule, leastLevel, "It is inhibited by alarm '" + rule.settings.name() + "'.");
        }

        boolean isActive() {
            AlarmStatus alarm = rule.alarm.status();
            return alarm != null && alarm.active() && rule.indexOf(alarm.level()) >= leastLevel;
        }
    }

    private final @Nullable Calendar calendar;
    private final @Nullable Derivation when;
    private final String excludes;
    private final List<Inhibitor> inhibitors;
    private boolean excluded;

    /**
     * @param when makes 0 where the rule is not in force; null: always
     * @param condition what that judges, for people
     */
    Guard(@Nullable Calendar calendar, @Nullable Derivation when, String condition, List<Inhibitor> inhibitors) {
        this.calendar = calendar;
        this.excludes = "Its condition '" + condition + "' does not hold.";
        this.when = when;
        this.inhibitors = List.copyOf(inhibitors);
    }

    boolean inForceAt(long micros) {
        return reasonAt(micros).isEmpty();
    }

    /** Why the rule is not in force at a time; empty where it is. */
    String reasonAt(long micros) {
        if (excluded) {
            return excludes;
        }
        if (calendar != null && !calendar.contains(micros)) {
            return "It is outside of its hours.";
        }
        for (Inhibitor inhibitor : inhibitors) {
            if (inhibitor.isActive()) {
                return inhibitor.reason;
            }
        }
        return "";
    }

    void accept(int input, Sample sample, long now) {
        if (when != null) {
            when.accept(input, sample, now, this);
        }
    }

    void settle(long now) {
        if (when != null) {
            when.settle(now, this);
        }
    }

    /** Takes what the condition has come to; one that can't be judged counts as holding. */
    @Override
    public void put(long timeMicros, double value, Quality quality, Reason reason, long sequence) {
        excluded = quality != Quality.BAD && value == 0;
    }

    /** Engine time after {@code now} at which the calendar may say something else. */
    long nextChange(long now) {
        return calendar == null ? TimerQueue.NEVER : calendar.nextChange(now);
    }

    void write(DataOutput out) throws IOException {
        out.writeBoolean(excluded);
        if (when != null) {
            when.write(out);
        }
    }

    void read(DataInputStream in) throws IOException {
        excluded = in.readBoolean();
        if (when != null) {
            when.read(in);
        }
    }
}
