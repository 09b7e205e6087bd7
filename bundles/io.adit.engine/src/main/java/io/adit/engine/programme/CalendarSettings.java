package io.adit.engine.programme;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/**
 * Times of the week.
 *
 * @param zone IANA time zone in which they are meant
 * @param hours the times; at least one
 * @param outside true: all times but those
 * @param holidays days that are none of the days of the week
 */
public record CalendarSettings(String zone, List<Hours> hours, boolean outside, Holidays holidays) {
    public CalendarSettings {
        hours = List.copyOf(hours);
    }

    /** Times of a week without holidays. */
    public CalendarSettings(String zone, List<Hours> hours, boolean outside) {
        this(zone, hours, outside, Holidays.NONE);
    }

    /**
     * Hours of some days of the week.
     *
     * @param days on which they begin, as far as these are no holidays
     * @param onHolidays whether they begin on holidays
     * @param from inclusive; on a day on which the clock skips it, as much later as the clock jumps
     * @param to exclusive; not after {@code from}: on the next day
     */
    public record Hours(Set<DayOfWeek> days, boolean onHolidays, LocalTime from, LocalTime to) {
        public Hours {
            days = Set.copyOf(days);
        }

        /** Hours that begin on holidays where they do on all days of the week. */
        public Hours(Set<DayOfWeek> days, LocalTime from, LocalTime to) {
            this(days, days.size() == DayOfWeek.values().length, from, to);
        }

        /** Whether they begin on a day. */
        public boolean beginOn(LocalDate day, Holidays holidays) {
            return holidays.test(day) ? onHolidays : days.contains(day.getDayOfWeek());
        }
    }
}
