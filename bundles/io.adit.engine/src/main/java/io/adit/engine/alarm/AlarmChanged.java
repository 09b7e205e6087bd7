package io.adit.engine.alarm;

import io.adit.engine.ChannelId;

/**
 * An alarm changed: its condition, what keeps it from being announced, or what people have done about it.
 *
 * @param ruleId which alarm: there is one per rule
 * @param ruleName for people
 * @param channel over which the rule runs; the alarm belongs to the thing of this channel
 * @param cause what happened
 * @param status the state from now on
 * @param by who did it; empty where nobody did
 * @param comment what they wrote, or their reason; empty otherwise
 * @param sequence number of the raw message whose value the status shows
 */
public record AlarmChanged(
        String ruleId,
        String ruleName,
        ChannelId channel,
        AlarmCause cause,
        AlarmStatus status,
        String by,
        String comment,
        long sequence) {

    /**
     * True where it asks for somebody from now on: raised or risen, or no longer kept from being announced while nobody has acknowledged it. This is
     * what notifications tell and what figures of alarm rates count.
     */
    public boolean announces() {
        return status.active()
                && !status.acknowledged()
                && status.announced()
                && switch (cause) {
                    case RAISED, ESCALATED, UNSHELVED, UNSUPPRESSED, IN_SERVICE -> true;
                    default -> false;
                };
    }
}
