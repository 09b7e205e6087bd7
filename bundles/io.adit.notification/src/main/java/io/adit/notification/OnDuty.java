package io.adit.notification;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Set;

/**
 * The hours of a week in which a route is used, by the clock of a place. Hours that run past midnight belong to the day on which they begin: Friday
 * 22:00 to 06:00 covers Saturday 05:00. By that clock also on the days when it is put forward or back.
 *
 * @param days days on which the hours begin; empty: all
 * @param from first minute
 * @param to first minute that is no longer covered; equal to {@code from}: the whole day
 * @param zone of the clock
 */
public record OnDuty(Set<DayOfWeek> days, LocalTime from, LocalTime to, ZoneId zone) {
    /** At any time. */
    public static final OnDuty ALWAYS = new OnDuty(Set.of(), LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, ZoneOffset.UTC);

    public OnDuty {
        days = Set.copyOf(days);
    }

    /** Whether an instant lies in these hours. */
    public boolean covers(Instant instant) {
        ZonedDateTime local = instant.atZone(zone);
        LocalTime time = local.toLocalTime();
        if (from.equals(to)) {
            return begins(local.getDayOfWeek());
        }
        if (from.isBefore(to)) {
            return begins(local.getDayOfWeek()) && !time.isBefore(from) && time.isBefore(to);
        }
        return !time.isBefore(from)
                ? begins(local.getDayOfWeek())
                : time.isBefore(to) && begins(local.getDayOfWeek().minus(1));
    }

    private boolean begins(DayOfWeek day) {
        return days.isEmpty() || days.contains(day);
    }
}
