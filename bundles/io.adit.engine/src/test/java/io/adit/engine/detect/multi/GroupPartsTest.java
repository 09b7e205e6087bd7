package io.adit.engine.detect.multi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupPartsTest {
    @ParameterizedTest
    @CsvSource({
        // the usual table
        "1, 0.05, 3.841459",
        "1, 0.001, 10.827566",
        "2, 0.05, 5.991465",
        "3, 0.01, 11.344867",
        "8, 0.0025, 23.774474",
        "10, 0.95, 3.940299",
        "64, 0.001, 104.716"
    })
    void chiSquaredIsThatOfTheTables(int degrees, double probability, double value) {
        assertThat(ChiSquared.exceeded(degrees, probability)).isCloseTo(value, within(5e-4));
    }

    @Test
    void whatMovesSlowlyHasFewIndependentValuesAndTestifiesLess() {
        Random random = new Random(1);
        double[] noise = random.doubles(400, -1, 1).toArray();
        double[] slow = new double[400];
        Arrays.setAll(slow, i -> i / 200.0 - 1);
        Usual quick = Usual.of(noise);
        Usual trend = Usual.of(slow);
        assertThat(quick.independent()).isGreaterThan(200);
        assertThat(trend.independent()).isLessThan(5);
        double far = 6;
        assertThat(quick.evidence(quick.mean() + far * quick.deviation(), 0)).isGreaterThan(12);
        assertThat(trend.evidence(trend.mean() + far * trend.deviation(), 0)).isLessThan(6);
        assertThat(trend.evidence(trend.mean() + far * trend.deviation(), 2)).isLessThan(2);
    }

    @Test
    void noiseSpeaksAsHalfOfAChiSquaredVariable() {
        double[] noise =
                new Random(2).doubles(20_000, 0, 1).map(GroupPartsTest::bell).toArray();
        Usual usual = Usual.of(Arrays.copyOf(noise, 10_000));
        double limit = ChiSquared.exceeded(1, 0.01) / 2;
        long exceeding = Arrays.stream(noise, 10_000, 20_000)
                .filter(value -> usual.evidence(value, 0) > limit)
                .count();
        assertThat(exceeding).isBetween(70L, 130L);
    }

    /** A nearly normal variable of an even one: Tukey's lambda of 0.14. */
    private static double bell(double even) {
        return (Math.pow(even, 0.1349) - Math.pow(1 - even, 0.1349)) / 0.1975;
    }

    @Test
    void manyRowsAreThinnedNotForgotten() {
        double[] wave = new double[50_000];
        Arrays.setAll(wave, i -> Math.sin(i / 1000.0));
        assertThat(Usual.of(wave).independent()).isBetween(10.0, 100.0);
    }

    @Test
    void missingAndUnknownSayNothing() {
        Usual usual = Usual.of(new double[] {1, 2, Double.NaN, 3});
        assertThat(usual.mean()).isEqualTo(2);
        assertThat(usual.evidence(Double.NaN, 0)).isZero();
        assertThat(Usual.of(new double[] {1, Double.NaN}).evidence(7, 0)).isZero();
    }

    @Test
    void relationsAreFoundWhereTheyHoldInEitherHalf() {
        Random random = new Random(3);
        double[][] series = new double[3][400];
        for (int row = 0; row < 400; row++) {
            series[0][row] = random.nextGaussian();
            series[1][row] = 3 * series[0][row] + 0.3 * random.nextGaussian() + 7;
            series[2][row] = random.nextGaussian();
        }
        Usual[] usual = Arrays.stream(series).map(Usual::of).toArray(Usual[]::new);
        List<Relation> relations = Relation.among(series, usual);
        assertThat(relations).extracting(Relation::target).containsExactly(0, 1);
        Relation second = relations.getLast();
        assertThat(second.weights()[0]).isCloseTo(3, within(0.3));
        assertThat(second.weights()[2]).isCloseTo(0, within(0.1));
        assertThat(second.strongest(usual)).isZero();
        assertThat(second.left(new double[] {Double.NaN, 7, 0})).isNaN();
        for (int row = 200; row < 400; row++) {
            series[1][row] = random.nextGaussian();
        }
        assertThat(Relation.among(series, usual)).isEmpty();
    }

    @Test
    void membersThatMoveTogetherCountAsOne() {
        double[] noise = new Random(4).doubles(400, -1, 1).toArray();
        double[] other = new Random(5).doubles(400, -1, 1).toArray();
        double one = limit(noise);
        assertThat(one).isCloseTo(ChiSquared.exceeded(1, 0.01) / 2, within(1e-9));
        assertThat(limit(noise, noise, noise)).isCloseTo(3 * one, within(1e-6));
        assertThat(limit(noise, other)).isCloseTo(ChiSquared.exceeded(2, 0.01) / 2, within(1e-9));
        assertThat(limit(noise, new double[] {Double.NaN})).isCloseTo(one, within(1e-9));
        assertThat(limit(new double[] {Double.NaN})).isPositive();
    }

    private static double limit(double[]... series) {
        return Dependence.of(series, Arrays.stream(series).map(Usual::of).toArray(Usual[]::new))
                .limit(0.01);
    }

    @Test
    void stateBeginsAboveTheLimitAndEndsWellBelow() {
        AbnormalState state = new AbnormalState();
        assertThat(state.next(1)).isFalse();
        assertThat(state.next(1.01)).isTrue();
        rows(state, 30, 0);
        assertThat(state.abnormal()).isTrue();
        assertThat(state.next(0.76)).isTrue();
        assertThat(state.next(0.74)).isFalse();
    }

    @Test
    void whatRemainsOfADisturbanceIsNoNewOne() {
        AbnormalState state = new AbnormalState();
        rows(state, 40, 5);
        assertThat(state.next(2.3)).isTrue();
        assertThat(state.next(2.2)).isFalse();
        rows(state, 40, 2);
        assertThat(state.abnormal()).isFalse();
        assertThat(state.next(4.4)).isFalse();
        assertThat(state.next(4.5)).isTrue();
    }

    private static void rows(AbnormalState state, int count, double evidence) {
        for (int i = 0; i < count; i++) {
            state.next(evidence);
        }
    }
}
