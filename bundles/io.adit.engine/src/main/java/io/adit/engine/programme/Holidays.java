package io.adit.engine.programme;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days that count as holidays instead of as days of the week. Immutable.
 *
 * @param once days of one year
 * @param yearly days of every year; one of 29 February only of leap years
 * @param fromEaster days of every year, by how many days after Easter Sunday of the Gregorian calendar they are; negative: before
 */
public record Holidays(Set<LocalDate> once, Set<MonthDay> yearly, Set<Integer> fromEaster)
        implements Predicate<LocalDate> {
    /** There are none. */
    public static final Holidays NONE = new Holidays(Set.of(), Set.of(), Set.of());

    private static final Pattern EASTER = Pattern.compile("easter([+-]\\d{1,3})?");
    private static final Pattern YEARLY = Pattern.compile("\\d\\d-\\d\\d");

    public Holidays {
        once = Set.copyOf(once);
        yearly = Set.copyOf(yearly);
        fromEaster = Set.copyOf(fromEaster);
    }

    /**
     * Reads them as they are written: {@code 2026-12-24} (once), {@code 12-25} (every year), {@code easter}, {@code easter-2}, {@code easter+39}
     * (so many days before or after Easter Sunday, every year).
     *
     * @throws IllegalArgumentException with a sentence for people where one can't be read
     */
    public static Holidays of(List<String> texts) {
        Set<LocalDate> once = new HashSet<>();
        Set<MonthDay> yearly = new HashSet<>();
        Set<Integer> fromEaster = new HashSet<>();
        for (String text : texts) {
            Matcher easter = EASTER.matcher(text);
            try {
                if (easter.matches()) {
                    fromEaster.add(easter.group(1) == null ? 0 : Integer.parseInt(easter.group(1)));
                } else if (YEARLY.matcher(text).matches()) {
                    yearly.add(MonthDay.parse("--" + text));
                } else {
                    once.add(LocalDate.parse(text));
                }
            } catch (DateTimeException e) {
                throw new IllegalArgumentException(
                        "'" + text + "' is no holiday, for example 2026-12-24, 12-25 or easter+39.", e);
            }
        }
        return new Holidays(once, yearly, fromEaster);
    }

    /** Whether a day is one of them. */
    @Override
    public boolean test(LocalDate day) {
        return once.contains(day) || yearly.contains(MonthDay.from(day)) || !fromEaster.isEmpty() && isFromEaster(day);
    }

    /** A day may be counted from the Easter of the year before or after. */
    private boolean isFromEaster(LocalDate day) {
        for (int year = day.getYear() - 1; year <= day.getYear() + 1; year++) {
            if (fromEaster.contains((int) ChronoUnit.DAYS.between(easterSunday(year), day))) {
                return true;
            }
        }
        return false;
    }

    /** Anonymous Gregorian computus (Nature, 20 April 1876; Meeus, Astronomical Algorithms, chapter 8). */
    static LocalDate easterSunday(int year) {
        int moon = year % 19;
        int century = year / 100;
        int ofCentury = year % 100;
        int corrected = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * moon + century - century / 4 - corrected + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
        int late = (moon + 11 * epact + 22 * weekday) / 451;
        int days = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
