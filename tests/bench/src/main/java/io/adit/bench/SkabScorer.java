package io.adit.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * The scores of the Skoltech Anomaly Benchmark, pooled over files: of outliers (F1, false and missed alarm rate) over the rows that were not learnt
 * from, and of changepoints, in the manner of the Numenta benchmark.
 *
 * <p>A changepoint is predicted where the prediction changes. Its window is the 60 s from the true one on; where two overlap, the later begins where the
 * earlier ends. The first prediction in a window counts by how early it is, every other one anywhere costs. For one thread.
 */
final class SkabScorer {
    private static final long WINDOW_SECONDS = 60;

    private final int learnt;
    private final NabProfile profile;
    private long truePositive;
    private long falsePositive;
    private long trueNegative;
    private long falseNegative;
    private double total;
    private int windows;

    /** A stretch of time in which one predicted changepoint is right. */
    private static final class Target {
        private final long left;
        private final long right;
        private boolean hit;

        Target(long left, long right) {
            this.left = left;
            this.right = right;
        }

        boolean takes(long time) {
            return !hit && time >= left && time <= right;
        }
    }

    /**
     * A scorer without files.
     *
     * @param learnt rows at the beginning that don't count for outliers
     */
    SkabScorer(int learnt, NabProfile profile) {
        this.learnt = learnt;
        this.profile = profile;
    }

    /** Adds a file with a prediction for each of its rows: true is abnormal. */
    void add(SkabSeries series, boolean[] predicted) {
        for (int row = learnt; row < predicted.length; row++) {
            truePositive += predicted[row] && series.anomalous()[row] ? 1 : 0;
            falsePositive += predicted[row] && !series.anomalous()[row] ? 1 : 0;
            trueNegative += !predicted[row] && !series.anomalous()[row] ? 1 : 0;
            falseNegative += !predicted[row] && series.anomalous()[row] ? 1 : 0;
        }
        List<Target> targets = targets(series);
        windows += targets.size();
        for (int row = 1; row < predicted.length; row++) {
            if (predicted[row] != predicted[row - 1]) {
                total += worth(targets, series.times()[row]);
            }
        }
        total -= profile.missed()
                * targets.stream().filter(target -> !target.hit).count();
    }

    private static List<Target> targets(SkabSeries series) {
        List<Target> targets = new ArrayList<>();
        long before = Long.MIN_VALUE;
        for (int row : series.changepoints()) {
            long time = series.times()[row];
            targets.add(new Target(Math.max(time, before), time + WINDOW_SECONDS));
            before = time + WINDOW_SECONDS;
        }
        return targets;
    }

    private double worth(List<Target> targets, long time) {
        for (Target target : targets) {
            if (target.takes(time)) {
                target.hit = true;
                return worth((double) (time - target.left) / Math.max(1, target.right - target.left));
            }
        }
        return -profile.falseAlarm();
    }

    /** What a prediction is worth that comes after a share of the window, 0 to 1. */
    double worth(double share) {
        double right = profile.detected();
        double wrong = -profile.falseAlarm();
        double x = Math.PI * (share - 0.5);
        return -(right - wrong) / 2 * Math.tanh(x) / Math.tanh(Math.PI / 2) + (right + wrong) / 2;
    }

    /** F1, 0 to 1. */
    double f1() {
        return truePositive / (truePositive + (falseNegative + falsePositive) / 2.0);
    }

    /** Share of the normal rows that were predicted abnormal, in per cent. */
    double falseAlarmRate() {
        return 100.0 * falsePositive / (falsePositive + trueNegative);
    }

    /** Share of the abnormal rows that were predicted normal, in per cent. */
    double missedAlarmRate() {
        return 100.0 * falseNegative / (falseNegative + truePositive);
    }

    /** 0 without any prediction, 100 with one at each changepoint and no other. */
    double changepoints() {
        double none = -profile.missed() * windows;
        return 100 * (total - none) / (profile.detected() * windows - none);
    }
}
