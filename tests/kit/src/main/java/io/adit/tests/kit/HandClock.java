package io.adit.tests.kit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands, in UTC, until a test moves it. Thread-safe. */
public final class HandClock extends Clock {
    private volatile Instant now;

    /** Stands at a time. */
    public HandClock(Instant start) {
        now = start;
    }

    /** Puts it forward. */
    public void forward(Duration by) {
        now = now.plus(by);
    }

    /** Sets it, back too. */
    public void set(Instant time) {
        now = time;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
