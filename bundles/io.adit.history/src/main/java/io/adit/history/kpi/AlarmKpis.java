package io.adit.history.kpi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures of how good an alarm system is (ANSI/ISA-18.2 clause 16, IEC 62682, EEMUA 191). An <em>announcement</em> is a change with which an alarm asks
 * for somebody: it is raised or gets worse, or ends to be shelved, suppressed or out of service while it is active and unacknowledged. Slots are ten
 * minutes each, from the beginning of the stretch; the last one may be shorter. Rates are per operator. Times are microseconds since the epoch.
 *
 * @param stretch over which they were reckoned
 * @param rate how many announcements
 * @param floods too many announcements to be read
 * @param standing activations of more than 24 hours that were active in the stretch, ended or not, the longest first
 * @param stale alarms that are active at the end of the stretch and with which nothing has happened for more than 24 hours before: no change, and
 *     nobody has done anything
 * @param chattering alarms with three or more announcements within a minute, the worst first
 * @param topTen alarms with the most announcements
 * @param priorities announcements by severity
 * @param acknowledgement how soon announcements were acknowledged
 */
public record AlarmKpis(
        Stretch stretch,
        Rate rate,
        Floods floods,
        List<Standing> standing,
        List<Stale> stale,
        List<Chattering> chattering,
        TopTen topTen,
        Priorities priorities,
        Acknowledgement acknowledgement) {

    /** Length of a slot. */
    static final long SLOT_MICROS = 600_000_000L;

    /** A day. */
    static final long DAY_MICROS = 86_400_000_000L;

    /** A minute. */
    static final long MINUTE_MICROS = 60_000_000L;

    /** Announcements within a minute from which on an alarm chatters. */
    static final int CHATTER = 3;

    /**
     * How many announcements there were.
     *
     * @param count in all
     * @param average per ten minutes and operator
     * @param peak most of a slot, per operator
     * @param peakAtMicros beginning of the (first) slot with that; null without an announcement
     * @param shareAboveTen share of the time that lies in slots with more than ten per operator, 0 to 1
     */
    public record Rate(
            int count,
            double average,
            double peak,
            @Nullable Long peakAtMicros,
            double shareAboveTen) {}

    /**
     * Times in which there were too many announcements to be read. A flood begins with a slot of more than ten per operator and ends before the first
     * slot of less than five.
     *
     * @param items from the earliest to the latest
     * @param share of the time that lies in floods, 0 to 1
     */
    public record Floods(List<Flood> items, double share) {}

    /** One flood. @param count announcements in it */
    public record Flood(long fromMicros, long toMicros, int count) {}

    /**
     * An activation that lasted long.
     *
     * @param alarm which
     * @param sinceMicros when it began
     * @param lengthMicros how long it lasted, or has lasted by the end of the stretch
     * @param active true where it was not over by then
     */
    public record Standing(AlarmId alarm, long sinceMicros, long lengthMicros, boolean active) {}

    /**
     * An alarm that nobody looks after.
     *
     * @param alarm which
     * @param sinceMicros when it became active
     * @param lastMicros of the last change; null where that lies so far back that it was not looked for
     */
    public record Stale(
            AlarmId alarm, long sinceMicros, @Nullable Long lastMicros) {}

    /**
     * An alarm that comes and goes too fast to be read.
     *
     * @param alarm which
     * @param mostInAMinute most announcements within less than 60 seconds
     * @param count announcements in all
     */
    public record Chattering(AlarmId alarm, int mostInAMinute, int count) {}

    /**
     * The alarms with the most announcements.
     *
     * @param items the most first, ten at most
     * @param share of all announcements that is theirs, 0 to 1; 0 without any
     */
    public record TopTen(List<Frequent> items, double share) {}

    /** An alarm of those with the most announcements. @param share of all announcements, 0 to 1 */
    public record Frequent(AlarmId alarm, int count, double share) {}

    /** Announcements by severity, in the bands of OPC UA Part 9: 1 to 333, 334 to 666, 667 to 1000. */
    public record Priorities(int low, int medium, int high) {}

    /**
     * How soon announcements were acknowledged: from the one with which an alarm began to ask until somebody acknowledged it. What was shelved,
     * suppressed or taken out of service meanwhile does not count.
     *
     * @param count of such times
     * @param pending alarms that still ask at the end of the stretch
     * @param median null without any, as the following; by nearest rank
     * @param mean of them
     * @param p90 nine out of ten took no longer; by nearest rank
     * @param longest of them
     */
    public record Acknowledgement(
            int count,
            int pending,
            @Nullable Double median,
            @Nullable Double mean,
            @Nullable Double p90,
            @Nullable Double longest) {}
}
