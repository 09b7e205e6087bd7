package io.adit.notification;

/** What happened to an alarm, as far as people are told about it. */
public enum NoticeKind {
    /** It became active; wants acknowledgement. */
    RAISED,
    /** It reached a more severe level; wants acknowledgement anew. */
    ESCALATED,
    /** Someone acknowledged it. */
    ACKNOWLEDGED,
    /** It was shelved, suppressed by design or taken out of service; nobody is to be told until it is raised again. */
    SILENCED,
    /** It is no longer active. */
    ENDED
}
