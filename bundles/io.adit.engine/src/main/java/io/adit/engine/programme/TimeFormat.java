package io.adit.engine.programme;

/** How a payload gives the time of measurement. */
public enum TimeFormat {
    /** A string with date, time and offset, for example {@code 2026-11-23T10:15:30.250Z}; without an offset it is unreadable. */
    ISO8601,
    /** A number of seconds since 1970-01-01T00:00Z, fractions allowed. */
    EPOCH_SECONDS,
    /** A number of milliseconds since 1970-01-01T00:00Z, fractions allowed. */
    EPOCH_MILLIS
}
