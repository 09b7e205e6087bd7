package io.adit.engine.alarm;

/** What changed the state of an alarm. */
public enum AlarmCause {
    /** It became active, or its condition came back while the latch held it. */
    RAISED,
    /** A more severe level was reached; it must be acknowledged anew. */
    ESCALATED,
    /** It fell to a milder level. */
    EASED,
    /** The condition is gone or milder, the latch holds the level. */
    LATCHED,
    /** It is no longer active because the condition is gone. */
    CLEARED,
    /** Someone acknowledged it. */
    ACKNOWLEDGED,
    /** Someone reset the latch. */
    RESET,
    /** Its rule was removed, disabled or changed at the root, so it is no longer active. */
    WITHDRAWN
}
