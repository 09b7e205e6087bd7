package io.adit.server.demo;

import java.util.Locale;

/**
 * What came through in a demonstration.
 *
 * @param published messages that the devices published
 * @param acknowledged messages that the server acknowledged to them
 * @param raw raw samples in history
 * @param good clean samples of that quality; likewise the next two
 * @param twinUpdates statuses written into twins
 * @param alarms alarms that became active
 * @param lost acknowledged messages that are not in the journal or did not get through the engine
 * @param upSeconds from the start of the process to the server taking messages
 * @param alarmsExpected whether a run without an alarm is a failure
 */
public record DemoSummary(
        long published,
        long acknowledged,
        long raw,
        long good,
        long uncertain,
        long bad,
        long twinUpdates,
        long alarms,
        long lost,
        double upSeconds,
        boolean alarmsExpected) {
    /** One line. */
    public String toJson() {
        return String.format(
                Locale.ROOT,
                "{\"published\":%d,\"acknowledged\":%d,\"raw\":%d,\"good\":%d,\"uncertain\":%d,\"bad\":%d,"
                        + "\"twin_updates\":%d,\"alarms\":%d,\"lost\":%d,\"up_s\":%.2f}",
                published,
                acknowledged,
                raw,
                good,
                uncertain,
                bad,
                twinUpdates,
                alarms,
                lost,
                upSeconds);
    }

    /** Why the run is no success, as a sentence; empty when it is one. */
    public String whatIsMissing() {
        if (published == 0) {
            return "the devices published nothing.";
        }
        if (acknowledged == 0) {
            return "no message was acknowledged.";
        }
        if (raw == 0 || good == 0) {
            return "no good sample is in history.";
        }
        if (twinUpdates == 0) {
            return "no twin was updated.";
        }
        if (alarmsExpected && alarms == 0) {
            return "no alarm was raised.";
        }
        return lost > 0 ? lost + " acknowledged messages were lost." : "";
    }
}
