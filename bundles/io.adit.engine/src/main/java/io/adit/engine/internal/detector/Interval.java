package io.adit.engine.internal.detector;

import io.adit.engine.Sample;
import io.adit.engine.detect.ChannelDetector;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** The samples of one interval as they gather: sums of each input. */
final class Interval {
    final long number;
    final long heardAt;
    private final double[] sums;
    private final int[] counts;
    private long time = Long.MIN_VALUE;
    private long sequence;
    private long mode;
    private boolean leftOut;

    /**
     * @param number which interval since 1970
     * @param heardAt engine time at which its first sample came
     * @param mode in which it began
     */
    Interval(long number, long heardAt, int inputs, long mode) {
        this.number = number;
        this.heardAt = heardAt;
        this.mode = mode;
        sums = new double[inputs];
        counts = new int[inputs];
    }

    void add(int input, Sample sample) {
        sums[input] += sample.value();
        counts[input]++;
        if (sample.timeMicros() >= time) {
            time = sample.timeMicros();
            sequence = sample.sequence();
        }
    }

    /** It is in another mode, and not judged. */
    void leaveOut(long newMode) {
        mode = newMode;
        leftOut = true;
    }

    boolean isLeftOut() {
        return leftOut;
    }

    long mode() {
        return mode;
    }

    /** Of its last sample. */
    long time() {
        return time;
    }

    /** Of its last sample. */
    long sequence() {
        return sequence;
    }

    /** The mean of each input, as far as detectors take it; NaN for those without a sample. */
    double[] means() {
        double[] means = new double[sums.length];
        for (int i = 0; i < means.length; i++) {
            double mean = counts[i] == 0 ? Double.NaN : sums[i] / counts[i];
            means[i] = Math.clamp(mean, -ChannelDetector.GREATEST, ChannelDetector.GREATEST);
        }
        return means;
    }

    void write(DataOutput out) throws IOException {
        out.writeLong(number);
        out.writeLong(heardAt);
        out.writeLong(mode);
        out.writeBoolean(leftOut);
        out.writeLong(time);
        out.writeLong(sequence);
        for (int i = 0; i < sums.length; i++) {
            out.writeDouble(sums[i]);
            out.writeInt(counts[i]);
        }
    }

    static Interval read(DataInput in, int inputs) throws IOException {
        Interval interval = new Interval(in.readLong(), in.readLong(), inputs, in.readLong());
        interval.leftOut = in.readBoolean();
        interval.time = in.readLong();
        interval.sequence = in.readLong();
        for (int i = 0; i < inputs; i++) {
            interval.sums[i] = in.readDouble();
            interval.counts[i] = in.readInt();
        }
        return interval;
    }
}
