package io.adit.engine.step;

/**
 * Rows that wait to be computed, in the order of time. The arrays are the caller's own.
 *
 * @param signature of the step's inputs, to be given back with the result
 * @param state what the last result that was taken left for the next call; empty at the beginning
 * @param times microseconds since the epoch, rising
 * @param qualities ordinal of the {@link io.adit.engine.Quality} of each row, the worst of its inputs
 * @param values of each input, in the order of the settings, those of all rows; NaN where an input has none
 */
public record StepRows(int signature, String state, long[] times, byte[] qualities, double[][] values) {
    /** Number of rows. */
    public int size() {
        return times.length;
    }
}
