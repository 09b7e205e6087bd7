package io.adit.engine.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.adit.engine.StateException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RemainingLifeTest {
    private static final double HORIZON = 60;
    private static RemainingLife learnt;

    @BeforeAll
    static void learn() {
        learnt = RemainingLife.learn(units(1, 30), HORIZON);
    }

    /** A bearing that fails after 60 to 140 rows: vibration grows with the third power of its age, temperature follows, a third channel is constant. */
    private static double[][] unit(Random random) {
        double[][] rows = new double[60 + random.nextInt(80)][];
        double offset = 0.3 * random.nextGaussian();
        for (int row = 0; row < rows.length; row++) {
            double worn = Math.pow((row + 1.0) / rows.length, 3);
            rows[row] = new double[] {
                1 + offset + 4 * worn + 0.3 * random.nextGaussian(), 40 + 10 * worn + 2 * random.nextGaussian(), 7
            };
        }
        return rows;
    }

    private static List<double[][]> units(long seed, int count) {
        Random random = new Random(seed);
        List<double[][]> units = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            units.add(unit(random));
        }
        return units;
    }

    private static double left(double[][] unit, int row) {
        return Math.min(HORIZON, unit.length - 1.0 - row);
    }

    @Test
    void estimatesUnitsThatItHasNotSeen() {
        double squares = 0;
        double guessed = 0;
        int count = 0;
        for (double[][] unit : units(2, 30)) {
            RemainingLife.Follower follower = learnt.follow();
            for (int row = 0; row < unit.length; row++) {
                double error = follower.next(unit[row]).rows() - left(unit, row);
                squares += error * error;
                guessed += (45 - left(unit, row)) * (45 - left(unit, row));
                count++;
            }
        }
        assertThat(Math.sqrt(squares / count)).isLessThan(0.6 * Math.sqrt(guessed / count));
    }

    @Test
    void intervalHoldsFourTimesOfFive() {
        int held = 0;
        int count = 0;
        for (double[][] unit : units(3, 60)) {
            RemainingLife.Follower follower = learnt.follow();
            for (int row = 0; row < unit.length; row++) {
                LifeEstimate estimate = follower.next(unit[row]);
                assertThat(estimate.low()).isBetween(0.0, estimate.high());
                assertThat(estimate.high()).isLessThanOrEqualTo(HORIZON);
                held += estimate.low() <= left(unit, row) && left(unit, row) <= estimate.high() ? 1 : 0;
                count++;
            }
        }
        assertThat((double) held / count).isBetween(0.72, 0.92);
    }

    @Test
    void sameHistoriesGiveTheSameEstimatesAndUnitsDoNotDisturbEachOther() {
        List<double[][]> histories = units(4, 10);
        RemainingLife.Follower one = RemainingLife.learn(histories, HORIZON).follow();
        RemainingLife again = RemainingLife.learn(histories, HORIZON);
        RemainingLife.Follower two = again.follow();
        RemainingLife.Follower other = again.follow();
        double[][] unit = units(5, 1).getFirst();
        for (int row = 0; row < unit.length; row++) {
            assertThat(two.next(unit[row])).isEqualTo(one.next(unit[row]));
            other.next(unit[unit.length - 1 - row]);
        }
    }

    @Test
    void refusesWhatItCannotLearnFrom() {
        List<double[][]> few = units(6, 9);
        assertThatThrownBy(() -> RemainingLife.learn(few, HORIZON)).hasMessageContaining("not 9 and 60.0");
        List<double[][]> histories = units(7, 10);
        assertThatThrownBy(() -> RemainingLife.learn(histories, 0)).hasMessageContaining("not 10 and 0.0");
        histories.set(3, new double[0][]);
        assertThatThrownBy(() -> RemainingLife.learn(histories, HORIZON)).hasMessageContaining("has no rows");
        histories.set(3, new double[][] {{1, 2}});
        assertThatThrownBy(() -> RemainingLife.learn(histories, HORIZON)).hasMessageContaining("3 finite values");
    }

    @Test
    void whatWasLearntComesBackFromItsBytes() {
        byte[] kept = new LearntLife(List.of("vibration", "temperature", "speed"), learnt).toBytes();
        LearntLife back = LearntLife.ofBytes(kept);
        assertThat(back.channels()).containsExactly("vibration", "temperature", "speed");
        assertThat(back.toBytes()).isEqualTo(kept);
        RemainingLife.Follower one = learnt.follow();
        RemainingLife.Follower two = back.life().follow();
        for (double[] row : units(8, 1).getFirst()) {
            assertThat(two.next(row)).isEqualTo(one.next(row));
        }
    }

    @Test
    void refusesBytesThatAreDamaged() {
        byte[] kept = new LearntLife(List.of("a", "b", "c"), learnt).toBytes();
        for (int place : new int[] {0, 5, 11, 13, 400, kept.length - 3}) {
            byte[] damaged = kept.clone();
            damaged[place] ^= 0x41;
            assertThatThrownBy(() -> LearntLife.ofBytes(damaged)).isInstanceOf(StateException.class);
        }
        assertThatThrownBy(() -> LearntLife.ofBytes(Arrays.copyOf(kept, kept.length - 100)))
                .isInstanceOf(StateException.class);
    }

    @Test
    void refusesARowThatDoesNotFitAndGoesOn() {
        RemainingLife.Follower follower = learnt.follow();
        RemainingLife.Follower undisturbed = learnt.follow();
        assertThatThrownBy(() -> follower.next(new double[] {1, Double.NaN, 7})).hasMessageContaining("NaN");
        assertThatThrownBy(() -> follower.next(new double[] {1, 2})).hasMessageContaining("3 finite values");
        double[] row = {1, 40, 7};
        assertThat(follower.next(row)).isEqualTo(undisturbed.next(row));
    }
}
