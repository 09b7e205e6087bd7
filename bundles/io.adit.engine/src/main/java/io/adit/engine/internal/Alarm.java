package io.adit.engine.internal;

import io.adit.engine.EngineOutput;
import io.adit.engine.alarm.AlarmCause;
import io.adit.engine.alarm.AlarmChanged;
import io.adit.engine.alarm.AlarmReply;
import io.adit.engine.alarm.AlarmRequest;
import io.adit.engine.alarm.AlarmSilence;
import io.adit.engine.alarm.AlarmStatus;
import io.adit.engine.programme.ChannelSettings;
import io.adit.engine.programme.LevelRuleSettings;
import io.adit.engine.programme.LevelSettings;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The alarm of one rule. Follows the level that the rule's condition has reached, also while it is not announced, and tells every change. A rise needs
 * a new acknowledgement, a fall doesn't (ANSI/ISA-18.2, alarm state model).
 */
final class Alarm {
    static final int CLEAR = -1;

    final LevelRuleSettings rule;
    private final ChannelSettings channel;
    private final AlarmSilencing silencing = new AlarmSilencing(this);
    private @Nullable AlarmStatus status;
    private int shown = CLEAR;
    private int condition = CLEAR;
    private long sequence;
    private boolean resting;
    private Supplier<String> reason = () -> "";
    private final List<FlowNode> watchers = new ArrayList<>();

    Alarm(LevelRuleSettings rule, ChannelSettings channel) {
        this.rule = rule;
        this.channel = channel;
    }

    /** Says where the reason of what a detector announces comes from. */
    void explainBy(Supplier<String> source) {
        reason = source;
    }

    /** Wakes a node whenever this alarm changes. */
    void watchBy(FlowNode node) {
        watchers.add(node);
    }

    /** @param rests true where the rule is not in force, so that a condition that ends says nothing of the value */
    void rest(boolean rests) {
        resting = rests;
    }

    /** The present state; null before there was anything to tell. */
    @Nullable
    AlarmStatus status() {
        return status;
    }

    /** The present state, also of an alarm of which there was nothing to tell before. */
    AlarmStatus statusAt(long now) {
        return status != null ? status : AlarmStatus.never(now, AlarmText.unit(rule, channel), AlarmText.never(rule));
    }

    /** True while its condition holds at some level. */
    boolean holds() {
        return condition > CLEAR;
    }

    /** What keeps it from being announced. */
    AlarmSilencing silencing() {
        return silencing;
    }

    /** Does what a person wants. @param level that the condition has now, -1 for none */
    AlarmReply act(AlarmRequest request, int level, long now, EngineOutput out) {
        return new AlarmActs(this, level, now, out).act(request);
    }

    /** What has become of the flags of a status. */
    private record Marks(boolean active, boolean acknowledged, boolean confirmed, boolean latched) {
        Marks(boolean active, AlarmStatus last, boolean latched) {
            this(active, last.acknowledged(), last.confirmed(), latched);
        }
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
            show(AlarmCause.RAISED, asking(false), time, time, value, out);
        } else if (rising && level >= shown) {
            AlarmCause cause = level > shown ? AlarmCause.ESCALATED : AlarmCause.RAISED;
            shown = level;
            show(cause, asking(false), last.sinceMicros(), time, value, out);
        } else if (rule.latch()) {
            AlarmCause cause = rising ? AlarmCause.RAISED : AlarmCause.LATCHED;
            Marks marks = rising ? asking(true) : new Marks(true, last, true);
            show(cause, marks, last.sinceMicros(), time, value, out);
        } else if (level == CLEAR) {
            show(AlarmCause.CLEARED, new Marks(false, last, false), last.sinceMicros(), time, value, out);
        } else {
            shown = level;
            show(AlarmCause.EASED, new Marks(true, last, false), last.sinceMicros(), time, value, out);
        }
    }

    private Marks asking(boolean latched) {
        return new Marks(true, false, !rule.handling().confirm(), latched);
    }

    private void show(AlarmCause cause, Marks marks, long since, long time, double value, EngineOutput out) {
        LevelSettings level = rule.levels().get(shown);
        String message = condition < shown && resting
                ? AlarmText.resting(rule)
                : AlarmText.of(rule, channel, level, value, condition >= shown, reason.get());
        tell(cause, status(level, marks, since, time, value, message), "", "", out);
    }

    private AlarmStatus status(LevelSettings level, Marks marks, long since, long time, double value, String message) {
        return new AlarmStatus(
                marks.active,
                marks.acknowledged,
                marks.confirmed,
                marks.latched,
                level.name(),
                level.severity(),
                since,
                time,
                value,
                level.limit(),
                AlarmText.unit(rule, channel),
                message,
                status == null ? AlarmSilence.NONE : status.silence());
    }

    /** Takes on a state and tells it; one that is not active any more is no longer shelved for once. */
    void tell(AlarmCause cause, AlarmStatus next, String by, String comment, EngineOutput out) {
        boolean ends = status != null && status.active() && !next.active();
        status = next;
        for (FlowNode watcher : watchers) {
            watcher.awake();
        }
        out.alarm(new AlarmChanged(rule.ruleId(), rule.name(), rule.channel(), cause, next, by, comment, sequence));
        if (ends && !next.silence().equals(next.silence().afterEnd())) {
            silencing.lift(AlarmCause.UNSHELVED, next.silence().afterEnd(), "", "", next.timeMicros(), out);
        }
    }

    /** The state once only the latch was let go, where the condition has eased to a level. */
    AlarmStatus easedTo(int level, AlarmStatus last, long now) {
        shown = level;
        LevelSettings eased = rule.levels().get(level);
        String message = AlarmText.of(rule, channel, eased, last.value(), true, reason.get());
        return status(eased, new Marks(true, last, false), last.sinceMicros(), now, last.value(), message);
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

    /** Begins anew, as if it had never been raised, but for what people have said about announcing it. */
    void forget() {
        condition = CLEAR;
        shown = CLEAR;
        AlarmStatus last = status;
        AlarmSilence kept = last == null ? AlarmSilence.NONE : last.silence().afterEnd();
        status = null;
        if (last != null && !kept.isNone()) {
            status = statusAt(last.timeMicros()).silenced(kept, last.timeMicros());
        }
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
