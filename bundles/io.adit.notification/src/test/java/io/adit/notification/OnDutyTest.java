package io.adit.notification;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class OnDutyTest {
    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");

    private static OnDuty duty(Set<DayOfWeek> days, LocalTime from, LocalTime to) {
        return new OnDuty(days, false, from, to, VIENNA, day -> false);
    }

    @Test
    void onHolidaysTheDaysOfTheWeekDoNotCount() {
        Predicate<LocalDate> epiphany = day -> day.equals(LocalDate.of(2026, 1, 6)); // a Tuesday
        LocalTime eight = LocalTime.of(8, 0);
        LocalTime four = LocalTime.of(16, 0);
        OnDuty work = new OnDuty(Set.of(MONDAY, TUESDAY), false, eight, four, VIENNA, epiphany);
        OnDuty rest = new OnDuty(Set.of(SUNDAY), true, four, eight, VIENNA, epiphany);
        OnDuty holidays = new OnDuty(Set.of(), true, eight, four, VIENNA, epiphany);
        OnDuty week = new OnDuty(Set.of(DayOfWeek.values()), false, eight, four, VIENNA, epiphany);

        Instant noon = Instant.parse("2026-01-06T11:00:00Z");
        assertThat(work.covers(noon)).isFalse();
        assertThat(work.covers(noon.minus(1, ChronoUnit.DAYS))).isTrue();
        assertThat(holidays.covers(noon)).isTrue();
        assertThat(holidays.covers(noon.minus(1, ChronoUnit.DAYS))).isFalse();
        assertThat(week.covers(noon)).isTrue();
        assertThat(rest.covers(Instant.parse("2026-01-07T03:00:00Z"))).isTrue(); // began on the holiday
        assertThat(rest.covers(Instant.parse("2026-01-06T03:00:00Z"))).isFalse(); // began on the Monday before it
    }

    @Test
    void coversItsHoursByTheClockOfTheFacility() {
        OnDuty day = duty(Set.of(MONDAY), LocalTime.of(8, 0), LocalTime.of(16, 0));

        assertThat(day.covers(Instant.parse("2026-03-02T07:00:00Z"))).isTrue();
        assertThat(day.covers(Instant.parse("2026-03-02T06:59:59Z"))).isFalse();
        assertThat(day.covers(Instant.parse("2026-03-02T15:00:00Z"))).isFalse();
        assertThat(day.covers(Instant.parse("2026-03-03T09:00:00Z"))).isFalse();
    }

    @Test
    void countsHoursAfterMidnightToTheDayOnWhichTheyBegan() {
        OnDuty night = duty(Set.of(FRIDAY), LocalTime.of(22, 0), LocalTime.of(6, 0));

        assertThat(night.covers(Instant.parse("2026-03-06T21:00:00Z"))).isTrue();
        assertThat(night.covers(Instant.parse("2026-03-07T04:59:00Z"))).isTrue();
        assertThat(night.covers(Instant.parse("2026-03-07T05:00:00Z"))).isFalse();
        assertThat(night.covers(Instant.parse("2026-03-06T04:00:00Z"))).isFalse();
    }

    @Test
    void followsTheClockWhenItIsPutForward() {
        OnDuty early = duty(Set.of(), LocalTime.of(6, 0), LocalTime.of(7, 0));

        assertThat(early.covers(Instant.parse("2026-03-28T05:30:00Z"))).isTrue();
        assertThat(early.covers(Instant.parse("2026-03-29T05:30:00Z"))).isFalse(); // 7:30 in summer time
        assertThat(early.covers(Instant.parse("2026-03-29T04:30:00Z"))).isTrue();
    }

    @Test
    void coversWholeDaysWhereBothEndsAreEqual() {
        OnDuty mondays = duty(Set.of(MONDAY), LocalTime.NOON, LocalTime.NOON);

        assertThat(mondays.covers(Instant.parse("2026-03-02T03:00:00Z"))).isTrue();
        assertThat(OnDuty.ALWAYS.covers(Instant.parse("2026-03-04T03:00:00Z"))).isTrue();
    }
}
