package io.adit.engine.alarm;

/** Answer to a person's action on an alarm. Whatever is not {@link #DONE} has changed nothing. */
public enum AlarmReply {
    /** Done; the change was given to the output. */
    DONE,
    /** The programme has no such rule, or it is disabled. */
    UNKNOWN_RULE,
    /** The alarm was already so: nothing to acknowledge, confirm, reset, unshelve, bring back or learn. */
    UNCHANGED,
    /** It has to be acknowledged before it is confirmed. */
    NOT_ACKNOWLEDGED,
    /** Alarms of this rule are not confirmed. */
    NO_CONFIRMATION,
    /** This rule has no detector that could learn. */
    NO_DETECTOR,
    /** Alarms of this rule may not be shelved. */
    NOT_SHELVABLE,
    /** It may not be shelved for so long. */
    TOO_LONG,
    /** The shelving would be over already. */
    PAST,
    /** The reason, or the remark, is missing. */
    NO_REASON
}
