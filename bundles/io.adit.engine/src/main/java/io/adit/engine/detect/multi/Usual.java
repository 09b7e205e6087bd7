package io.adit.engine.detect.multi;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * What was usual for one quantity while it was learnt.
 *
 * @param mean in the quantity's unit
 * @param deviation standard deviation, above 0
 * @param independent how many independent values the rows learnt are worth, at least {@value #FEWEST}: many for noise, few for what moves slowly
 */
record Usual(double mean, double deviation, double independent) {
    private static final double FEWEST = 1.5;
    private static final double FEWEST_DEGREES = 0.5;
    private static final int MOST_LAGGED = 1000;
    private static final double GREATEST_SIGMAS = 1e6;
    private static final double RESOLUTION = 1e-6;
    private static final double TREND = 12;

    /*
     * Many real quantities have not shown all they do in a short stretch of normal operation: a temperature that rose a little all the time has given
     * one value, not hundreds. So a deviation testifies by the tail of Student's t distribution, whose degrees of freedom are the independent values
     * (rows over the integrated autocorrelation) less one, and it has to be the larger the longer ago the learning was: a straight trend over the
     * learnt rows has the variance span^2 / 12, and 1 / independent of the deviation may have been one.
     */

    /** What is usual in a series; NaN is missing. Learns nothing ({@link #knows}) of fewer than two values. */
    static Usual of(double[] series) {
        double[] present =
                Arrays.stream(series).filter(value -> !Double.isNaN(value)).toArray();
        double mean = Arrays.stream(present).average().orElse(Double.NaN);
        double squares = 0;
        for (double value : present) {
            squares += (value - mean) * (value - mean);
        }
        if (present.length < 2) {
            return new Usual(mean, Double.NaN, FEWEST);
        }
        double least = RESOLUTION * Math.abs(mean) + Double.MIN_NORMAL;
        double deviation = Math.max(Math.sqrt(squares / present.length), least);
        return new Usual(mean, deviation, independent(present, mean));
    }

    private static double independent(double[] present, double mean) {
        int stride = 1 + present.length / MOST_LAGGED;
        int count = present.length / stride;
        double variance = lagged(present, mean, stride, 0);
        double span = 0.5;
        for (int lag = 1; lag < count / 2 && variance > 0; lag++) {
            double correlation = lagged(present, mean, stride, lag) / variance;
            if (!(correlation > 0)) {
                break;
            }
            span += correlation;
        }
        return Math.max(FEWEST, count / (2 * span));
    }

    private static double lagged(double[] series, double mean, int stride, int lag) {
        double sum = 0;
        int count = 0;
        for (int i = lag * stride; i < series.length; i += stride) {
            sum += (series[i] - mean) * (series[i - lag * stride] - mean);
            count++;
        }
        return sum / count;
    }

    /** What is usual when other values are as usual as all before: the mean and deviation of both in equal parts. */
    Usual with(double otherMean, double otherVariance) {
        if (Double.isNaN(otherMean) || !knows()) {
            return this;
        }
        double half = (otherMean - mean) / 2;
        double within = (deviation * deviation + otherVariance) / 2;
        return new Usual(mean + half, Math.sqrt(within + half * half), independent);
    }

    boolean knows() {
        return !Double.isNaN(deviation);
    }

    /** How many deviations a value is above (or below, negative) the mean; at most {@value #GREATEST_SIGMAS}. */
    double sigmas(double value) {
        return Math.clamp((value - mean) / deviation, -GREATEST_SIGMAS, GREATEST_SIGMAS);
    }

    /**
     * How strongly a value speaks against what is usual: half of a chi-squared variable of one degree where all is usual; 0 for a missing value.
     *
     * @param age time since learning, in lengths of what was learnt
     */
    double evidence(double value, double age) {
        if (Double.isNaN(value) || !knows()) {
            return 0;
        }
        double sigmas = sigmas(value);
        double spread = 1 + 1 / independent + TREND * age * age / (independent * independent);
        double degrees = Math.max(independent - 1, FEWEST_DEGREES);
        return (degrees + 1) / 2 * Math.log1p(sigmas * sigmas / spread / degrees);
    }

    void write(DataOutput out) throws IOException {
        out.writeDouble(mean);
        out.writeDouble(deviation);
        out.writeDouble(independent);
    }

    static Usual read(DataInput in) throws IOException {
        return new Usual(in.readDouble(), in.readDouble(), in.readDouble());
    }
}
