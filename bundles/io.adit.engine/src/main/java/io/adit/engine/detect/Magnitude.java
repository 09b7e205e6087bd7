package io.adit.engine.detect;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** The usual magnitude of a deviation: a mean over about 500, in which none counts for more than {@value #GREATEST} times the mean before. */
final class Magnitude {
    /** From so many times the usual on it is an outlier. */
    static final double GREATEST = 4;

    private static final double RATE = 0.002;

    private long samples;
    private double mean;

    /** 0 before the first. */
    double mean() {
        return mean;
    }

    void learn(double deviation) {
        samples++;
        double magnitude = mean == 0 ? Math.abs(deviation) : Math.min(Math.abs(deviation), GREATEST * mean);
        mean += Math.max(RATE, 1.0 / samples) * (magnitude - mean);
    }

    void write(DataOutput out) throws IOException {
        out.writeLong(samples);
        out.writeDouble(mean);
    }

    void read(DataInput in) throws IOException {
        samples = in.readLong();
        mean = in.readDouble();
    }
}
