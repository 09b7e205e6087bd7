package io.adit.engine.internal.signal;

/**
 * Fast Fourier transform of a power of two of values, in place.
 *
 * <p>Radix 2, decimation in time (J. W. Cooley and J. W. Tukey, "An algorithm for the machine calculation of complex Fourier series", Mathematics of
 * Computation 19, 1965): values are first put in the order of their reversed bits, then neighbouring transforms of half the length are joined, with
 * exp(-2 pi i k/n) from a table. The table is made with {@link StrictMath} and the order of additions is fixed, so the result has the same bits on
 * every machine. Relative error about 1e-15 log2(n). Immutable; safe for use by several threads.
 */
public final class Fft {
    private final int size;
    /** Of the join of two transforms of length h, from index h on. */
    private final double[] cos;

    private final double[] sin;

    /** @param size a power of two, at least 2 */
    public Fft(int size) {
        if (size < 2 || Integer.bitCount(size) != 1) {
            throw new IllegalArgumentException("No power of two: " + size);
        }
        this.size = size;
        cos = new double[size];
        sin = new double[size];
        for (int half = 1; half < size; half *= 2) {
            for (int k = 0; k < half; k++) {
                double angle = -Math.PI * k / half;
                cos[half + k] = StrictMath.cos(angle);
                sin[half + k] = StrictMath.sin(angle);
            }
        }
    }

    /** The length. */
    public int size() {
        return size;
    }

    /** Transforms; both arrays have the length of this. */
    public void transform(double[] re, double[] im) {
        reverseBits(re);
        reverseBits(im);
        for (int half = 1; half < size; half *= 2) {
            for (int start = 0; start < size; start += 2 * half) {
                join(re, im, start, half);
            }
        }
    }

    private void join(double[] re, double[] im, int start, int half) {
        for (int k = 0; k < half; k++) {
            int a = start + k;
            int b = a + half;
            double c = cos[half + k];
            double s = sin[half + k];
            double oddRe = re[b] * c - im[b] * s;
            double oddIm = re[b] * s + im[b] * c;
            re[b] = re[a] - oddRe;
            im[b] = im[a] - oddIm;
            re[a] += oddRe;
            im[a] += oddIm;
        }
    }

    private void reverseBits(double[] values) {
        int shift = Integer.numberOfLeadingZeros(size) + 1;
        for (int i = 0; i < size; i++) {
            int other = Integer.reverse(i) >>> shift;
            if (other > i) {
                double value = values[i];
                values[i] = values[other];
                values[other] = value;
            }
        }
    }
}
