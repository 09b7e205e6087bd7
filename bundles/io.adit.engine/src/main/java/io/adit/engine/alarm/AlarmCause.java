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
    /** Someone confirmed that it has been dealt with. */
    CONFIRMED,
    /** Someone reset the latch. */
    RESET,
    /** Someone shelved it, or shelved it anew. */
    SHELVED,
    /** It is no longer shelved: by someone, or because its time is over or a shelving for once has done its work. */
    UNSHELVED,
    /** Its rule went out of force by design, or what keeps it so is another thing now. */
    SUPPRESSED,
    /** Its rule is in force again. */
    UNSUPPRESSED,
    /** Someone took it out of service. */
    OUT_OF_SERVICE,
    /** Someone placed it in service again. */
    IN_SERVICE,
    /** Someone made a remark; nothing else changed. */
    COMMENTED,
    /** Its rule was removed, disabled or changed at the root, so it is no longer active. */
    WITHDRAWN
}
