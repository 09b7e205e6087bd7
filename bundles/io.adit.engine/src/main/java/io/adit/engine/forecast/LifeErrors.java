package io.adit.engine.forecast;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How far estimates for units that were not learnt from were wrong, by the size of the estimate: the conformal way to an interval, which needs no
 * assumption on the errors' distribution.
 */
final class LifeErrors {
    private static final int BINS = 10;
    private static final int FEWEST = 50;
    private static final double TAIL = 0.1;

    private final double horizon;
    private final List<List<Double>> errors = new ArrayList<>();
    private final double[] low = new double[BINS];
    private final double[] high = new double[BINS];

    LifeErrors(double horizon) {
        this.horizon = horizon;
        for (int bin = 0; bin < BINS; bin++) {
            errors.add(new ArrayList<>());
        }
    }

    /** Takes an estimate and the true value, both at most the horizon. */
    void add(double estimate, double truth) {
        errors.get(bin(estimate)).add(truth - estimate);
    }

    /** Ends the collecting: from here on {@link #around} can be asked. */
    void settle() {
        for (int bin = 0; bin < BINS; bin++) {
            double[] near = near(bin);
            low[bin] = near[(int) (TAIL * (near.length - 1))];
            high[bin] = near[(int) Math.ceil((1 - TAIL) * (near.length - 1))];
        }
        errors.clear();
    }

    /** The errors of a bin, sorted; with those of its neighbours as far as it takes to have enough. */
    private double[] near(int bin) {
        List<Double> near = new ArrayList<>();
        for (int reach = 0; reach < BINS && near.size() < FEWEST; reach++) {
            near.clear();
            for (int each = Math.max(0, bin - reach); each <= Math.min(BINS - 1, bin + reach); each++) {
                near.addAll(errors.get(each));
            }
        }
        double[] sorted = near.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted;
    }

    /** Writes the intervals; only once they are settled. */
    void write(DataOutput out) throws IOException {
        for (int bin = 0; bin < BINS; bin++) {
            out.writeDouble(low[bin]);
            out.writeDouble(high[bin]);
        }
    }

    void read(DataInput in) throws IOException {
        for (int bin = 0; bin < BINS; bin++) {
            low[bin] = in.readDouble();
            high[bin] = in.readDouble();
        }
    }

    private int bin(double estimate) {
        return Math.clamp((int) (estimate / horizon * BINS), 0, BINS - 1);
    }

    LifeEstimate around(double estimate) {
        int bin = bin(estimate);
        return new LifeEstimate(
                estimate, Math.clamp(estimate + low[bin], 0, horizon), Math.clamp(estimate + high[bin], 0, horizon));
    }
}
