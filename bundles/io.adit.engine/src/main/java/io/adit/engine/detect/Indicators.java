package io.adit.engine.detect;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** The values of all indicators, sample by sample. */
final class Indicators {
    private static final double RESIDUAL_RATE = 0.04;
    private static final double RATIO_RATE = 0.15;
    private static final double DAILY_RATE = 0.08;
    private static final double RESOLUTION = 0.05;
    private static final double SILENCE = 0.01;

    private final Pace pace = new Pace();
    private final DayProfile profile = new DayProfile();
    private final HalfDayShape shape = new HalfDayShape();
    private final Forecast forecast = new Forecast();
    private final LevelShift shift = new LevelShift(96);
    private final Cusum cusum = new Cusum();
    private final Spectrum spectrum = new Spectrum();
    private final double[] values = new double[Indicator.ALL.size()];
    private double residualMean;
    private double ratioMean;
    private double dailyMean;

    /** Takes a sample. The baseline knows it already. */
    void next(long timeMicros, double value, Baseline baseline) {
        pace.learn(timeMicros);
        forecast.next(timeMicros, value, baseline);
        residualMean += RESIDUAL_RATE * (forecast.boundedError() - residualMean);
        ratioMean += RATIO_RATE * (forecast.ratioError() - ratioMean);
        dailyMean += DAILY_RATE * (profile.deviation(timeMicros, value) - dailyMean);
        double unit = baseline.unit(1);
        double resolution = baseline.unit(RESOLUTION);
        set(Indicator.RESIDUAL, forecast.error());
        set(Indicator.RESIDUAL_MEAN, residualMean);
        set(Indicator.RATIO, Math.abs(ratioMean));
        set(Indicator.SHIFT, shift.next(value, unit));
        set(Indicator.DAILY, Math.abs(dailyMean));
        set(Indicator.SHAPE, shape.next(timeMicros, value) / unit);
        set(Indicator.CHANGE, cusum.next(forecast.deviation(), resolution));
        set(Indicator.SPECTRUM, spectrum.next(value, baseline.unit(SILENCE)));
    }

    private void set(Indicator indicator, double value) {
        values[indicator.ordinal()] = value;
    }

    /** The value, not negative; NaN where it has none at this sample. */
    double value(Indicator indicator) {
        return values[indicator.ordinal()];
    }

    /** The value that was expected of the last sample. */
    double expected() {
        return forecast.expected();
    }

    /** How often samples come. */
    Pace pace() {
        return pace;
    }

    void write(DataOutput out) throws IOException {
        pace.write(out);
        profile.write(out);
        shape.write(out);
        forecast.write(out);
        shift.write(out);
        cusum.write(out);
        spectrum.write(out);
        Doubles.write(new double[] {residualMean, ratioMean, dailyMean}, out);
    }

    void read(DataInput in) throws IOException {
        pace.read(in);
        profile.read(in);
        shape.read(in);
        forecast.read(in);
        shift.read(in);
        cusum.read(in);
        spectrum.read(in);
        double[] means = new double[3];
        Doubles.read(means, in);
        residualMean = means[0];
        ratioMean = means[1];
        dailyMean = means[2];
    }
}
