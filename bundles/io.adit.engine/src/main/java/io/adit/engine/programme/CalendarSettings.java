package io.adit.engine.programme;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/**
 * Times of the week.
 *
 * @param zone IANA time zone in which they are meant
 * @param hours the times; at least one
 * @param outside true: all times but those
 */
public record CalendarSettings(String zone, List<Hours> hours, boolean outside) {
    public CalendarSettings {
        hours = List.copyOf(hours);
    }

    /**
     * Hours of some days of the week.
     *
     * @param days on which they begin
     * @param from inclusive; on a day on which the clock skips it, as much later as the clock jumps
     * @param to exclusive; not after {@code from}: on the next day
     */
    public record Hours(Set<DayOfWeek> days, LocalTime from, LocalTime to) {
        public Hours {
            days = Set.copyOf(days);
        }
    }
}
