package io.adit.engine.alarm;

/** What people do about an alarm. */
public enum AlarmAct {
    /** They have seen it. */
    ACKNOWLEDGE,
    /** They have dealt with it; the second step after acknowledging, for rules that ask for it (OPC UA Part 9, 5.7). */
    CONFIRM,
    /** They let go what only the latch holds: it falls to the level of the present condition, or ends. */
    RESET,
    /** It is not to be announced until a time, for a reason. */
    SHELVE,
    /** It is not to be announced until it is next inactive, for a reason. */
    SHELVE_ONCE,
    /** It is to be announced again. */
    UNSHELVE,
    /** It is not to be announced until it is placed in service, for a reason. */
    REMOVE_FROM_SERVICE,
    /** It is to be announced again. */
    PLACE_IN_SERVICE,
    /** They have seen it, and it was normal: the detector of the rule learns that. */
    ACKNOWLEDGE_AS_NORMAL,
    /** Nothing that the detector of the rule has learnt holds any more: it is to learn anew. */
    RETRAIN,
    /** They remark something. */
    COMMENT;

    /** True where it is the detector of the rule that is taught. */
    public boolean isLesson() {
        return this == ACKNOWLEDGE_AS_NORMAL || this == RETRAIN;
    }

    /** True where it has to be said why. */
    public boolean needsReason() {
        return this == SHELVE || this == SHELVE_ONCE || this == REMOVE_FROM_SERVICE || this == COMMENT;
    }
}
