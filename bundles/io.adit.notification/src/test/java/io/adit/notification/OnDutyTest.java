package io.adit.notification;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OnDutyTest {
    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");

    @Test
    void coversItsHoursByTheClockOfTheFacility() {
        OnDuty day = new OnDuty(Set.of(MONDAY), LocalTime.of(8, 0), LocalTime.of(16, 0), VIENNA);

        assertThat(day.covers(Instant.parse("2026-03-02T07:00:00Z"))).isTrue();
        assertThat(day.covers(Instant.parse("2026-03-02T06:59:59Z"))).isFalse();
        assertThat(day.covers(Instant.parse("2026-03-02T15:00:00Z"))).isFalse();
        assertThat(day.covers(Instant.parse("2026-03-03T09:00:00Z"))).isFalse();
    }

    @Test
    void countsHoursAfterMidnightToTheDayOnWhichTheyBegan() {
        OnDuty night = new OnDuty(Set.of(FRIDAY), LocalTime.of(22, 0), LocalTime.of(6, 0), VIENNA);

        assertThat(night.covers(Instant.parse("2026-03-06T21:00:00Z"))).isTrue();
        assertThat(night.covers(Instant.parse("2026-03-07T04:59:00Z"))).isTrue();
        assertThat(night.covers(Instant.parse("2026-03-07T05:00:00Z"))).isFalse();
        assertThat(night.covers(Instant.parse("2026-03-06T04:00:00Z"))).isFalse();
    }

    @Test
    void followsTheClockWhenItIsPutForward() {
        OnDuty early = new OnDuty(Set.of(), LocalTime.of(6, 0), LocalTime.of(7, 0), VIENNA);

        assertThat(early.covers(Instant.parse("2026-03-28T05:30:00Z"))).isTrue();
        assertThat(early.covers(Instant.parse("2026-03-29T05:30:00Z"))).isFalse(); // 7:30 in summer time
        assertThat(early.covers(Instant.parse("2026-03-29T04:30:00Z"))).isTrue();
    }

    @Test
    void coversWholeDaysWhereBothEndsAreEqual() {
        OnDuty mondays = new OnDuty(Set.of(MONDAY), LocalTime.NOON, LocalTime.NOON, VIENNA);

        assertThat(mondays.covers(Instant.parse("2026-03-02T03:00:00Z"))).isTrue();
        assertThat(OnDuty.ALWAYS.covers(Instant.parse("2026-03-04T03:00:00Z"))).isTrue();
    }
}
