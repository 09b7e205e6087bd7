package io.adit.engine.internal.signal;

/** Figures of a stretch of values about its mean. Two passes, so that a large mean costs no digits. */
public final class Moments {
    private Moments() {}

    /** The mean of the first values; NaN of none. */
    public static double mean(double[] values, int count) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += values[i];
        }
        return sum / count;
    }

    /** Root of the mean square about the mean. */
    public static double rms(double[] values, int count) {
        return Math.sqrt(central(values, count, 2));
    }

    /** Largest distance from the mean. */
    public static double peak(double[] values, int count) {
        double mean = mean(values, count);
        double largest = 0;
        for (int i = 0; i < count; i++) {
            largest = Math.max(largest, Math.abs(values[i] - mean));
        }
        return largest;
    }

    /** Largest less smallest. */
    public static double peakToPeak(double[] values, int count) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            low = Math.min(low, values[i]);
            high = Math.max(high, values[i]);
        }
        return high - low;
    }

    /** Peak over RMS; NaN where nothing moves. */
    public static double crestFactor(double[] values, int count) {
        return peak(values, count) / rms(values, count);
    }

    /** Fourth central moment over the square of the second: 3 of normal noise, 1.5 of a sine; NaN where nothing moves. */
    public static double kurtosis(double[] values, int count) {
        double variance = central(values, count, 2);
        return central(values, count, 4) / (variance * variance);
    }

    private static double central(double[] values, int count, int power) {
        double mean = mean(values, count);
        double sum = 0;
        for (int i = 0; i < count; i++) {
            double square = (values[i] - mean) * (values[i] - mean);
            sum += power == 2 ? square : square * square;
        }
        return sum / count;
    }
}
