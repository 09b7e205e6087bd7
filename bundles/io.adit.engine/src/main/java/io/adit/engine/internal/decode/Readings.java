package io.adit.engine.internal.decode;

import io.adit.engine.Reason;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** What was found in one message, in the order in which it is to be taken. Reused from message to message. */
public final class Readings {
    private int size;
    private int[] bindings = new int[16];
    private double[] values = new double[16];
    private long[] times = new long[16];
    private Reason[] reasons = new Reason[16];

    /** Forgets all. */
    public void clear() {
        size = 0;
    }

    /** Adds a reading whose time is {@code clock}'s, or the arrival where there is none. */
    void add(int binding, double value, @org.jspecify.annotations.Nullable Slot clock, long arrival) {
        boolean timed = clock == null || clock.micros() != Long.MIN_VALUE;
        long time = clock == null || !timed ? arrival : clock.micros();
        add(binding, value, time, timed ? Reason.NONE : Reason.CLOCK);
    }

    /**
     * Adds a reading.
     *
     * @param value NaN where there is no finite number
     * @param reason what the payload says of its trust: NONE, CLOCK, or with a NaN STALE or UNIT
     */
    void add(int binding, double value, long time, Reason reason) {
        if (size == bindings.length) {
            bindings = Arrays.copyOf(bindings, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
            times = Arrays.copyOf(times, 2 * size);
            reasons = Arrays.copyOf(reasons, 2 * size);
        }
        bindings[size] = binding;
        values[size] = value;
        times[size] = time;
        reasons[size] = reason;
        size++;
    }

    /**
     * Sorts neighbours of the same time by the depth of their bindings; those of the same depth stay in their order. Quadratic in the number of
     * neighbours that are out of order, which is small.
     */
    public void orderWithinTimes(IntUnaryOperator depthOfBinding) {
        for (int i = 1; i < size; i++) {
            int depth = depthOfBinding.applyAsInt(bindings[i]);
            for (int at = i;
                    at > 0 && times[at - 1] == times[at] && depthOfBinding.applyAsInt(bindings[at - 1]) > depth;
                    at--) {
                swap(at - 1, at);
            }
        }
    }

    private void swap(int a, int b) {
        int binding = bindings[a];
        bindings[a] = bindings[b];
        bindings[b] = binding;
        double value = values[a];
        values[a] = values[b];
        values[b] = value;
        Reason reason = reasons[a];
        reasons[a] = reasons[b];
        reasons[b] = reason;
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /** Index of the binding that it is for. */
    public int binding(int index) {
        return bindings[index];
    }

    /** The number; NaN where there is none, or none that is finite. */
    public double value(int index) {
        return values[index];
    }

    /** Time of measurement, microseconds since the epoch. */
    public long time(int index) {
        return times[index];
    }

    /** What the payload itself says of its trust. */
    public Reason reason(int index) {
        return reasons[index];
    }
}
