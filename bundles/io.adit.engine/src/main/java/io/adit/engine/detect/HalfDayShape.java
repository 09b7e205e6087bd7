package io.adit.engine.detect;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * How little the course of the last {@value #LENGTH} hours is like any course of the last six weeks: the distance to the nearest neighbour among the
 * earlier windows of hourly means (the discord of Keogh, Lin and Fu, 2005, looking back only). Hours without samples are left out.
 */
final class HalfDayShape {
    static final int LENGTH = 12;
    private static final int HOURS = 1024;
    private static final int LEAST_WINDOWS = 2 * LENGTH;
    private static final long HOUR_MICROS = 3_600_000_000L;

    private final double[] means = new double[HOURS];
    private long complete;
    private long hour = Long.MIN_VALUE;
    private double sum;
    private int inHour;

    /** The distance in the channel's unit where a sample completes an hour, and NaN otherwise or while too little is known. */
    double next(long timeMicros, double value) {
        long now = Math.floorDiv(timeMicros, HOUR_MICROS);
        boolean changes = now != hour && inHour > 0;
        if (changes) {
            means[index(complete)] = sum / inHour;
            complete++;
            sum = 0;
            inHour = 0;
        }
        hour = now;
        sum += value;
        inHour++;
        return changes ? nearest() : Double.NaN;
    }

    private double nearest() {
        long first = Math.max(0, complete - HOURS);
        long last = complete - 2 * LENGTH;
        if (last - first < LEAST_WINDOWS) {
            return Double.NaN;
        }
        double best = Double.POSITIVE_INFINITY;
        for (long start = first; start <= last; start++) {
            double distance = 0;
            for (int i = 0; i < LENGTH && distance < best; i++) {
                distance += Math.abs(means[index(start + i)] - means[index(complete - LENGTH + i)]);
            }
            best = Math.min(best, distance);
        }
        return best / LENGTH;
    }

    private static int index(long hour) {
        return (int) (hour % HOURS);
    }

    void write(DataOutput out) throws IOException {
        Doubles.write(means, out);
        out.writeLong(complete);
        out.writeLong(hour);
        out.writeDouble(sum);
        out.writeInt(inHour);
    }

    void read(DataInput in) throws IOException {
        Doubles.read(means, in);
        complete = in.readLong();
        hour = in.readLong();
        sum = in.readDouble();
        inHour = in.readInt();
    }
}
