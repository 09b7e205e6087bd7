package io.adit.engine.step;

import io.adit.engine.ChannelId;

/**
 * What a step made of rows, or that it made nothing of them.
 *
 * @param channel that the step feeds
 * @param signature as the rows gave it
 * @param times of the rows
 * @param failure why there are no values, as a sentence; empty where there are. Then the rows pass as they came, marked STEP_FAILED
 * @param state for the next call; not used with a failure
 * @param values one for each row; NaN: none
 * @param qualities ordinals of {@link io.adit.engine.Quality}, one for each row where the step judged itself; else empty
 */
public record StepResult(
        ChannelId channel,
        int signature,
        long[] times,
        String failure,
        String state,
        double[] values,
        byte[] qualities) {
    /** @throws IllegalArgumentException where numbers of rows, values and qualities don't belong together */
    public StepResult {
        boolean failed = !failure.isEmpty();
        if (values.length != (failed ? 0 : times.length)
                || (qualities.length != 0 && (failed || qualities.length != times.length))) {
            throw new IllegalArgumentException("a result of " + times.length + " rows with " + values.length
                    + " values and " + qualities.length + " qualities");
        }
    }

    /** What a step that fails makes of rows: nothing. @param failure as a sentence */
    public static StepResult ofFailure(ChannelId channel, int signature, long[] times, String failure) {
        return new StepResult(channel, signature, times, failure, "", new double[0], new byte[0]);
    }

    /** Whether the step made nothing of the rows. */
    public boolean failed() {
        return !failure.isEmpty();
    }
}
