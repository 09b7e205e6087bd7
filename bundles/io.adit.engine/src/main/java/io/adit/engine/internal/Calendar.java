package io.adit.engine.internal;

import io.adit.engine.programme.CalendarSettings;
import io.adit.engine.programme.CalendarSettings.Hours;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/**
 * Times of the week and of holidays, ready to be asked. Each period runs from an instant to an instant: those of its wall-clock times on the day, of two equal ones
 * the first, and one that the clock skips as much later as it jumps. So a night on which the clock is changed is an hour shorter or longer
 * and has one period all the same. Pure; what was found for the last time asked is kept.
 */
final class Calendar {
    private static final int DAYS = 9;

    private final ZoneId zone;
    private final CalendarSettings settings;
    private long knownFrom = 1;
    private long knownTo;
    private boolean known;

    /** @param settings with a zone that exists */
    Calendar(CalendarSettings settings) {
        this.settings = settings;
        zone = ZoneId.of(settings.zone());
    }

    /** Whether the time is one of them. */
    boolean contains(long micros) {
        find(micros);
        return known;
    }

    /** The first time after at which {@link #contains} may be different, at most nine days on. */
    long nextChange(long micros) {
        find(micros);
        return knownTo;
    }

    private void find(long micros) {
        if (micros >= knownFrom && micros < knownTo) {
            return;
        }
        LocalDate today =
                Instant.EPOCH.plus(micros, ChronoUnit.MICROS).atZone(zone).toLocalDate();
        boolean inside = false;
        long from = instant(today.minusDays(1).atStartOfDay(zone));
        long to = instant(today.plusDays(DAYS).atStartOfDay(zone));
        for (int day = -2; day <= DAYS; day++) {
            LocalDate date = today.plusDays(day);
            for (Hours hours : settings.hours()) {
                if (hours.beginOn(date, settings.holidays())) {
                    long begin = instant(date.atTime(hours.from()).atZone(zone));
                    LocalDate last = hours.to().isAfter(hours.from()) ? date : date.plusDays(1);
                    long end = instant(last.atTime(hours.to()).atZone(zone));
                    inside |= begin <= micros && micros < end;
                    from = Math.max(from, latestUpTo(micros, begin, end));
                    to = Math.min(to, firstAfter(micros, begin, end));
                }
            }
        }
        knownFrom = from;
        knownTo = to;
        known = inside != settings.outside();
    }

    private static long latestUpTo(long micros, long begin, long end) {
        return end <= micros ? end : begin <= micros ? begin : Long.MIN_VALUE;
    }

    private static long firstAfter(long micros, long begin, long end) {
        return begin > micros ? begin : end > micros ? end : Long.MAX_VALUE;
    }

    private static long instant(ZonedDateTime time) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, time.toInstant());
    }
}
