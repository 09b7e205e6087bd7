package io.adit.engine.detect;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/** What a channel was a day and a week ago: its means over slots of five minutes, for a little more than a week. */
final class WeekMemory {
    private static final long SLOT_MICROS = 300_000_000L;
    private static final int DAY = 288;
    private static final int WEEK = 7 * DAY;
    private static final int SLOTS = 2048;
    private static final int NEAR = 12;

    private final double[] means = new double[SLOTS];
    private long slot = Long.MIN_VALUE;
    private int inSlot;

    WeekMemory() {
        Arrays.fill(means, Double.NaN);
    }

    void learn(long timeMicros, double value) {
        long next = Math.floorDiv(timeMicros, SLOT_MICROS);
        if (slot == Long.MIN_VALUE || next - slot >= SLOTS) {
            Arrays.fill(means, Double.NaN);
            inSlot = 0;
        } else {
            for (long skipped = slot + 1; skipped <= next; skipped++) {
                means[index(skipped)] = Double.NaN;
                inSlot = 0;
            }
        }
        slot = next;
        inSlot++;
        double before = inSlot == 1 ? value : means[index(slot)];
        means[index(slot)] = before + (value - before) / inSlot;
    }

    /** The mean a day before that time, or NaN where nothing is known of the hour before it. */
    double dayBefore(long timeMicros) {
        return at(Math.floorDiv(timeMicros, SLOT_MICROS) - DAY);
    }

    /** The mean a week before that time, or NaN where nothing is known of the hour before it. */
    double weekBefore(long timeMicros) {
        return at(Math.floorDiv(timeMicros, SLOT_MICROS) - WEEK);
    }

    private double at(long wanted) {
        for (long each = wanted; each > wanted - NEAR && each > slot - SLOTS; each--) {
            if (each <= slot && !Double.isNaN(means[index(each)])) {
                return means[index(each)];
            }
        }
        return Double.NaN;
    }

    private static int index(long slot) {
        return (int) Math.floorMod(slot, (long) SLOTS);
    }

    void write(DataOutput out) throws IOException {
        Doubles.write(means, out);
        out.writeLong(slot);
        out.writeInt(inSlot);
    }

    void read(DataInput in) throws IOException {
        Doubles.read(means, in);
        slot = in.readLong();
        inSlot = in.readInt();
    }
}
