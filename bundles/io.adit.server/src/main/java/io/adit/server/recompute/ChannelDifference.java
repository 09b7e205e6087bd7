package io.adit.server.recompute;

import io.adit.engine.ChannelId;
import io.adit.engine.Sample;
import java.util.List;
import java.util.Map;

/**
 * How a channel's samples of a range differ when they are computed again.
 *
 * @param raw readings that they are computed from
 * @param before samples that there are
 * @param after samples that are computed
 * @param changedValues samples whose value differs
 * @param changedQualities samples whose quality or reason differs, by what they change from and to
 * @param added samples that are new, such as gaps
 * @param removed samples that are not there any more
 * @param largest those whose values differ most, the largest difference first
 * @param alarmsBefore what alarms did that they would not do any more
 * @param alarmsAfter what alarms would do that they did not
 * @param rulesNotCompared ids of rules over the channel that need other channels or rules too
 * @param unknownArrivals readings whose time of arrival is not known any more; the time of measurement stood for it
 * @param unbound readings that no binding of the programme takes
 */
public record ChannelDifference(
        ChannelId channel,
        long raw,
        long before,
        long after,
        long changedValues,
        Map<String, Long> changedQualities,
        long added,
        long removed,
        List<Change> largest,
        List<AlarmEvent> alarmsBefore,
        List<AlarmEvent> alarmsAfter,
        List<String> rulesNotCompared,
        long unknownArrivals,
        long unbound) {
    /** A sample as it was and as it is computed. */
    public record Change(Sample before, Sample after) {
        double size() {
            return Math.abs(after.value() - before.value());
        }
    }

    /**
     * Something that an alarm did.
     *
     * @param what cause and level, for example {@code RAISED alert}
     */
    public record AlarmEvent(String ruleId, String what, long timeMicros) {}
}
