package io.adit.notification;

/** What happened to an alarm, as far as people are told about it. */
public enum NoticeKind {
    /** It became active; wants acknowledgement. */
    RAISED,
    /** It reached a more severe level; wants acknowledgement anew. */
    ESCALATED,
    /** Someone acknowledged it. */
    ACKNOWLEDGED,
    /** It is no longer active. */
    ENDED
}
