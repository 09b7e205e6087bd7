package io.adit.engine.internal;

import io.adit.engine.EngineOutput;
import io.adit.engine.alarm.AlarmCause;
import io.adit.engine.alarm.AlarmChanged;
import io.adit.engine.alarm.AlarmStatus;
import io.adit.engine.programme.ChannelSettings;
import io.adit.engine.programme.LevelRuleSettings;
import io.adit.engine.programme.LevelSettings;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The alarm of one rule: active, acknowledged, latched. Follows the level that the rule's condition has reached and tells every
 * change. A rise needs a new acknowledgement, a fall doesn't (ANSI/ISA-18.2, alarm state model).
 */
final class Alarm {
    private static final int CLEAR = -1;

    private final LevelRuleSettings rule;
    private final ChannelSettings channel;
    private @Nullable AlarmStatus status;
    private int shown = CLEAR;
    private int condition = CLEAR;
    private long sequence;
    private boolean resting;
    private final List<FlowNode> watchers = new ArrayList<>();

    Alarm(LevelRuleSettings rule, ChannelSettings channel) {
        this.rule = rule;
        this.channel = channel;
    }

    /** Wakes a node whenever this alarm changes. */
    void watchBy(FlowNode node) {
        watchers.add(node);
    }

    /** @param rests true where the rule is not in force, so that a condition that ends says nothing of the value */
    void rest(boolean rests) {
        resting = rests;
    }

    /** The present state; null before the first activation. */
    @Nullable
    AlarmStatus status() {
        return status;
    }

    /** Takes the level that the condition has reached, -1 for none. */
    void follow(int level, long time, double value, long messageSequence, EngineOutput out) {
        if (level == condition) {
            return;
        }
        boolean rising = level > condition;
        condition = level;
        sequence = messageSequence;
        AlarmStatus last = status;
        if (last == null || !last.active()) {
            shown = level;
            show(AlarmCause.RAISED, true, false, false, time, time, value, out);
        } else if (rising && level >= shown) {
            AlarmCause cause = level > shown ? AlarmCause.ESCALATED : AlarmCause.RAISED;
            shown = level;
            show(cause, true, false, false, last.sinceMicros(), time, value, out);
        } else if (rule.latch()) {
            boolean seen = last.acknowledged() && !rising;
            AlarmCause cause = rising ? AlarmCause.RAISED : AlarmCause.LATCHED;
            show(cause, true, seen, true, last.sinceMicros(), time, value, out);
        } else if (level == CLEAR) {
            show(AlarmCause.CLEARED, false, last.acknowledged(), false, last.sinceMicros(), time, value, out);
        } else {
            shown = level;
            show(AlarmCause.EASED, true, last.acknowledged(), false, last.sinceMicros(), time, value, out);
        }
    }

    private void show(
            AlarmCause cause,
            boolean active,
            boolean acknowledged,
            boolean latched,
            long since,
            long time,
            double value,
            EngineOutput out) {
        LevelSettings level = rule.levels().get(shown);
        AlarmStatus next = new AlarmStatus(
                active,
                acknowledged,
                latched,
                level.name(),
                level.severity(),
                since,
                time,
                value,
                level.limit(),
                AlarmText.unit(rule, channel),
                condition < shown && resting
                        ? AlarmText.resting(rule)
                        : AlarmText.of(rule, channel, level, value, condition >= shown));
        tell(cause, next, "", "", out);
    }

    private void tell(AlarmCause cause, AlarmStatus next, String by, String comment, EngineOutput out) {
        status = next;
        for (FlowNode watcher : watchers) {
            watcher.awake();
        }
        out.alarm(new AlarmChanged(rule.ruleId(), rule.name(), rule.channel(), cause, next, by, comment, sequence));
    }

    /** Someone has seen it; false where there is nothing to acknowledge. */
    boolean acknowledge(String by, String comment, long now, EngineOutput out) {
        AlarmStatus last = status;
        if (last == null || last.acknowledged()) {
            return false;
        }
        tell(AlarmCause.ACKNOWLEDGED, with(last, last.active(), true, last.latched(), now), by, comment, out);
        return true;
    }

    /** Someone lets go what only the latch holds; false where it holds nothing. */
    boolean reset(int level, String by, String comment, long now, EngineOutput out) {
        AlarmStatus last = status;
        if (last == null || !last.active() || !last.latched()) {
            return false;
        }
        if (level == CLEAR) {
            tell(AlarmCause.RESET, with(last, false, last.acknowledged(), false, now), by, comment, out);
        } else {
            shown = level;
            LevelSettings eased = rule.levels().get(level);
            AlarmStatus next = new AlarmStatus(
                    true,
                    last.acknowledged(),
                    false,
                    eased.name(),
                    eased.severity(),
                    last.sinceMicros(),
                    now,
                    last.value(),
                    eased.limit(),
                    AlarmText.unit(rule, channel),
                    AlarmText.of(rule, channel, eased, last.value(), true));
            tell(AlarmCause.RESET, next, by, comment, out);
        }
        return true;
    }

    private static AlarmStatus with(AlarmStatus s, boolean active, boolean acknowledged, boolean latched, long time) {
        return new AlarmStatus(
                active,
                acknowledged,
                latched,
                s.level(),
                s.severity(),
                s.sinceMicros(),
                time,
                s.value(),
                s.limit(),
                s.unit(),
                s.message());
    }

    /** What there is to keep besides the levels. */
    AlarmState state() {
        return new AlarmState(rule.ruleId(), rule.name(), rule.channel(), sequence, status);
    }

    void write(DataOutput out) throws IOException {
        out.writeUTF(nameOf(condition));
        out.writeUTF(nameOf(shown));
    }

    private String nameOf(int level) {
        return level == CLEAR ? "" : rule.levels().get(level).name();
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @return false where the level that an active alarm shows no longer exists, so that it can't go on
     */
    boolean read(DataInput in, AlarmState state) throws IOException {
        condition = indexOf(in.readUTF());
        shown = indexOf(in.readUTF());
        sequence = state.sequence();
        status = state.status();
        return status == null || !status.active() || shown != CLEAR;
    }

    void forget() {
        condition = CLEAR;
        shown = CLEAR;
        status = null;
    }

    private int indexOf(String name) {
        for (int i = 0; i < rule.levels().size(); i++) {
            if (rule.levels().get(i).name().equals(name)) {
                return i;
            }
        }
        return CLEAR;
    }
}
