package io.adit.engine.detect.multi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.adit.engine.StateException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class GroupDetectorTest {
    private static final List<String> PUMP = List.of("flow", "current", "pressure", "temperature");
    private static final int LEARNT = 400;
    private static final int FAULT = 700;

    /** Load moves flow and current together; pressure is noise, temperature follows slowly. */
    private static List<double[]> pump(long seed, int rows) {
        Random random = new Random(seed);
        List<double[]> pump = new ArrayList<>();
        double load = 0;
        double temperature = 0;
        for (int row = 0; row < rows; row++) {
            load = 0.9 * load + random.nextGaussian();
            temperature = 0.99 * temperature + 0.1 * random.nextGaussian();
            pump.add(new double[] {
                30 + load + 0.1 * random.nextGaussian(),
                5 + 0.2 * load + 0.02 * random.nextGaussian(),
                2 + 0.1 * random.nextGaussian(),
                60 + temperature
            });
        }
        return pump;
    }

    private static List<double[]> withFault(List<double[]> rows, int from, int to, UnaryOperator<double[]> fault) {
        List<double[]> changed = new ArrayList<>(rows);
        for (int row = from; row < to; row++) {
            changed.set(row, fault.apply(changed.get(row).clone()));
        }
        return changed;
    }

    private static double[] plus(double[] row, int channel, double offset) {
        row[channel] += offset;
        return row;
    }

    private static List<GroupVerdict> run(GroupDetector detector, List<double[]> rows) {
        return rows.stream().map(detector::accept).toList();
    }

    private static List<GroupVerdict> run(List<double[]> rows) {
        return run(GroupDetector.learning(PUMP, LEARNT), rows);
    }

    private static int begin(List<GroupVerdict> verdicts) {
        for (int row = 0; row < verdicts.size(); row++) {
            if (verdicts.get(row).begins()) {
                return row;
            }
        }
        return -1;
    }

    @Test
    void isSeldomAbnormalInNormalOperation() {
        int begun = 0;
        int lengths = 4;
        for (int seed = 0; seed < 20; seed++) {
            begun += begins(GroupDetector.learning(PUMP, LEARNT), pump(seed, (1 + lengths) * LEARNT));
        }
        assertThat((double) begun / (20 * lengths)).isBetween(0.05, 0.33); // 0.26; none at all would be a deaf one
    }

    /** As rules run it: a row a minute, a day learnt, a limit that noise alone exceeds once in 30 days. */
    @Test
    void isAbnormalAtMostOnceInAMonthOfNormalOperation() {
        int day = 1440;
        int month = 30 * day;
        int begun = 0;
        for (int seed = 0; seed < 6; seed++) {
            int ofOne = begins(GroupDetector.learning(PUMP, day, month), pump(seed, month));
            assertThat(ofOne).as("group " + seed).isLessThanOrEqualTo(1);
            begun += ofOne;
        }
        assertThat(begun).isLessThanOrEqualTo(2); // one
    }

    private static int begins(GroupDetector detector, List<double[]> rows) {
        return (int) run(detector, rows).stream().filter(GroupVerdict::begins).count();
    }

    @Test
    void saysSoonThatAChannelHasLeftItsUsualValueAndEndsWithTheFault() {
        for (int seed = 0; seed < 5; seed++) {
            List<GroupVerdict> verdicts = run(withFault(pump(seed, 1100), FAULT, 900, row -> plus(row, 2, -0.5)));
            assertThat(begin(verdicts)).isBetween(FAULT, FAULT + 20);
            assertThat(verdicts.get(begin(verdicts)).reason())
                    .startsWith("pressure ")
                    .contains(" sigma below its usual ");
            assertThat(verdicts.subList(FAULT + 20, 900)).allMatch(GroupVerdict::abnormal);
            assertThat(verdicts.subList(940, 1100)).noneMatch(GroupVerdict::abnormal);
        }
    }

    @Test
    void seesThatARelationIsBrokenThoughEachChannelIsAsUsual() {
        List<GroupVerdict> verdicts = run(withFault(pump(1, 1000), FAULT, 1000, row -> plus(row, 1, 0.2)));
        int begin = begin(verdicts);
        assertThat(begin).isBetween(FAULT, FAULT + 20);
        assertThat(verdicts.get(begin).reason())
                .contains("current ", " sigma above what flow and the others explain")
                .contains("flow ", " sigma below what current and the others explain");
    }

    @Test
    void whatItLearntAsNormalIsNoLongerAbnormalAndTheOldStateStaysNormal() {
        List<double[]> rows = withFault(pump(4, 1400), FAULT, 900, row -> plus(row, 2, -0.5));
        rows = withFault(rows, 1000, 1200, row -> plus(row, 2, -0.5));
        GroupDetector detector = GroupDetector.learning(PUMP, LEARNT);
        assertThat(begin(run(detector, rows.subList(0, 800)))).isGreaterThan(FAULT);
        detector.learnAsNormal();
        assertThat(run(detector, rows.subList(800, 1400))).noneMatch(GroupVerdict::abnormal);
        assertThat(run(detector, Collections.nCopies(40, new double[] {30, 5, 7, 60})))
                .anyMatch(GroupVerdict::abnormal);
    }

    @Test
    void asksForMoreEvidenceWhereFalseAlarmsMustBeRarer() {
        List<double[]> rows = withFault(pump(5, 1100), FAULT, 1100, row -> plus(row, 2, -0.12));
        int soon = begin(run(GroupDetector.learning(PUMP, LEARNT, 100), rows));
        int late = begin(run(GroupDetector.learning(PUMP, LEARNT, 1e9), rows));
        assertThat(soon).isPositive();
        assertThat(late < 0 || late > soon).isTrue();
        assertThatThrownBy(() -> GroupDetector.learning(PUMP, LEARNT, 0.5))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void learnsOnlyFromItsFirstRows() {
        List<GroupVerdict> verdicts = run(withFault(pump(2, LEARNT + 10), 100, 110, row -> plus(row, 2, 50)));
        assertThat(verdicts.subList(0, LEARNT)).containsOnly(new GroupVerdict(0, null));
        assertThat(verdicts.get(LEARNT).score()).isPositive();
    }

    @Test
    void goesOnFromItsStateAtAnyTimeAsIfNothingHadHappened() {
        List<double[]> rows = withFault(pump(3, 900), FAULT, 900, row -> plus(row, 2, 0.3));
        List<GroupVerdict> whole = run(rows);
        for (int cut : new int[] {0, 5, 100, LEARNT - 1, LEARNT, 600, FAULT + 50}) {
            GroupDetector first = GroupDetector.learning(PUMP, LEARNT);
            List<GroupVerdict> parts = new ArrayList<>(run(first, rows.subList(0, cut)));
            GroupDetector second = GroupDetector.restore(PUMP, LEARNT, LEARNT, first.state());
            assertThat(second.state()).isEqualTo(first.state());
            parts.addAll(run(second, rows.subList(cut, rows.size())));
            assertThat(parts).isEqualTo(whole);
        }
    }

    @Test
    void refusesAStateThatIsDamagedOrOfAnotherGroup() {
        GroupDetector detector = GroupDetector.learning(PUMP, LEARNT);
        run(detector, pump(1, 500));
        byte[] state = detector.state();
        assertThatThrownBy(() -> GroupDetector.restore(PUMP.reversed(), LEARNT, LEARNT, state))
                .isInstanceOf(StateException.class);
        assertThatThrownBy(() -> GroupDetector.restore(PUMP, LEARNT + 1, LEARNT, state))
                .isInstanceOf(StateException.class);
        assertThatThrownBy(() -> GroupDetector.restore(PUMP, LEARNT, LEARNT, Arrays.copyOf(state, state.length - 9)))
                .isInstanceOf(StateException.class);
        state[state.length / 2] ^= 1;
        assertThatThrownBy(() -> GroupDetector.restore(PUMP, LEARNT, LEARNT, state))
                .isInstanceOf(StateException.class);
    }

    @Test
    void judgesByWhatIsThere() {
        List<double[]> rows = withFault(pump(4, 900), 0, 900, row -> plus(row, 3, Double.NaN));
        List<double[]> gaps = withFault(rows, 200, 300, row -> plus(row, 0, Double.NaN));
        List<GroupVerdict> verdicts = run(withFault(gaps, FAULT, 900, row -> plus(row, 2, -0.5)));
        assertThat(verdicts).allMatch(verdict -> verdict.score() >= 0 && verdict.score() <= 1);
        assertThat(begin(verdicts)).isBetween(FAULT, FAULT + 20);
        List<double[]> nothing =
                Collections.nCopies(500, new double[] {Double.NaN, Double.NaN, Double.NaN, Double.NaN});
        assertThat(run(nothing)).containsOnly(new GroupVerdict(0, null));
    }

    @Test
    void seesThatAConstantMoves() {
        List<double[]> constant = withFault(pump(5, 800), 0, 800, row -> {
            row[3] = 1;
            return row;
        });
        assertThat(begin(run(constant))).isNegative();
        int begin = begin(run(withFault(constant, FAULT, 800, row -> plus(row, 3, 1))));
        assertThat(begin).isBetween(FAULT, FAULT + 10);
    }

    @Test
    void refusesRowsAndSettingsThatDoNotFit() {
        GroupDetector detector = GroupDetector.learning(PUMP, LEARNT);
        byte[] before = detector.state();
        assertThatThrownBy(() -> detector.accept(new double[3])).hasMessageContaining("has 4 values");
        assertThatThrownBy(() -> detector.accept(new double[] {1, 2, 3, Double.POSITIVE_INFINITY}))
                .hasMessageContaining("Infinity");
        assertThat(detector.state()).isEqualTo(before);
        assertThatThrownBy(() -> GroupDetector.learning(List.of(), LEARNT)).hasMessageContaining("not 0");
        assertThatThrownBy(() -> GroupDetector.learning(Collections.nCopies(65, "a"), LEARNT))
                .hasMessageContaining("1 to 64 channels");
        assertThatThrownBy(() -> GroupDetector.learning(PUMP, 99)).hasMessageContaining("from 100 to 100000 rows");
        assertThatThrownBy(() -> GroupDetector.learning(PUMP, 100_001)).hasMessageContaining("not 100001");
    }
}
