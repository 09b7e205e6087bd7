package io.adit.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Against figures that were worked out by hand from the definition. S(-1) = 2 / (1 + e^-5) - 1 = 0.98661430. */
class NabScorerTest {
    private static final double EXACT = 1e-7;
    private static final int ROWS = 100;

    /** 100 rows (15 of probation) with one window of ten rows, 40 to 49. */
    private static NabSeries series(NabWindow... windows) {
        return new NabSeries("test", new long[ROWS], new double[ROWS], List.of(windows));
    }

    private static final NabWindow WINDOW = new NabWindow(40, 49);

    private static NabScorer.Result best(NabProfile profile, NabSeries series, double[] scores) {
        NabScorer scorer = new NabScorer(profile);
        scorer.add(series, scores);
        return scorer.best();
    }

    private static double[] alarms(int... rows) {
        double[] scores = new double[ROWS];
        for (int row : rows) {
            scores[row] = 1;
        }
        return scores;
    }

    @Test
    void firstRowOfAWindowIsWorthAllAndTheLastLittle() {
        assertThat(NabScorer.inside(WINDOW, 40)).isEqualTo(1, within(EXACT));
        // r = -5/10: S = 2 / (1 + e^-2.5) - 1 = 0.84828364
        assertThat(NabScorer.inside(WINDOW, 45)).isEqualTo(0.84828364 / 0.98661430, within(EXACT));
        // r = -1/10: S = 2 / (1 + e^-0.5) - 1 = 0.24491866
        assertThat(NabScorer.inside(WINDOW, 49)).isEqualTo(0.24491866 / 0.98661430, within(EXACT));
    }

    @Test
    void falseAlarmCostsMoreTheFartherBehindAWindowItIs() {
        // r = 1/9: S = 2 / (1 + e^(5/9)) - 1 = -0.27084712
        assertThat(NabScorer.outside(WINDOW, 50)).isEqualTo(-0.27084712, within(EXACT));
        // r = 27/9 = 3: S = 2 / (1 + e^15) - 1 = -0.99999939
        assertThat(NabScorer.outside(WINDOW, 76)).isEqualTo(-0.99999939, within(EXACT));
        assertThat(NabScorer.outside(WINDOW, 77)).isEqualTo(-1);
    }

    @Test
    void perfectIsAHundredAndNothingIsZero() {
        for (NabProfile profile : List.of(NabProfile.STANDARD, NabProfile.LOW_FP, NabProfile.LOW_FN)) {
            assertThat(best(profile, series(WINDOW), alarms(40)).figure()).isEqualTo(100, within(EXACT));
            assertThat(best(profile, series(WINDOW), alarms()).figure()).isZero();
        }
    }

    @Test
    void addsTheBestAlarmOfAWindowAndEveryFalseAlarm() {
        // 45 gives 0.85979257, 49 nothing more; 30 costs a whole false alarm, 50 costs 0.27084712 of one.
        double[] scores = alarms(30, 45, 49, 50);
        double false1 = 1.27084712;
        double gain = 0.84828364 / 0.98661430;
        assertThat(best(NabProfile.STANDARD, series(WINDOW), scores).figure())
                .isEqualTo(100 * (gain - 0.11 * false1 + 1) / 2, within(1e-5));
        assertThat(best(NabProfile.LOW_FP, series(WINDOW), scores).figure())
                .isEqualTo(100 * (gain - 0.22 * false1 + 1) / 2, within(1e-5));
        assertThat(best(NabProfile.LOW_FN, series(WINDOW), scores).figure())
                .isEqualTo(100 * (gain - 0.11 * false1 + 2) / 3, within(1e-5));
    }

    @Test
    void missedWindowCounts() {
        NabSeries two = series(WINDOW, new NabWindow(80, 89));
        assertThat(best(NabProfile.STANDARD, two, alarms(40)).figure()).isEqualTo(50, within(EXACT));
        assertThat(best(NabProfile.LOW_FN, two, alarms(40)).figure()).isEqualTo(50, within(EXACT));
    }

    @Test
    void alarmsOfTheProbationCountForNothing() {
        assertThat(best(NabProfile.STANDARD, series(WINDOW), alarms(14, 40)).figure())
                .isEqualTo(100, within(EXACT));
        assertThat(best(NabProfile.STANDARD, series(WINDOW), alarms(15, 40)).figure())
                .isEqualTo(100 * (2 - 0.11) / 2, within(EXACT));
        assertThat(new NabSeries("long", new long[6000], new double[6000], List.of()).probation())
                .isEqualTo(750);
    }

    @Test
    void choosesOneThresholdForAllFiles() {
        double[] first = new double[ROWS];
        first[40] = 0.9;
        first[20] = 0.3;
        double[] second = new double[ROWS];
        second[40] = 0.6;
        second[20] = 0.7;
        NabScorer scorer = new NabScorer(NabProfile.STANDARD);
        scorer.add(series(WINDOW), first);
        scorer.add(series(WINDOW), second);
        NabScorer.Result best = scorer.best();
        assertThat(best.threshold()).isEqualTo(0.6);
        assertThat(best.figure()).isEqualTo(100 * (4 - 0.11) / 4, within(EXACT));
    }

    @Test
    void alarmsOfTheSameScoreComeTogether() {
        double[] scores = new double[ROWS];
        for (int row = 15; row < ROWS; row++) {
            scores[row] = 0.5;
        }
        // 25 rows before the window and 23 far behind it cost 1 each, 27 behind it less: worse than no alarm at all.
        assertThat(best(NabProfile.STANDARD, series(WINDOW), scores))
                .isEqualTo(new NabScorer.Result(0, Double.POSITIVE_INFINITY));
    }
}
