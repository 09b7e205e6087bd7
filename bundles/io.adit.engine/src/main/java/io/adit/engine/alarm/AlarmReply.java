package io.adit.engine.alarm;

/** Answer to a person's action on an alarm. */
public enum AlarmReply {
    /** Done; the change was given to the output. */
    DONE,
    /** The programme has no such rule, or it is disabled. */
    UNKNOWN_RULE,
    /** The alarm was already so: nothing to acknowledge or to reset. */
    UNCHANGED
}
