package io.adit.history;

import io.adit.engine.alarm.AlarmChanged;

/**
 * A change of an alarm as it stands in the journal, where nothing is ever changed.
 *
 * @param number rises by one with each change
 */
public record AlarmEntry(long number, AlarmChanged change) {}
