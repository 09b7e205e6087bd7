package io.adit.server.api;

import io.adit.engine.ChannelId;
import io.adit.history.Selection;
import io.adit.history.Series;
import io.adit.history.Steps;
import java.time.Duration;
import java.util.Optional;

/**
 * What somebody wants to read of a channel's history.
 *
 * @param steps empty for single samples
 * @param step the step as it was given, empty where there is none
 * @param limit most single samples
 */
record HistoryRange(
        Series series, long fromMicros, long toMicros, int revision, Optional<Steps> steps, String step, int limit) {
    private static final int DEFAULT_JSON_LIMIT = 10_000;
    private static final int MOST_JSON_SAMPLES = 100_000;
    private static final int MOST_STEPS = 100_000;

    /**
     * @param file whether the answer is written as it is read, so that there may be any number of samples
     * @throws SeriesRefused when parameters can't be read or don't go together
     */
    static HistoryRange of(SeriesParameters parameters, boolean file) {
        int mostSamples = file ? Integer.MAX_VALUE : MOST_JSON_SAMPLES;
        int defaultLimit = file ? Integer.MAX_VALUE : DEFAULT_JSON_LIMIT;
        long from = parameters.from();
        long to = parameters.to();
        Series series = parameters.oneOf("series", "clean", "raw").equals("raw") ? Series.RAW : Series.CLEAN;
        int revision = parameters.number("revision", Selection.CURRENT, 0, Selection.CURRENT);
        int limit = parameters.number("limit", defaultLimit, 1, mostSamples);
        int points = parameters.number("points", 0, 2, MOST_STEPS);
        Optional<Duration> step = parameters.step();
        if (step.isPresent() && points > 0) {
            throw SeriesRefused.query("'step' and 'points' don't go together.");
        }
        if (points > 0) {
            return new HistoryRange(
                    series, from, to, revision, Optional.of(Steps.forPoints(from, to, points)), "", limit);
        }
        Optional<Steps> steps = step.map(length -> steps(parameters, length, to - from));
        String text = steps.isPresent() ? String.valueOf(parameters.text("step")) : "";
        return new HistoryRange(series, from, to, revision, steps, text, limit);
    }

    private static Steps steps(SeriesParameters parameters, Duration step, long length) {
        long micros = step.toNanos() / 1000;
        if (micros < 1) {
            throw SeriesRefused.query("'step' has to be at least a microsecond.");
        }
        if (length / micros > MOST_STEPS) {
            throw SeriesRefused.query("More than " + MOST_STEPS + " steps; make 'step' longer or the period shorter.");
        }
        return parameters.zone().map(zone -> Steps.calendar(step, zone)).orElseGet(() -> Steps.every(micros));
    }

    Selection of(ChannelId channel) {
        return new Selection(series, channel, fromMicros, toMicros, revision);
    }
}
