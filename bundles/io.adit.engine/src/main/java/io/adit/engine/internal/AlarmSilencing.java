package io.adit.engine.internal;

import io.adit.engine.EngineOutput;
import io.adit.engine.alarm.AlarmCause;
import io.adit.engine.alarm.AlarmSilence;
import io.adit.engine.alarm.AlarmSilence.Shelving;
import io.adit.engine.alarm.AlarmSilence.Suppression;
import io.adit.engine.alarm.AlarmStatus;

/**
 * What keeps one alarm from being announced, and when that ends. Once nothing does any more, an alarm whose condition holds has to be acknowledged
 * anew (ANSI/ISA-18.2: back to unacknowledged); one that came and went meanwhile keeps asking for its acknowledgement.
 */
final class AlarmSilencing {
    private final Alarm alarm;

    AlarmSilencing(Alarm alarm) {
        this.alarm = alarm;
    }

    private AlarmSilence now() {
        AlarmStatus status = alarm.status();
        return status == null ? AlarmSilence.NONE : status.silence();
    }

    /** Begins or changes something that keeps it from being announced. */
    void begin(AlarmCause cause, AlarmSilence next, String by, String reason, long time, EngineOutput out) {
        alarm.tell(cause, alarm.statusAt(time).silenced(next, time), by, reason, out);
    }

    /** Ends something that kept it from being announced. */
    void lift(AlarmCause cause, AlarmSilence next, String by, String comment, long time, EngineOutput out) {
        AlarmStatus lifted = alarm.statusAt(time).silenced(next, time);
        boolean asks = next.isNone() && alarm.holds();
        alarm.tell(cause, asks ? lifted.seen(false, !alarm.rule.handling().confirm(), time) : lifted, by, comment, out);
    }

    /** Takes whether its rule is in force by design. @param reason why not; empty where it is */
    void byDesign(String reason, long time, EngineOutput out) {
        AlarmSilence before = now();
        Suppression last = before.suppression();
        if (reason.isEmpty() && last != null) {
            lift(AlarmCause.UNSUPPRESSED, before.withSuppression(null), "", "", time, out);
        } else if (!reason.isEmpty() && (last == null || !last.reason().equals(reason))) {
            AlarmSilence next = before.withSuppression(new Suppression(time, reason));
            begin(AlarmCause.SUPPRESSED, next, "", "", time, out);
        }
    }

    /** True where it is suppressed by design. */
    boolean isSuppressed() {
        return now().suppression() != null;
    }

    /** When {@link #fire} has something to do, in engine time. */
    long due() {
        Shelving shelving = now().shelving();
        return shelving == null ? TimerQueue.NEVER : shelving.untilMicros();
    }

    /** Ends a shelving whose time is over. */
    void fire(long time, EngineOutput out) {
        long due = due();
        if (due <= time) {
            lift(AlarmCause.UNSHELVED, now().withShelving(null), "", "", due, out);
        }
    }
}
