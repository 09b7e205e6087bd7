package io.adit.workbench.results;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** How far back a history goes, and in which steps. */
public enum Span {
    /** A week of hours. */
    WEEK(Messages.hoursOfAWeek, 7, ChronoUnit.HOURS),
    /** A month of hours. */
    MONTH(Messages.hoursOfAMonth, 30, ChronoUnit.HOURS),
    /** A year of days. */
    YEAR(Messages.daysOfAYear, 365, ChronoUnit.DAYS);

    private final String title;
    private final int days;
    private final ChronoUnit unit;

    Span(String title, int days, ChronoUnit unit) {
        this.title = title;
        this.days = days;
        this.unit = unit;
    }

    String title() {
        return title;
    }

    /** Length of a step. */
    Duration step() {
        return unit.getDuration();
    }

    /** Begin of the step that is not over yet. */
    Instant end(Instant now) {
        return now.truncatedTo(unit);
    }

    Instant begin(Instant now) {
        return end(now).minus(Duration.ofDays(days));
    }
}
