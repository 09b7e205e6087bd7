package io.adit.server.api;

import io.adit.history.Series;
import io.vertx.core.MultiMap;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a time-series request.
 *
 * @param fromMicros first instant, inclusive, microseconds since the epoch
 * @param toMicros last instant, exclusive
 * @param stepMicros length of a step; 0: single samples
 * @param step the step as it was given
 * @param limit most single samples
 */
record TimeSeriesQuery(Series series, long fromMicros, long toMicros, long stepMicros, String step, int limit) {
    private static final int DEFAULT_LIMIT = 10_000;
    private static final int LARGEST_LIMIT = 100_000;
    private static final int MOST_STEPS = 100_000;
    private static final Duration DEFAULT_PERIOD = Duration.ofHours(1);

    /** @throws IllegalArgumentException with a sentence for people */
    static TimeSeriesQuery of(MultiMap parameters, Instant now) {
        long to = micros(parameters, "to", now.plusSeconds(1));
        long from = micros(parameters, "from", now.minus(DEFAULT_PERIOD));
        if (from >= to) {
            throw new IllegalArgumentException("'from' has to be before 'to'.");
        }
        @Nullable String step = parameters.get("step");
        long stepMicros = step == null ? 0 : duration(step);
        if (stepMicros > 0 && (to - from) / stepMicros > MOST_STEPS) {
            throw new IllegalArgumentException(
                    "more than " + MOST_STEPS + " steps; make 'step' longer or the period shorter.");
        }
        Series series = "raw".equals(parameters.get("series")) ? Series.RAW : Series.CLEAN;
        return new TimeSeriesQuery(series, from, to, stepMicros, step == null ? "" : step, limit(parameters));
    }

    static String instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS).toString();
    }

    private static long micros(MultiMap parameters, String name, Instant otherwise) {
        @Nullable String text = parameters.get(name);
        try {
            Instant instant =
                    text == null ? otherwise : OffsetDateTime.parse(text).toInstant();
            return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
        } catch (DateTimeException | ArithmeticException e) {
            throw new IllegalArgumentException("'" + name + "' is no instant, for example 2026-01-31T12:00:00Z.", e);
        }
    }

    private static long duration(String text) {
        try {
            long micros = Duration.parse(text).dividedBy(ChronoUnit.MICROS.getDuration());
            if (micros > 0) {
                return micros;
            }
        } catch (DateTimeException | ArithmeticException e) {
            throw new IllegalArgumentException("'step' is no duration, for example PT10S.", e);
        }
        throw new IllegalArgumentException("'step' has to be longer than 0.");
    }

    private static int limit(MultiMap parameters) {
        @Nullable String text = parameters.get("limit");
        try {
            int limit = text == null ? DEFAULT_LIMIT : Integer.parseInt(text);
            if (limit >= 1 && limit <= LARGEST_LIMIT) {
                return limit;
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'limit' is no whole number.", e);
        }
        throw new IllegalArgumentException("'limit' has to be between 1 and " + LARGEST_LIMIT + ".");
    }
}
