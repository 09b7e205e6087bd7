package io.adit.engine.forecast;

import java.util.Arrays;

/**
 * What comes back every day, or on the same day of every week, in a series of steps: for each slot of the cycle its mean deviation from the mean of the
 * cycle around it. It counts only where it explains more than chance would (an F test at about 1 in 1,000) in at least three cycles. Immutable.
 */
final class Season {
    static final int FEWEST_CYCLES = 3;

    private static final double EVIDENCE = 4;
    private static final Season NONE = new Season(0, new double[] {0}, new Cycle(1, 1));

    private final long first;
    private final double[] offsets;
    private final Cycle cycle;

    /** @param offsets of each slot of the cycle */
    private Season(long first, double[] offsets, Cycle cycle) {
        this.first = first;
        this.offsets = offsets;
        this.cycle = cycle;
    }

    /**
     * Learns from the first steps of a series.
     *
     * @param first number of the first step since the epoch
     * @param end how many of the steps count
     */
    static Season of(double[] values, long first, int end, Cycle cycle) {
        if (cycle.slots() < 2 || end < FEWEST_CYCLES * cycle.steps()) {
            return NONE;
        }
        double[] deviations = deviations(values, end, cycle.steps());
        double[] means = means(deviations, first, cycle);
        return isEvident(deviations, first, means, cycle) ? new Season(first, means, cycle) : NONE;
    }

    private static double[] means(double[] deviations, long first, Cycle cycle) {
        double[] sums = new double[cycle.slots()];
        int[] counts = new int[cycle.slots()];
        for (int i = 0; i < deviations.length; i++) {
            if (!Double.isNaN(deviations[i])) {
                int slot = cycle.slot(first + i);
                sums[slot] += deviations[i];
                counts[slot]++;
            }
        }
        for (int slot = 0; slot < sums.length; slot++) {
            sums[slot] /= Math.max(1, counts[slot]);
        }
        return sums;
    }

    private static boolean isEvident(double[] deviations, long first, double[] means, Cycle cycle) {
        double before = 0;
        double after = 0;
        int known = 0;
        for (int i = 0; i < deviations.length; i++) {
            if (!Double.isNaN(deviations[i])) {
                double rest = deviations[i] - means[cycle.slot(first + i)];
                before += deviations[i] * deviations[i];
                after += rest * rest;
                known++;
            }
        }
        int free = known - means.length;
        return free > 0 && before > after && (before - after) / (means.length - 1) > EVIDENCE * after / free;
    }

    /** A cycle: its length, and that of each slot, in steps. */
    record Cycle(int steps, int slotSteps) {
        int slots() {
            return steps / slotSteps;
        }

        int slot(long step) {
            return Math.floorMod(step, steps) / slotSteps;
        }
    }

    /** Each value less the mean of the cycle around it; NaN where half of that is not known. */
    private static double[] deviations(double[] values, int end, int cycle) {
        double[] result = new double[end];
        Arrays.fill(result, Double.NaN);
        double sum = 0;
        int known = 0;
        for (int i = 0; i < end; i++) {
            if (!Double.isNaN(values[i])) {
                sum += values[i];
                known++;
            }
            int leaving = i - cycle;
            if (leaving >= 0 && !Double.isNaN(values[leaving])) {
                sum -= values[leaving];
                known--;
            }
            int middle = i - cycle / 2;
            if (i >= cycle - 1 && 2 * known >= cycle) {
                result[middle] = values[middle] - sum / known;
            }
        }
        return result;
    }

    /** The deviation at a place of the series, also of one to come. */
    double at(int index) {
        return offsets[cycle.slot(first + index)];
    }
}
