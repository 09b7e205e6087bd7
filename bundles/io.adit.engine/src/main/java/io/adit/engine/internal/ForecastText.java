package io.adit.engine.internal;

import io.adit.engine.forecast.LevelOutlook;
import io.adit.engine.programme.LevelSettings;

/** What a forecast says to people. */
final class ForecastText {
    private static final long MINUTE = 60_000_000L;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;
    private static final int FEW = 2;

    private ForecastText() {}

    /** For example "Reaches action level (28 A) in 9-14 days". */
    static String of(LevelSettings level, boolean beyond, LevelOutlook outlook, String unit) {
        String name = level.name() + " level (" + AlarmText.plain(level.limit()) + " " + unit + ")";
        Long earliest = outlook.earliestMicros();
        Long latest = outlook.latestMicros();
        long window = outlook.untilMicros() - outlook.atMicros();
        if (beyond) {
            return "Is beyond " + name;
        }
        if (earliest == null) {
            return "Does not reach " + name + " within " + span(window) + " (probability that it does "
                    + percent(outlook.probability()) + ")";
        }
        long from = earliest - outlook.atMicros();
        if (latest == null) {
            return "May reach " + name + " in " + span(from) + " or later (probability "
                    + percent(outlook.probability()) + " within " + span(window) + ")";
        }
        return "Reaches " + name + " in " + between(from, latest - outlook.atMicros());
    }

    /** Both ends in the unit of the later one. */
    private static String between(long from, long to) {
        long unit = unit(to);
        long first = from / unit;
        long last = Math.ceilDiv(to, unit);
        return first == last ? last + name(unit, last) : first + "-" + last + name(unit, last);
    }

    private static String span(long micros) {
        long unit = unit(micros);
        long count = micros / unit;
        return count + name(unit, count);
    }

    private static long unit(long micros) {
        return micros >= FEW * DAY ? DAY : micros >= FEW * HOUR ? HOUR : MINUTE;
    }

    private static String name(long unit, long count) {
        String name = unit == DAY ? " day" : unit == HOUR ? " hour" : " minute";
        return count == 1 ? name : name + "s";
    }

    private static String percent(double probability) {
        return Math.round(100 * probability) + " %";
    }
}
