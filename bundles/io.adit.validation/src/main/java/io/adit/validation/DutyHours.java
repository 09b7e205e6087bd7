package io.adit.validation;

import io.adit.model.Route;
import io.adit.model.Weekday;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The minutes of a week at which one of some routes is used, and of a week with holidays: as the server reckons them, hours past midnight belong to the day on
 * which they begin.
 */
final class DutyHours {
    private static final int DAY = (int) Duration.ofDays(1).toMinutes();
    private static final int WEEK = DAY * DayOfWeek.values().length;

    private final List<Route> routes;

    /** @param routes their hours have to be readable, see {@link #areReadable} */
    DutyHours(List<Route> routes) {
        this.routes = routes;
    }

    /** Whether the hours of a route are times of day. */
    static boolean areReadable(Route route) {
        try {
            minute(route.getFrom());
            minute(route.getTo());
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static int minute(@Nullable String time) {
        return time == null || time.isBlank() ? 0 : LocalTime.parse(time).toSecondOfDay() / 60;
    }

    /** The minutes of a week without holidays that no route covers, from Monday 00:00. */
    BitSet open() {
        BitSet covered = new BitSet(WEEK);
        for (Route route : routes) {
            for (DayOfWeek day : DayOfWeek.values()) {
                if (beginsOn(route, Weekday.valueOf(day.name()))) {
                    cover(covered, route, (day.getValue() - 1) * DAY);
                }
            }
        }
        return inverse(covered);
    }

    /** Whether there is a minute on a holiday or the day after one that no route covers. */
    boolean isOpenOnHolidays() {
        return Arrays.stream(Weekday.values())
                .anyMatch(day -> isOpen(day, Weekday.HOLIDAY) || isOpen(Weekday.HOLIDAY, day));
    }

    private boolean isOpen(Weekday yesterday, Weekday today) {
        BitSet covered = new BitSet(WEEK);
        for (Route route : routes) {
            if (beginsOn(route, yesterday)) {
                cover(covered, route, 0);
            }
            if (beginsOn(route, today)) {
                cover(covered, route, DAY);
            }
        }
        return covered.nextClearBit(DAY) < 2 * DAY;
    }

    /** A day of the week is an ordinary one here; on holidays those begin that name them, or all days. */
    private static boolean beginsOn(Route route, Weekday day) {
        Set<Weekday> days = Set.copyOf(route.getDays());
        boolean all = days.isEmpty() || days.size() - (days.contains(Weekday.HOLIDAY) ? 1 : 0) == 7;
        return all || days.contains(day);
    }

    private static void cover(BitSet covered, Route route, int midnight) {
        int from = minute(route.getFrom());
        int to = minute(route.getTo());
        boolean wholeDay = from == to;
        int begin = midnight + (wholeDay ? 0 : from);
        int end = begin + (wholeDay ? DAY : Math.floorMod(to - from, DAY));
        for (int minute = begin; minute < end; minute++) {
            covered.set(minute % WEEK);
        }
    }

    private static BitSet inverse(BitSet covered) {
        BitSet open = new BitSet(WEEK);
        open.set(0, WEEK);
        open.andNot(covered);
        return open;
    }

    /** Minutes of a week as people write them: the first stretch, such as {@code Fri 18:00 - Mon 06:00}. */
    static String firstStretch(BitSet minutes) {
        int begin = minutes.nextSetBit(0);
        if (begin == 0 && minutes.get(WEEK - 1)) {
            begin = (minutes.previousClearBit(WEEK - 1) + 1) % WEEK;
        }
        int end = begin;
        do {
            end = (end + 1) % WEEK;
        } while (minutes.get(end) && end != begin);
        return time(begin) + " – " + time(end);
    }

    private static String time(int minute) {
        String day = DayOfWeek.of(minute / DAY + 1)
                .getDisplayName(TextStyle.SHORT_STANDALONE, Locale.getDefault(Locale.Category.DISPLAY));
        return day + " " + LocalTime.ofSecondOfDay(minute % DAY * 60L);
    }
}
