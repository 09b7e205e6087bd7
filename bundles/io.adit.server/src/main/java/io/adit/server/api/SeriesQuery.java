package io.adit.server.api;

import io.adit.history.Steps;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request for time series by the parameters of Ditto's draft.
 *
 * @param fromMicros first instant, inclusive, microseconds since the epoch
 * @param toMicros last instant, exclusive
 * @param step length of a step; null for single samples, or for the whole range as one
 * @param aggregation null for single samples
 * @param fill how steps without samples are filled: none, null, previous, linear, zero
 * @param zone where days begin; UTC when null
 * @param percentile from 0 to 100
 * @param limit most single samples
 * @param cursor where the page before ended
 * @param descending newest first
 * @param millis whether times are told as milliseconds since the epoch
 */
record SeriesQuery(
        long fromMicros,
        long toMicros,
        @Nullable Duration step,
        @Nullable SeriesAggregation aggregation,
        String fill,
        @Nullable ZoneId zone,
        double percentile,
        int limit,
        @Nullable SeriesCursor cursor,
        boolean descending,
        boolean millis) {
    static final int MOST_POINTS = 100_000;
    private static final int DEFAULT_LIMIT = 10_000;

    /** @throws SeriesRefused when they can't be read or don't go together */
    static SeriesQuery of(SeriesParameters parameters) {
        @Nullable String aggregation = parameters.text("agg");
        if (parameters.text("tagFilter") != null) {
            throw SeriesRefused.query("Samples bear no tags here, so there is no 'tagFilter'.");
        }
        SeriesQuery query = new SeriesQuery(
                parameters.from(),
                parameters.to(),
                parameters.step().orElse(null),
                aggregation == null ? null : SeriesAggregation.of(parameters.oneOf("agg", SeriesAggregation.NAMES)),
                parameters.oneOf("fill", "none", "null", "previous", "linear", "zero"),
                parameters.zone().orElse(null),
                percentile(parameters),
                parameters.number("limit", DEFAULT_LIMIT, 1, MOST_POINTS),
                Optional.ofNullable(parameters.text("cursor"))
                        .map(SeriesCursor::of)
                        .orElse(null),
                parameters.oneOf("order", "asc", "desc").equals("desc"),
                parameters.oneOf("timeFormat", "iso", "ms").equals("ms"));
        query.check();
        return query;
    }

    private static double percentile(SeriesParameters parameters) {
        @Nullable String text = parameters.text("percentile");
        try {
            return text == null ? Double.NaN : Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw SeriesRefused.parameter("percentile", String.valueOf(text), "Expected a number from 0 to 100.");
        }
    }

    private void check() {
        if (aggregation == SeriesAggregation.PERCENTILE && !(percentile >= 0 && percentile <= 100)) {
            throw SeriesRefused.query("'agg=percentile' needs 'percentile' from 0 to 100.");
        }
        if (aggregation != null && aggregation.isOfBuckets() && step == null) {
            throw SeriesRefused.query("'agg=" + aggregation + "' needs a 'step'.");
        }
        if (step != null && aggregation == null) {
            throw SeriesRefused.query("'step' needs 'agg'.");
        }
        if (aggregation != null && (cursor != null || descending)) {
            throw SeriesRefused.query("'cursor' and 'order=desc' are for single samples, without 'agg'.");
        }
        if (step != null && step.getNano() != 0) {
            throw SeriesRefused.query("'step' has to be a whole number of seconds.");
        }
        if (step != null && (toMicros - fromMicros) / 1_000_000 / step.toSeconds() > MOST_POINTS) {
            throw SeriesRefused.query("More than " + MOST_POINTS + " steps; make 'step' longer or the period shorter.");
        }
    }

    /** The steps, when there is a step: days begin at midnight, shorter ones are counted from the year 2000 in the zone. */
    Steps steps() {
        if (step == null) {
            throw new IllegalStateException("there is no step");
        }
        return Steps.calendar(step, zone == null ? ZoneOffset.UTC : zone);
    }

    static Instant instant(long micros) {
        return Instant.EPOCH
                .plusSeconds(Math.floorDiv(micros, 1_000_000L))
                .plusNanos(Math.floorMod(micros, 1_000_000L) * 1000);
    }
}
