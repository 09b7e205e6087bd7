package io.adit.notification;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The hours of a week in which a route is used, by the clock of a place. Hours that run past midnight belong to the day on which they begin: Friday
 * 22:00 to 06:00 covers Saturday 05:00. By that clock also on the days when it is put forward or back.
 *
 * @param days days on which the hours begin, as far as these are no holidays; empty: all, unless they begin on holidays only
 * @param onHolidays whether they begin on holidays; those of all days do in any case
 * @param from first minute
 * @param to first minute that is no longer covered; equal to {@code from}: the whole day
 * @param zone of the clock
 * @param holidays tells the holidays of the place
 */
public record OnDuty(
        Set<DayOfWeek> days,
        boolean onHolidays,
        LocalTime from,
        LocalTime to,
        ZoneId zone,
        Predicate<LocalDate> holidays) {
    /** At any time. */
    public static final OnDuty ALWAYS =
            new OnDuty(Set.of(), false, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, ZoneOffset.UTC, day -> false);

    public OnDuty {
        days = Set.copyOf(days);
    }

    /** Whether an instant lies in these hours. */
    public boolean covers(Instant instant) {
        ZonedDateTime local = instant.atZone(zone);
        LocalDate today = local.toLocalDate();
        LocalTime time = local.toLocalTime();
        if (from.equals(to)) {
            return beginOn(today);
        }
        if (from.isBefore(to)) {
            return beginOn(today) && !time.isBefore(from) && time.isBefore(to);
        }
        return !time.isBefore(from) ? beginOn(today) : time.isBefore(to) && beginOn(today.minusDays(1));
    }

    private boolean beginOn(LocalDate day) {
        if (days.isEmpty() && !onHolidays || days.size() == DayOfWeek.values().length) {
            return true;
        }
        return holidays.test(day) ? onHolidays : days.contains(day.getDayOfWeek());
    }
}
