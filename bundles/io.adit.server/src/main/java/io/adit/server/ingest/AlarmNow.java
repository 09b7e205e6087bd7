package io.adit.server.ingest;

import io.adit.engine.ChannelId;
import io.adit.engine.alarm.AlarmStatus;

/**
 * An alarm of a running rule as it is.
 *
 * @param ruleId which: there is one per rule
 * @param ruleName for people
 * @param channel over which the rule runs
 * @param status its state
 */
public record AlarmNow(String ruleId, String ruleName, ChannelId channel, AlarmStatus status) {}
