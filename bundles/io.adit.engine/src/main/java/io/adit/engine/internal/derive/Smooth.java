package io.adit.engine.internal.derive;

import io.adit.engine.Quality;
import io.adit.engine.Reason;
import io.adit.engine.Sample;
import io.adit.engine.programme.Smoothing;
import io.adit.engine.units.UnitConversion;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * Smooths over a number of neighbouring samples. The result stands for the middle one, has its time and so no lag; it comes when the last one of the
 * neighbours has come. After a gap that is too long the neighbours are gathered anew.
 *
 * <p>SAVITZKY_GOLAY is the value in the middle of the parabola of least squares (A. Savitzky and M. J. E. Golay, Analytical Chemistry 36, 1964): with m
 * neighbours on each side the weight of the i-th is 3 (3 m^2 + 3 m - 1 - 5 i^2) / ((2 m - 1)(2 m + 1)(2 m + 3)) (H. H. Madden, Analytical
 * Chemistry 50, 1978). It keeps the height of a peak better than the mean does, and takes the samples for evenly spaced.
 */
public final class Smooth implements Derivation {
    private final UnitConversion conversion;
    private final Smoothing method;
    private final int size;
    private final long maxGapMicros;
    private final SampleWindow window = new SampleWindow();
    private final double[] weights;

    /**
     * A smoothing that has seen nothing.
     *
     * @param conversion from the unit of the input to that of the derived channel
     * @param method any but EWMA
     * @param size odd, 3 to 99
     * @param maxGapMicros longest time between neighbours
     */
    public Smooth(UnitConversion conversion, Smoothing method, int size, long maxGapMicros) {
        this.conversion = conversion;
        this.method = method;
        this.size = size;
        this.maxGapMicros = maxGapMicros;
        weights = new double[size];
        double m = (size - 1) / 2.0;
        for (int i = 0; i < size; i++) {
            double parabola =
                    3 * (3 * m * m + 3 * m - 1 - 5 * (i - m) * (i - m)) / ((2 * m - 1) * (2 * m + 1) * (2 * m + 3));
            weights[i] = method == Smoothing.SAVITZKY_GOLAY ? parabola : 1.0 / size;
        }
    }

    @Override
    public void accept(int input, Sample sample, long now, DerivedOutput out) {
        if (sample.quality() == Quality.BAD) {
            return;
        }
        int count = window.count();
        if (count > 0 && sample.timeMicros() - window.time(count - 1) > maxGapMicros) {
            window.clear();
        }
        window.add(sample);
        if (window.count() == size) {
            Reason doubt = window.doubt();
            Quality quality = doubt == Reason.NONE ? Quality.GOOD : Quality.UNCERTAIN;
            out.put(window.time(size / 2), conversion.apply(value()), quality, doubt, sample.sequence());
            window.dropBefore(window.time(1));
        }
    }

    private double value() {
        if (method == Smoothing.MEDIAN) {
            double[] sorted = Arrays.copyOf(window.values(), size);
            Arrays.sort(sorted);
            return sorted[size / 2];
        }
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += weights[i] * window.value(i);
        }
        return sum;
    }

    @Override
    public void write(DataOutput out) throws IOException {
        window.write(out);
    }

    @Override
    public void read(DataInputStream in) throws IOException {
        window.read(in);
    }
}
