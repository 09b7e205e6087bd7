package io.adit.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.engine.programme.CalendarSettings;
import io.adit.engine.programme.CalendarSettings.Hours;
import io.adit.engine.programme.Holidays;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CalendarTest {
    private static long micros(String instant) {
        return Instant.parse(instant).getEpochSecond() * 1_000_000;
    }

    private static Calendar berlin(boolean outside, Hours... hours) {
        return new Calendar(new CalendarSettings("Europe/Berlin", List.of(hours), outside));
    }

    private static Hours daily(String from, String to) {
        return new Hours(Set.of(DayOfWeek.values()), LocalTime.parse(from), LocalTime.parse(to));
    }

    @Test
    void knowsWorkingHoursAndTheirOpposite() {
        Hours work = new Hours(Set.of(DayOfWeek.THURSDAY), LocalTime.of(8, 0), LocalTime.of(17, 0));
        Calendar at = berlin(false, work);
        assertThat(at.contains(micros("2026-11-26T06:59:59Z"))).isFalse();
        assertThat(at.contains(micros("2026-11-26T07:00:00Z"))).isTrue();
        assertThat(at.nextChange(micros("2026-11-26T07:00:00Z"))).isEqualTo(micros("2026-11-26T16:00:00Z"));
        assertThat(at.contains(micros("2026-11-26T16:00:00Z"))).isFalse();
        assertThat(at.contains(micros("2026-11-27T10:00:00Z"))).isFalse();
        assertThat(berlin(true, work).contains(micros("2026-11-27T10:00:00Z"))).isTrue();
    }

    @Test
    void aPeriodOverMidnightBelongsToTheDayOnWhichItBegins() {
        Calendar at = berlin(false, new Hours(Set.of(DayOfWeek.SUNDAY), LocalTime.of(22, 0), LocalTime.of(5, 0)));
        assertThat(at.contains(micros("2026-11-29T22:00:00Z"))).isTrue(); // Sunday 23:00
        assertThat(at.contains(micros("2026-11-30T03:59:59Z"))).isTrue();
        assertThat(at.contains(micros("2026-11-30T04:00:00Z"))).isFalse();
        assertThat(at.contains(micros("2026-11-30T22:00:00Z"))).isFalse();
    }

    @Test
    void equalTimesAreAWholeDayAndLeapDaysAreDays() {
        Calendar at = berlin(false, new Hours(Set.of(DayOfWeek.TUESDAY), LocalTime.MIDNIGHT, LocalTime.MIDNIGHT));
        assertThat(at.contains(micros("2028-02-28T22:59:59Z"))).isFalse();
        assertThat(at.contains(micros("2028-02-28T23:00:00Z"))).isTrue(); // Tuesday, the 29th
        assertThat(at.nextChange(micros("2028-02-28T23:00:00Z"))).isEqualTo(micros("2028-02-29T23:00:00Z"));
    }

    @Test
    void theNightInWhichTheClockIsChangedHasOnePeriodToo() {
        Calendar at = berlin(false, daily("02:30", "04:00"));
        assertThat(at.contains(micros("2026-03-29T00:59:59Z"))).isFalse();
        assertThat(at.nextChange(micros("2026-03-29T00:00:00Z"))).isEqualTo(micros("2026-03-29T01:30:00Z"));
        assertThat(at.nextChange(micros("2026-03-29T01:30:00Z"))).isEqualTo(micros("2026-03-29T02:00:00Z"));
        assertThat(at.nextChange(micros("2026-10-25T00:00:00Z"))).isEqualTo(micros("2026-10-25T00:30:00Z"));
        assertThat(at.nextChange(micros("2026-10-25T00:30:00Z"))).isEqualTo(micros("2026-10-25T03:00:00Z"));
    }

    @Test
    void aHolidayIsNoDayOfTheWeekAlsoWhereTheClockIsChangedOnIt() {
        Holidays holidays = Holidays.of(List.of("easter", "easter+1", "02-29"));
        Hours sundays = new Hours(Set.of(DayOfWeek.SUNDAY), LocalTime.of(1, 0), LocalTime.of(5, 0));
        Hours work = new Hours(Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY), LocalTime.of(8, 0), LocalTime.of(17, 0));
        Hours feasts = new Hours(Set.of(), true, LocalTime.of(0, 0), LocalTime.of(4, 0));
        Calendar at =
                new Calendar(new CalendarSettings("Europe/Berlin", List.of(sundays, work, feasts), false, holidays));
        // Easter Sunday 2024 is the day on which the clock skips 2:00 to 3:00
        assertThat(at.contains(micros("2024-03-30T23:00:00Z"))).isTrue();
        assertThat(at.nextChange(micros("2024-03-30T23:00:00Z"))).isEqualTo(micros("2024-03-31T02:00:00Z"));
        assertThat(at.contains(micros("2024-03-31T02:30:00Z"))).isFalse();
        assertThat(at.contains(micros("2024-04-01T08:00:00Z"))).isFalse(); // Easter Monday
        assertThat(at.contains(micros("2024-04-02T08:00:00Z"))).isTrue();
        assertThat(at.contains(micros("2024-04-07T01:00:00Z"))).isTrue(); // a Sunday like any other
        assertThat(at.contains(micros("2028-02-29T09:00:00Z"))).isFalse(); // a Tuesday
        assertThat(at.contains(micros("2028-02-28T23:30:00Z"))).isTrue();
        assertThat(at.contains(micros("2027-03-01T09:00:00Z"))).isTrue(); // the Monday that would be the 29th
        Calendar always =
                new Calendar(new CalendarSettings("Europe/Berlin", List.of(daily("08:00", "17:00")), false, holidays));
        assertThat(always.contains(micros("2024-04-01T08:00:00Z"))).isTrue();
    }

    @Test
    void saysTheSameInWhateverOrderItIsAsked() {
        Hours[] hours = {
            daily("06:00", "09:30"),
            daily("22:00", "06:00"),
            new Hours(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), LocalTime.of(8, 15), LocalTime.of(20, 0))
        };
        Calendar kept = berlin(false, hours);
        Random random = new Random(5);
        for (int i = 0; i < 3000; i++) {
            long time = micros("2026-03-20T00:00:00Z") + random.nextInt(30 * 24 * 60) * 60_000_000L;
            Calendar fresh = berlin(false, hours);
            assertThat(kept.contains(time)).isEqualTo(fresh.contains(time));
            long next = fresh.nextChange(time);
            assertThat(kept.nextChange(time)).isEqualTo(next);
            assertThat(berlin(false, hours).contains(next - 1)).isEqualTo(fresh.contains(time));
        }
    }
}
