package io.adit.engine.detect;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * The expected next value: a linear combination, learnt as it goes, of the last two samples, their smoothed level, and the values a day and a week
 * before. There are two: one in units of the spread, with bounded inputs, so that an outlier can't teach it much; and one on a logarithmic scale for what
 * grows in proportion.
 */
final class Forecast {
    private static final int INPUTS = 6;
    private static final double SMOOTHING = 0.15;
    private static final double GREATEST_INPUT = 6;
    private static final double GREATEST_ERROR = 8;
    private static final double LINEAR_UP_TO = 0.5;
    private static final int SAMPLES_TO_LEARN = 50;

    private final WeekMemory memory = new WeekMemory();
    private final Magnitude usual = new Magnitude();
    private final LinearPredictor plain = new LinearPredictor(INPUTS);
    private final LinearPredictor logarithmic = new LinearPredictor(INPUTS);
    private final double[] sources = new double[INPUTS];
    private final double[] inputs = new double[INPUTS];
    private double last;
    private double beforeLast;
    private double smoothed;
    private double expected;
    private double deviation;
    private double error;
    private double boundedError;
    private double ratioError;

    /** Compares a sample with what was expected, then learns it. The baseline knows it already. */
    void next(long timeMicros, double value, Baseline baseline) {
        long samples = baseline.samples();
        if (samples == 1) {
            smoothed = value;
        }
        double level = baseline.level();
        sources[1] = samples > 1 ? last : level;
        sources[2] = samples > 2 ? beforeLast : level;
        sources[3] = smoothed;
        sources[4] = known(memory.dayBefore(timeMicros), level);
        sources[5] = known(memory.weekBefore(timeMicros), level);
        boolean judges = samples > SAMPLES_TO_LEARN + 1;
        plainError(value, baseline, judges);
        ratioError(value, baseline, judges);
        memory.learn(timeMicros, judges ? withoutOutlier(value) : value);
        beforeLast = last;
        last = value;
        smoothed += SMOOTHING * (value - smoothed);
    }

    /** What is remembered for the next day and week: else an outlier would be expected again, and missed, at that time. */
    private double withoutOutlier(double value) {
        double most = Magnitude.GREATEST * usual.mean();
        usual.learn(deviation);
        return Math.abs(deviation) > most ? value - deviation + Math.copySign(most, deviation) : value;
    }

    private static double known(double value, double otherwise) {
        return Double.isNaN(value) ? otherwise : value;
    }

    private void plainError(double value, Baseline baseline, boolean judges) {
        inputs[0] = 1;
        for (int i = 1; i < INPUTS; i++) {
            inputs[i] = bounded(baseline.standardise(sources[i], 1), GREATEST_INPUT);
        }
        double standard = baseline.standardise(value, 1);
        double predicted = plain.predict(inputs);
        double unit = baseline.unit(1);
        expected = baseline.level() + predicted * unit;
        deviation = judges ? (standard - predicted) * unit : 0;
        error = Math.abs(deviation);
        boundedError = Math.min(error, GREATEST_ERROR * unit);
        plain.learn(inputs, bounded(standard, GREATEST_INPUT));
    }

    private void ratioError(double value, Baseline baseline, boolean judges) {
        for (int i = 1; i < INPUTS; i++) {
            inputs[i] = arsinh(baseline.standardise(sources[i], LINEAR_UP_TO));
        }
        double standard = arsinh(baseline.standardise(value, LINEAR_UP_TO));
        ratioError = judges ? standard - logarithmic.predict(inputs) : 0;
        logarithmic.learn(inputs, standard);
    }

    private static double bounded(double value, double bound) {
        return Math.max(-bound, Math.min(bound, value));
    }

    private static double arsinh(double value) {
        double magnitude = Math.abs(value);
        return Math.copySign(Math.log(magnitude + Math.sqrt(magnitude * magnitude + 1)), value);
    }

    /** What was expected of the last sample, in the channel's unit. */
    double expected() {
        return expected;
    }

    /** The deviation from it, with its sign; 0 while too little is known. */
    double deviation() {
        return deviation;
    }

    /** The absolute deviation from it. */
    double error() {
        return error;
    }

    /** The same, up to {@value #GREATEST_ERROR} times the spread. */
    double boundedError() {
        return boundedError;
    }

    /** The deviation on a logarithmic scale, with its sign. */
    double ratioError() {
        return ratioError;
    }

    void write(DataOutput out) throws IOException {
        memory.write(out);
        usual.write(out);
        plain.write(out);
        logarithmic.write(out);
        Doubles.write(new double[] {last, beforeLast, smoothed}, out);
    }

    void read(DataInput in) throws IOException {
        memory.read(in);
        usual.read(in);
        plain.read(in);
        logarithmic.read(in);
        double[] levels = new double[3];
        Doubles.read(levels, in);
        last = levels[0];
        beforeLast = levels[1];
        smoothed = levels[2];
    }
}
