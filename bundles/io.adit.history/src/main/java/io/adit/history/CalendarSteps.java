package io.adit.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * Steps of whole days that begin at midnight in a time zone, so that some last 23 or 25 hours. Counted from the first day of 2000.
 *
 * @param days more than 0
 */
record CalendarSteps(long days, ZoneId zone) implements Steps {
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final long SECOND = 1_000_000;

    @Override
    public long startOf(long micros) {
        long day = FIRST.until(date(micros), ChronoUnit.DAYS);
        return start(FIRST.plusDays(Math.floorDiv(day, days) * days));
    }

    @Override
    public long endOf(long startMicros) {
        return start(date(startMicros).plusDays(days));
    }

    @Override
    public boolean areMultiplesOf(long unitMicros, long fromMicros, long toMicros) {
        for (long start = startOf(fromMicros); start < toMicros; start = endOf(start)) {
            if (Math.floorMod(start, unitMicros) != 0) {
                return false;
            }
        }
        return true;
    }

    private LocalDate date(long micros) {
        return LocalDate.ofInstant(Instant.ofEpochSecond(Math.floorDiv(micros, SECOND)), zone);
    }

    private long start(LocalDate date) {
        return date.atStartOfDay(zone).toEpochSecond() * SECOND;
    }
}
