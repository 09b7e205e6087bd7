package io.adit.simulator;

/**
 * Measurements played again, row by row, time-shifted to now. After the last row it goes back and forth, so that the joint
 * makes no jump.
 */
final class ReplaySignal implements Signal {
    private final double[] values;
    private int position;
    private int step = 1;

    /** @param values in the unit of the payload, at least one; NaN for gaps */
    ReplaySignal(double[] values, int start) {
        if (values.length == 0) {
            throw new IllegalArgumentException("nothing to replay");
        }
        this.values = values.clone();
        this.position = Math.floorMod(start, values.length);
    }

    @Override
    public double next() {
        double value = values[position];
        if (position + step < 0 || position + step >= values.length) {
            step = -step;
        }
        if (values.length > 1) {
            position += step;
        }
        return value;
    }
}
