package io.adit.engine.internal;

import io.adit.engine.EngineOutput;
import io.adit.engine.alarm.AlarmCause;
import io.adit.engine.alarm.AlarmReply;
import io.adit.engine.alarm.AlarmRequest;
import io.adit.engine.alarm.AlarmSilence;
import io.adit.engine.alarm.AlarmSilence.Absence;
import io.adit.engine.alarm.AlarmSilence.Shelving;
import io.adit.engine.alarm.AlarmStatus;

/** One action of a person on one alarm: allowed and told, or refused with nothing changed. */
final class AlarmActs {
    private static final long MICROS_PER_MINUTE = 60_000_000;

    private final Alarm alarm;
    private final int level;
    private final long now;
    private final EngineOutput out;
    private final AlarmStatus last;

    /** @param level that the condition has now, -1 for none */
    AlarmActs(Alarm alarm, int level, long now, EngineOutput out) {
        this.alarm = alarm;
        this.level = level;
        this.now = now;
        this.out = out;
        last = alarm.statusAt(now);
    }

    AlarmReply act(AlarmRequest request) {
        if (request.act().needsReason() && request.comment().isBlank()) {
            return AlarmReply.NO_REASON;
        }
        return switch (request.act()) {
            case ACKNOWLEDGE ->
                last.acknowledged()
                        ? AlarmReply.UNCHANGED
                        : tell(AlarmCause.ACKNOWLEDGED, last.seen(true, last.confirmed(), now), request);
            case CONFIRM -> confirm(request);
            case RESET -> reset(request);
            case SHELVE -> shelve(false, request.untilMicros(), request);
            case SHELVE_ONCE -> shelve(true, now + mostMicros(), request);
            case UNSHELVE ->
                last.silence().shelving() == null
                        ? AlarmReply.UNCHANGED
                        : lift(AlarmCause.UNSHELVED, last.silence().withShelving(null), request);
            case REMOVE_FROM_SERVICE -> remove(request);
            case PLACE_IN_SERVICE ->
                last.silence().absence() == null
                        ? AlarmReply.UNCHANGED
                        : lift(AlarmCause.IN_SERVICE, last.silence().withAbsence(null), request);
            case ACKNOWLEDGE_AS_NORMAL, RETRAIN -> AlarmReply.NO_DETECTOR;
            case COMMENT -> tell(AlarmCause.COMMENTED, last.seen(last.acknowledged(), last.confirmed(), now), request);
        };
    }

    private AlarmReply confirm(AlarmRequest request) {
        if (last.confirmed()) {
            return alarm.rule.handling().confirm() ? AlarmReply.UNCHANGED : AlarmReply.NO_CONFIRMATION;
        }
        return last.acknowledged()
                ? tell(AlarmCause.CONFIRMED, last.seen(true, true, now), request)
                : AlarmReply.NOT_ACKNOWLEDGED;
    }

    private AlarmReply reset(AlarmRequest request) {
        if (!last.active() || !last.latched()) {
            return AlarmReply.UNCHANGED;
        }
        AlarmStatus next = level == Alarm.CLEAR ? last.ended(now) : alarm.easedTo(level, last, now);
        return tell(AlarmCause.RESET, next, request);
    }

    private AlarmReply shelve(boolean once, long until, AlarmRequest request) {
        if (mostMicros() == 0) {
            return AlarmReply.NOT_SHELVABLE;
        }
        if (until <= now) {
            return AlarmReply.PAST;
        }
        if (until - now > mostMicros()) {
            return AlarmReply.TOO_LONG;
        }
        Shelving shelving = new Shelving(once, now, until, request.by(), request.comment());
        return begin(AlarmCause.SHELVED, last.silence().withShelving(shelving), request);
    }

    private AlarmReply remove(AlarmRequest request) {
        if (last.silence().absence() != null) {
            return AlarmReply.UNCHANGED;
        }
        Absence absence = new Absence(now, request.by(), request.comment());
        return begin(AlarmCause.OUT_OF_SERVICE, last.silence().withAbsence(absence), request);
    }

    private long mostMicros() {
        return alarm.rule.handling().maxShelveMinutes() * MICROS_PER_MINUTE;
    }

    private AlarmReply begin(AlarmCause cause, AlarmSilence next, AlarmRequest request) {
        alarm.silencing().begin(cause, next, request.by(), request.comment(), now, out);
        return AlarmReply.DONE;
    }

    private AlarmReply lift(AlarmCause cause, AlarmSilence next, AlarmRequest request) {
        alarm.silencing().lift(cause, next, request.by(), request.comment(), now, out);
        return AlarmReply.DONE;
    }

    private AlarmReply tell(AlarmCause cause, AlarmStatus next, AlarmRequest request) {
        alarm.tell(cause, next, request.by(), request.comment(), out);
        return AlarmReply.DONE;
    }
}
