package io.adit.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The score of the Numenta Anomaly Benchmark (Lavin and Ahmad, 2015) over a corpus, at the one threshold that is best for all of it.
 *
 * <p>An alarm is a row whose score reaches the threshold. What it is worth depends on where it is: in a window the sooner the better, and only the
 * best alarm of a window counts; outside, each alarm costs, and more the farther behind the last window it is. The rows are taken once by falling
 * score, so that every threshold is tried. For one thread.
 */
final class NabScorer {
    private static final double STEEPNESS = 5;
    private static final double FAR = 3;

    private final NabProfile profile;
    private final List<Row> rows = new ArrayList<>();
    private int windows;

    /** A window with its best alarm so far. */
    private static final class Target {
        private double best = Double.NaN;
    }

    /** A row with its score; the target is null outside of the windows. */
    private record Row(double score, @Nullable Target target, double worth) {}

    /**
     * The best of all thresholds.
     *
     * @param figure 0 without any alarm, 100 with an alarm in the first row of each window and no other
     * @param threshold the least score that is an alarm; infinite where none at all is best
     */
    record Result(double figure, double threshold) {}

    NabScorer(NabProfile profile) {
        this.profile = profile;
    }

    /** Adds a file of the corpus with one score for each of its rows. */
    void add(NabSeries series, double[] scores) {
        List<Target> targets = new ArrayList<>();
        series.windows().forEach(window -> targets.add(new Target()));
        windows += targets.size();
        int behind = -1;
        for (int row = 0; row < scores.length; row++) {
            while (behind + 1 < targets.size()
                    && series.windows().get(behind + 1).right() < row) {
                behind++;
            }
            if (row >= series.probation()) {
                rows.add(place(series, targets, behind, row, scores[row]));
            }
        }
    }

    private Row place(NabSeries series, List<Target> targets, int behind, int row, double score) {
        int next = behind + 1;
        if (next < targets.size() && series.windows().get(next).holds(row)) {
            return new Row(
                    score,
                    targets.get(next),
                    profile.detected() * inside(series.windows().get(next), row));
        }
        double cost = behind < 0 ? -1 : outside(series.windows().get(behind), row);
        return new Row(score, null, profile.falseAlarm() * cost);
    }

    /** What an alarm in a window is worth: 1 in its first row, nearly 0 in its last. */
    static double inside(NabWindow window, int row) {
        double width = window.right() - window.left() + 1;
        return sigmoid(-(window.right() - row + 1) / width) / sigmoid(-1);
    }

    /** What an alarm behind a window is worth: nearly 0 in the next row, -1 after three widths. */
    static double outside(NabWindow window, int row) {
        double r = Math.abs(row - window.right()) / (double) (window.right() - window.left());
        return r > FAR ? -1 : sigmoid(r);
    }

    private static double sigmoid(double r) {
        return 2 / (1 + Math.exp(STEEPNESS * r)) - 1;
    }

    /** The result over what was added; can be asked once. */
    Result best() {
        rows.sort(Comparator.comparingDouble(Row::score).reversed());
        double none = -profile.missed() * windows;
        double total = none;
        Result best = new Result(0, Double.POSITIVE_INFINITY);
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            total += gain(row);
            boolean lastOfItsScore = i + 1 == rows.size() || rows.get(i + 1).score() < row.score();
            double figure = 100 * (total - none) / (profile.detected() * windows - none);
            if (lastOfItsScore && figure > best.figure()) {
                best = new Result(figure, row.score());
            }
        }
        return best;
    }

    private double gain(Row row) {
        Target target = row.target();
        if (target == null) {
            return row.worth();
        }
        double before = Double.isNaN(target.best) ? -profile.missed() : target.best;
        target.best = Double.isNaN(target.best) ? row.worth() : Math.max(target.best, row.worth());
        return target.best - before;
    }
}
