package io.adit.bench;

import java.util.List;

/**
 * One file of the corpus.
 *
 * @param times seconds since 1970, one for each row
 * @param values in the file's unit, one for each row
 * @param windows in order, without overlap
 */
record NabSeries(String name, long[] times, double[] values, List<NabWindow> windows) {
    private static final double PROBATION = 0.15;
    private static final int LONGEST_PROBATION = 750;

    /** Rows at the beginning in which alarms count for nothing. */
    int probation() {
        return Math.min((int) Math.floor(PROBATION * values.length), LONGEST_PROBATION);
    }
}
