package io.adit.engine.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HolidaysTest {
    private static boolean has(Holidays holidays, String day) {
        return holidays.test(LocalDate.parse(day));
    }

    /** The earliest and the latest possible, both exceptions of the older rules, and some of our days. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1818-03-22",
                "1943-04-25",
                "1954-04-18",
                "1981-04-19",
                "2000-04-23",
                "2024-03-31",
                "2025-04-20",
                "2026-04-05",
                "2027-03-28",
                "2028-04-16",
                "2038-04-25",
                "2285-03-22"
            })
    void knowsEasterSunday(String day) {
        assertThat(Holidays.easterSunday(LocalDate.parse(day).getYear())).isEqualTo(day);
    }

    @Test
    void easterIsASundayFromThe22ndOfMarchToThe25thOfApril() {
        for (int year = 1600; year < 2600; year++) {
            LocalDate easter = Holidays.easterSunday(year);
            assertThat(easter.getDayOfWeek().getValue()).isEqualTo(7);
            assertThat(easter).isBetween(LocalDate.of(year, 3, 22), LocalDate.of(year, 4, 25));
        }
    }

    @Test
    void onceEveryYearAndFromEaster() {
        Holidays holidays = Holidays.of(List.of("2026-12-24", "12-25", "easter-2", "easter+39"));
        assertThat(has(holidays, "2026-12-24")).isTrue();
        assertThat(has(holidays, "2027-12-24")).isFalse();
        assertThat(has(holidays, "2026-12-25")).isTrue();
        assertThat(has(holidays, "2031-12-25")).isTrue();
        assertThat(has(holidays, "2026-04-03")).isTrue(); // Good Friday
        assertThat(has(holidays, "2026-04-05")).isFalse();
        assertThat(has(holidays, "2026-05-14")).isTrue(); // Ascension Day
        assertThat(has(holidays, "2027-05-06")).isTrue();
        assertThat(has(Holidays.NONE, "2026-04-05")).isFalse();
        assertThat(has(Holidays.of(List.of("easter")), "2026-04-05")).isTrue();
    }

    @Test
    void aLeapDayIsOneOfLeapYearsOnlyAndDaysMayBelongToTheEasterOfTheYearBefore() {
        Holidays leap = Holidays.of(List.of("02-29"));
        assertThat(has(leap, "2028-02-29")).isTrue();
        assertThat(has(leap, "2027-02-28")).isFalse();
        assertThat(has(leap, "2027-03-01")).isFalse();
        assertThat(has(Holidays.of(List.of("easter+300")), "2027-01-30")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"25.12.", "13-01", "02-30", "2026-02-29", "easter+", "easter 1", "Easter", ""})
    void whatIsNoHolidayIsRefusedWithASentence(String text) {
        assertThatThrownBy(() -> Holidays.of(List.of(text)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'" + text + "' is no holiday, for example 2026-12-24, 12-25 or easter+39.");
    }
}
