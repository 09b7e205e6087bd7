package io.adit.engine.forecast;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The remaining life of units of one kind, learnt from histories that end with a failure.
 *
 * <p>The histories are dealt into five parts; five networks learn, each from four of the parts. How wrong each is on the fifth gives the interval; the mean
 * of the five is the estimate, so the interval is rather too wide than too narrow. Nothing is to be set but the horizon: a unit in good order
 * does not show how long it will last, so what is beyond counts as the horizon. Same histories, same estimates. Immutable; thread-safe.
 */
public final class RemainingLife {
    /** The fewest histories to learn from. */
    public static final int FEWEST_HISTORIES = 10;

    private static final int PARTS = 5;

    private final int channels;
    private final double horizon;
    private final Standard raw;
    private final Standard features;
    private final List<LifeNetwork> networks = new ArrayList<>();
    private final LifeErrors errors;

    private RemainingLife(List<double[][]> histories, double horizon) {
        this.horizon = horizon;
        channels = histories.getFirst()[0].length;
        raw = Standard.of(histories.stream().flatMap(Arrays::stream).toArray(double[][]::new));
        List<double[][]> unscaled = histories.stream().map(this::unscaled).toList();
        features = Standard.of(unscaled.stream().flatMap(Arrays::stream).toArray(double[][]::new));
        errors = new LifeErrors(horizon);
        List<double[][]> scaled = unscaled.stream()
                .map(history -> Arrays.stream(history).map(features::apply).toArray(double[][]::new))
                .toList();
        for (int part = 0; part < PARTS; part++) {
            learn(scaled, part);
        }
        errors.settle();
    }

    private RemainingLife(DataInput in) throws IOException {
        channels = Standard.count(in);
        horizon = in.readDouble();
        raw = Standard.read(in);
        features = Standard.read(in);
        for (int part = 0; part < PARTS; part++) {
            networks.add(LifeNetwork.read(in));
        }
        errors = new LifeErrors(horizon);
        errors.read(in);
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(channels);
        out.writeDouble(horizon);
        raw.write(out);
        features.write(out);
        for (LifeNetwork network : networks) {
            network.write(out);
        }
        errors.write(out);
    }

    static RemainingLife read(DataInput in) throws IOException {
        return new RemainingLife(in);
    }

    /** Rows beyond which a remaining life is not told apart. */
    public double horizon() {
        return horizon;
    }

    /**
     * Learns from histories.
     *
     * @param histories of at least {@value #FEWEST_HISTORIES} units; each has a row for each cycle, up to the last before the failure, and a row has a
     *     value for each channel
     * @param horizon in rows, above 0
     * @throws IllegalArgumentException when there are fewer, or one is empty, or rows differ in length, or a value is not finite
     */
    public static RemainingLife learn(List<double[][]> histories, double horizon) {
        if (histories.size() < FEWEST_HISTORIES || !(horizon > 0)) {
            throw new IllegalArgumentException("Remaining life is learnt from at least " + FEWEST_HISTORIES
                    + " histories and a horizon above 0, not " + histories.size() + " and " + horizon + ".");
        }
        int channels = histories.getFirst().length == 0 ? 0 : histories.getFirst()[0].length;
        for (double[][] history : histories) {
            if (history.length == 0 || channels == 0) {
                throw new IllegalArgumentException("A history has no rows, or its rows have no values.");
            }
            for (double[] row : history) {
                check(row, channels);
            }
        }
        return new RemainingLife(histories, horizon);
    }

    static void check(double[] row, int channels) {
        if (row.length != channels || !Arrays.stream(row).allMatch(Double::isFinite)) {
            throw new IllegalArgumentException(
                    "A row has " + channels + " finite values, not " + Arrays.toString(row) + ".");
        }
    }

    private double[][] unscaled(double[][] history) {
        LifeFeatures of = new LifeFeatures(channels);
        return Arrays.stream(history).map(row -> of.next(raw.apply(row))).toArray(double[][]::new);
    }

    private double left(double[][] history, int row) {
        return Math.min(horizon, history.length - 1.0 - row);
    }

    private void learn(List<double[][]> histories, int part) {
        List<double[]> rows = new ArrayList<>();
        List<Double> targets = new ArrayList<>();
        for (int unit = 0; unit < histories.size(); unit++) {
            for (int row = 0; unit % PARTS != part && row < histories.get(unit).length; row++) {
                rows.add(histories.get(unit)[row]);
                targets.add(left(histories.get(unit), row) / horizon);
            }
        }
        double[] wanted = targets.stream().mapToDouble(Double::doubleValue).toArray();
        LifeNetwork network = LifeNetwork.learn(rows.toArray(double[][]::new), wanted, part);
        for (int unit = part; unit < histories.size(); unit += PARTS) {
            double[][] history = histories.get(unit);
            for (int row = 0; row < history.length; row++) {
                errors.add(Math.clamp(horizon * network.value(history[row]), 0, horizon), left(history, row));
            }
        }
        networks.add(network);
    }

    /** Begins to follow a unit from its first row. */
    public Follower follow() {
        return new Follower();
    }

    /** One unit whose life goes on. Not thread-safe. */
    public final class Follower {
        private final LifeFeatures of = new LifeFeatures(channels);

        private Follower() {}

        /**
         * Takes the unit's next row and says how much is left then.
         *
         * @throws IllegalArgumentException for another number of values, or one that is not finite; nothing has changed then
         */
        public LifeEstimate next(double[] row) {
            check(row, channels);
            double[] now = features.apply(of.next(raw.apply(row)));
            double mean = networks.stream()
                    .mapToDouble(network -> network.value(now))
                    .average()
                    .orElse(1);
            return errors.around(Math.clamp(horizon * mean, 0, horizon));
        }
    }
}
