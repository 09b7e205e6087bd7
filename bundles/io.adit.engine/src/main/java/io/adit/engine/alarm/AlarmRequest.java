package io.adit.engine.alarm;

/**
 * What somebody wants to be done about an alarm.
 *
 * @param ruleId which alarm: there is one per rule
 * @param act what to do
 * @param untilMicros when {@link AlarmAct#SHELVE} is to end, microseconds since the epoch; 0 for all others
 * @param by who, as shown to others
 * @param comment what they say about it, or their reason; may be empty where no reason is needed
 */
public record AlarmRequest(String ruleId, AlarmAct act, long untilMicros, String by, String comment) {
    /** Anything but a shelving for a time. */
    public AlarmRequest(String ruleId, AlarmAct act, String by, String comment) {
        this(ruleId, act, 0, by, comment);
    }
}
