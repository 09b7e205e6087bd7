package io.adit.history;

import java.time.Duration;
import java.util.Optional;

/**
 * How long a history keeps what it has, by its time of measurement; empty is for ever.
 *
 * @param raw raw samples
 * @param clean clean samples, with those of revisions
 * @param rollups summaries by the minute, hour and day, which may outlive the samples
 * @param alarms changes of alarms
 * @param superseded clean samples that a revision replaced, counted from when that was made
 */
public record Retention(
        Optional<Duration> raw,
        Optional<Duration> clean,
        Optional<Duration> rollups,
        Optional<Duration> alarms,
        Optional<Duration> superseded) {
    /** Nothing is ever removed. */
    public static final Retention FOR_EVER =
            new Retention(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
