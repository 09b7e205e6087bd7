package io.adit.engine.alarm;

import io.adit.engine.ChannelId;

/**
 * An alarm changed its level, became active or inactive, was acknowledged, latched or reset.
 *
 * @param ruleId which alarm: there is one per rule
 * @param ruleName for people
 * @param channel over which the rule runs; the alarm belongs to the thing of this channel
 * @param cause what happened
 * @param status the state from now on
 * @param by who acknowledged or reset; empty otherwise
 * @param comment what they wrote; empty otherwise
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
        long sequence) {}
