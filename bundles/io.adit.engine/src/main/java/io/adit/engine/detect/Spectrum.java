package io.adit.engine.detect;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * How much the energy in a frequency band has grown. The bands are {@value #OCTAVES} octaves down from half the sampling rate, by the Haar wavelet's
 * pyramid (Mallat, 1989).
 *
 * <p>For each octave the mean energy of about its last {@value #RECENT} coefficients is compared with that of its last {@value #USUAL}. Only growth
 * counts: a machine that stands still is no fault of its bearings.
 */
final class Spectrum {
    private static final int OCTAVES = 5;
    private static final int RECENT = 24;
    private static final int USUAL = 1000;
    private static final int COEFFICIENTS_TO_KNOW = 2 * RECENT;

    private final double[] waiting = new double[OCTAVES];
    private final double[] recent = new double[OCTAVES];
    private final double[] usual = new double[OCTAVES];
    private final double[] coefficients = new double[OCTAVES];
    private long samples;

    /**
     * The greatest ratio of recent to usual energy after one more sample; 0 while too little is known.
     *
     * @param unit amplitude below which a band is taken for silent; above 0
     */
    double next(double value, double unit) {
        double mean = value;
        for (int octave = 0; octave < OCTAVES; octave++) {
            boolean isSecond = (samples >> octave & 1) == 1;
            if (!isSecond) {
                waiting[octave] = mean;
                break;
            }
            learn(octave, (mean - waiting[octave]) / 2);
            mean = (mean + waiting[octave]) / 2;
        }
        samples++;
        return strength(unit * unit);
    }

    private void learn(int octave, double coefficient) {
        double energy = coefficient * coefficient;
        double share = 1 / ++coefficients[octave];
        recent[octave] += Math.max(1.0 / RECENT, share) * (energy - recent[octave]);
        usual[octave] += Math.max(1.0 / USUAL, share) * (energy - usual[octave]);
    }

    private double strength(double silence) {
        double greatest = 0;
        for (int octave = 0; octave < OCTAVES; octave++) {
            if (coefficients[octave] >= COEFFICIENTS_TO_KNOW) {
                greatest = Math.max(greatest, (recent[octave] + silence) / (usual[octave] + silence));
            }
        }
        return greatest;
    }

    void write(DataOutput out) throws IOException {
        Doubles.write(waiting, out);
        Doubles.write(recent, out);
        Doubles.write(usual, out);
        Doubles.write(coefficients, out);
        out.writeLong(samples);
    }

    void read(DataInput in) throws IOException {
        Doubles.read(waiting, in);
        Doubles.read(recent, in);
        Doubles.read(usual, in);
        Doubles.read(coefficients, in);
        samples = in.readLong();
    }
}
