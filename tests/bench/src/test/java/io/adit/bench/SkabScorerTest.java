package io.adit.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SkabScorerTest {
    private static final double EXACT = 1e-9;
    private static final int ROWS = 400;
    private static final int LEARNT = 50;

    @TempDir
    Path folder;

    /** A row each second; anomalous from 100 to 199, changepoints as given. */
    private static SkabSeries series(Integer... changepoints) {
        long[] times = new long[ROWS];
        Arrays.setAll(times, row -> 1_000 + row);
        boolean[] anomalous = new boolean[ROWS];
        Arrays.fill(anomalous, 100, 200, true);
        return new SkabSeries("made up", List.of("a"), times, new double[ROWS][1], anomalous, List.of(changepoints));
    }

    private static boolean[] abnormal(int... fromTo) {
        boolean[] predicted = new boolean[ROWS];
        for (int i = 0; i < fromTo.length; i += 2) {
            Arrays.fill(predicted, fromTo[i], fromTo[i + 1], true);
        }
        return predicted;
    }

    private static SkabScorer scored(NabProfile profile, SkabSeries series, boolean[] predicted) {
        SkabScorer scorer = new SkabScorer(LEARNT, profile);
        scorer.add(series, predicted);
        return scorer;
    }

    @Test
    void perfectIsAHundredAndNothingIsZero() {
        for (NabProfile profile : List.of(NabProfile.STANDARD, NabProfile.LOW_FP, NabProfile.LOW_FN)) {
            SkabScorer perfect = scored(profile, series(100, 200), abnormal(100, 200));
            assertThat(perfect.f1()).isEqualTo(1);
            assertThat(perfect.falseAlarmRate()).isZero();
            assertThat(perfect.missedAlarmRate()).isZero();
            assertThat(perfect.changepoints()).isEqualTo(100, within(EXACT));
            SkabScorer none = scored(profile, series(100, 200), abnormal());
            assertThat(none.f1()).isZero();
            assertThat(none.missedAlarmRate()).isEqualTo(100);
            assertThat(none.changepoints()).isEqualTo(0, within(EXACT));
        }
    }

    @Test
    void poolsRowsThatWereNotLearntFrom() {
        SkabScorer scorer = new SkabScorer(LEARNT, NabProfile.STANDARD);
        // 75 of 100 found, 25 false of 250; what is said of the first 50 rows does not count.
        scorer.add(series(), abnormal(0, 20, 125, 225));
        assertThat(scorer.f1()).isEqualTo(75 / (75 + (25 + 25) / 2.0), within(EXACT));
        assertThat(scorer.falseAlarmRate()).isEqualTo(10, within(EXACT));
        assertThat(scorer.missedAlarmRate()).isEqualTo(25, within(EXACT));
        // together with a file where nothing is found: 75 of 200, 25 false of 500
        scorer.add(series(), abnormal());
        assertThat(scorer.f1()).isEqualTo(75 / (75 + (125 + 25) / 2.0), within(EXACT));
        assertThat(scorer.falseAlarmRate()).isEqualTo(5, within(EXACT));
    }

    @Test
    void worthFallsAlongTheWindow() {
        SkabScorer standard = new SkabScorer(LEARNT, NabProfile.STANDARD);
        assertThat(standard.worth(0)).isEqualTo(1, within(EXACT));
        assertThat(standard.worth(0.5)).isEqualTo(0.445, within(EXACT));
        assertThat(standard.worth(1)).isEqualTo(-0.11, within(EXACT));
        // tanh(pi/4) / tanh(pi/2) = 0.65579420 / 0.91715234 = 0.71503310
        assertThat(standard.worth(0.25)).isEqualTo(0.555 * 0.71503310 + 0.445, within(1e-7));
        assertThat(new SkabScorer(LEARNT, NabProfile.LOW_FP).worth(0.75))
                .isEqualTo(-0.61 * 0.71503310 + 0.39, within(1e-7));
    }

    @Test
    void firstPredictionInAWindowCountsAndEveryOtherCosts() {
        // 130 is in the middle of the window of 100: 0.445. 140 is in it too, but second; 300 and 310 are in none. 200
        // is missed.
        boolean[] predicted = abnormal(130, 140, 300, 310);
        assertThat(scored(NabProfile.STANDARD, series(100, 200), predicted).changepoints())
                .isEqualTo(100 * (0.445 - 3 * 0.11 - 1 + 2) / 4, within(EXACT));
        assertThat(scored(NabProfile.LOW_FP, series(100, 200), predicted).changepoints())
                .isEqualTo(100 * (0.39 - 3 * 0.22 - 1 + 2) / 4, within(EXACT));
        assertThat(scored(NabProfile.LOW_FN, series(100, 200), predicted).changepoints())
                .isEqualTo(100 * (0.445 - 3 * 0.11 - 2 + 4) / 6, within(EXACT));
    }

    @Test
    void ofOverlappingWindowsTheLaterBeginsWhereTheEarlierEnds() {
        // The windows are 100 to 160 and 160 to 180: 130 is in the middle of the first, 170 in the middle of the
        // second.
        assertThat(scored(NabProfile.STANDARD, series(100, 120), abnormal(130, 170))
                        .changepoints())
                .isEqualTo(100 * (2 * 0.445 + 2) / 4, within(EXACT));
        assertThat(scored(NabProfile.STANDARD, series(100), abnormal(161, ROWS)).changepoints())
                .isEqualTo(100 * (-1 - 0.11 + 1) / 2, within(EXACT));
    }

    @Test
    void readsTheBenchmarksFormAndLeavesFilesWithoutLabels() throws IOException {
        Files.writeString(folder.resolve("free.csv"), "datetime;a;b\n2020-03-01 15:44:06;1;2\n");
        Files.writeString(
                folder.resolve("1.csv"),
                "datetime;a;b;anomaly;changepoint\n2020-03-01 15:44:06;1.5;2;0.0;0.0\n2020-03-01 15:44:08;3;4;1.0;1.0\n");
        List<SkabSeries> corpus = SkabCorpus.load(folder);
        assertThat(corpus).hasSize(1);
        SkabSeries series = corpus.getFirst();
        assertThat(series.name()).isEqualTo("1.csv");
        assertThat(series.channels()).containsExactly("a", "b");
        assertThat(series.times()[1] - series.times()[0]).isEqualTo(2);
        assertThat(series.values()).isDeepEqualTo(new double[][] {{1.5, 2}, {3, 4}});
        assertThat(series.anomalous()).containsExactly(false, true);
        assertThat(series.changepoints()).containsExactly(1);
    }

    @Test
    void readsTheBenchmarkWhereItIsThere() throws IOException {
        String place = System.getenv("ADIT_SKAB");
        assumeTrue(place != null && Files.isDirectory(Path.of(place)), "set ADIT_SKAB to the folder of its data");
        assertThat(SkabCorpus.load(Path.of(place))).isNotEmpty().allSatisfy(series -> {
            assertThat(series.channels()).hasSize(8);
            assertThat(series.changepoints()).isNotEmpty();
        });
    }
}
