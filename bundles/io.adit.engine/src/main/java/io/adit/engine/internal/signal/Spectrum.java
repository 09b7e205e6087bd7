package io.adit.engine.internal.signal;

import java.util.Arrays;

/**
 * One-sided amplitude spectrum of evenly spaced values, and the frequencies that stand out in it.
 *
 * <p>The mean is taken off, the rest tapered with a Hann window against leakage (F. J. Harris, "On the use of windows for harmonic analysis with the
 * discrete Fourier transform", Proceedings of the IEEE 66, 1978) and padded with zeros to at least twice its length. Amplitudes are 2 |X| / sum of
 * the window, so a sine of amplitude A gives A. A peak is a local maximum of at least {@value #STANDS_OUT} times the median amplitude of the band:
 * of pure noise (Rayleigh distributed, median 1.18 sigma) the largest of some thousand lines reaches only about 3.5 times. Peaks nearer to a larger
 * one than four times the resolution of the window are its flanks and left out. Frequency and amplitude are those of the vertex of a parabola through the
 * logarithms of the three lines of the peak: the error is below a hundredth of the resolution.
 */
public final class Spectrum {
    static final double STANDS_OUT = 5;
    private static final double FLANK = 4;

    private final double[] amplitudes;
    private final double lineHz;
    private final double resolutionHz;

    private Spectrum(double[] amplitudes, double lineHz, double resolutionHz) {
        this.amplitudes = amplitudes;
        this.lineHz = lineHz;
        this.resolutionHz = resolutionHz;
    }

    /** A frequency that stands out, and its amplitude. */
    public record Peak(double hertz, double amplitude) {}

    /** Least length of the transform for so many values. */
    public static int sizeFor(int values) {
        return Integer.highestOneBit(2 * values - 1) << 1;
    }

    /**
     * The spectrum.
     *
     * @param values at least 4
     * @param count how many of them
     * @param sampleHz how many there are in a second
     * @param fft of at least {@link #sizeFor} the count
     */
    public static Spectrum of(double[] values, int count, double sampleHz, Fft fft) {
        double[] re = new double[fft.size()];
        double[] im = new double[fft.size()];
        double mean = Moments.mean(values, count);
        double weights = 0;
        for (int i = 0; i < count; i++) {
            double weight = 0.5 - 0.5 * StrictMath.cos(2 * Math.PI * i / count);
            weights += weight;
            re[i] = weight * (values[i] - mean);
        }
        fft.transform(re, im);
        double[] amplitudes = new double[fft.size() / 2];
        for (int i = 0; i < amplitudes.length; i++) {
            amplitudes[i] = 2 * Math.sqrt(re[i] * re[i] + im[i] * im[i]) / weights;
        }
        return new Spectrum(amplitudes, sampleHz / fft.size(), sampleHz / count);
    }

    /**
     * The peaks of a band, the largest first.
     *
     * @param most how many at most
     */
    public Peak[] peaks(double minHz, double maxHz, int most) {
        int from = Math.max(1, (int) Math.ceil(Math.max(minHz, 2 * resolutionHz) / lineHz));
        int to = Math.min(amplitudes.length - 2, (int) Math.floor(Math.min(maxHz, 1e15) / lineHz));
        double[] taken = new double[most];
        Peak[] peaks = new Peak[most];
        int found = 0;
        double least = from <= to ? STANDS_OUT * median(from, to) : 0;
        for (int line = next(from, to, least, taken, 0); found < most && line > 0; ) {
            taken[found] = line;
            peaks[found++] = vertex(line);
            line = next(from, to, least, taken, found);
        }
        return Arrays.copyOf(peaks, found);
    }

    private int next(int from, int to, double least, double[] taken, int found) {
        int best = -1;
        for (int i = from; i <= to; i++) {
            double amplitude = amplitudes[i];
            boolean larger = amplitude >= least && amplitude > 0 && (best < 0 || amplitude > amplitudes[best]);
            if (larger
                    && amplitude > amplitudes[i - 1]
                    && amplitude >= amplitudes[i + 1]
                    && !isFlank(i, taken, found)) {
                best = i;
            }
        }
        return best;
    }

    private boolean isFlank(int line, double[] taken, int found) {
        for (int i = 0; i < found; i++) {
            if (Math.abs(line - taken[i]) * lineHz < FLANK * resolutionHz) {
                return true;
            }
        }
        return false;
    }

    private double median(int from, int to) {
        double[] sorted = Arrays.copyOfRange(amplitudes, from, to + 1);
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private Peak vertex(int line) {
        double left = StrictMath.log(Math.max(Double.MIN_NORMAL, amplitudes[line - 1]));
        double middle = StrictMath.log(amplitudes[line]);
        double right = StrictMath.log(Math.max(Double.MIN_NORMAL, amplitudes[line + 1]));
        double bend = left - 2 * middle + right;
        double shift = bend < 0 ? 0.5 * (left - right) / bend : 0;
        double height = middle - 0.25 * (left - right) * shift;
        return new Peak((line + shift) * lineHz, StrictMath.exp(height));
    }
}
