package io.adit.bench;

import java.util.List;

/**
 * One file of the Skoltech Anomaly Benchmark.
 *
 * @param times seconds since 1970, one for each row
 * @param values a row of one value for each channel
 * @param anomalous one for each row
 * @param changepoints rows, in order
 */
record SkabSeries(
        String name,
        List<String> channels,
        long[] times,
        double[][] values,
        boolean[] anomalous,
        List<Integer> changepoints) {}
