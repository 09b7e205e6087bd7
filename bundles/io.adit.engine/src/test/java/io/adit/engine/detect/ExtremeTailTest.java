package io.adit.engine.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ExtremeTailTest {
    private static final double FLOOR = 1e-9;

    @Test
    void saysNothingBeforeTwentyBlocks() {
        ExtremeTail tail = new ExtremeTail(3, 0);
        for (int i = 0; i < 59; i++) {
            tail.learn(1);
            assertThat(tail.rarity(100, FLOOR)).isEqualTo(ExtremeTail.COMMON);
        }
        tail.learn(1);
        assertThat(tail.rarity(100, FLOOR)).isPositive();
    }

    @Test
    void givesThePredictiveExpectation() {
        // 20 blocks of one sample keep four maxima: 8, 4, 2, 1. Mean log excess over 1: (3 + 2 + 1 + 0) log 2 / 4 = 1.5
        // log 2.
        ExtremeTail tail = new ExtremeTail(1, 0);
        for (int i = 0; i < 16; i++) {
            tail.learn(0.5);
        }
        for (double value : new double[] {2, 8, 1, 4}) {
            tail.learn(value);
        }
        // 64 is 6 log 2 above the least, so 4 mean excesses: 4 * (1 + 4 / 4)^-4 = 0.25 times.
        assertThat(tail.rarity(64, FLOOR)).isEqualTo(Math.log10(4), within(1e-12));
        assertThat(tail.record()).isEqualTo(8);
    }

    @Test
    void takesWhatIsUpToTheFloorForCommon() {
        ExtremeTail tail = new ExtremeTail(1, 0);
        for (int i = 0; i < 100; i++) {
            tail.learn(0);
        }
        assertThat(tail.rarity(0.3, 0.3)).isEqualTo(ExtremeTail.COMMON);
        assertThat(tail.rarity(0.31, 0.3)).isGreaterThan(ExtremeTail.COMMON);
    }

    @Test
    void countsABlockOnce() {
        ExtremeTail blocks = new ExtremeTail(10, 0);
        ExtremeTail single = new ExtremeTail(1, 0);
        for (int i = 0; i < 400; i++) {
            double value = 1 + i / 10 % 40;
            blocks.learn(value);
            if (i % 10 == 0) {
                single.learn(value);
            }
        }
        assertThat(blocks.rarity(50, FLOOR)).isEqualTo(single.rarity(50, FLOOR));
    }

    @Test
    void falselyCallsRareAboutAsOftenAsItSays() {
        int calls = 0;
        int records = 0;
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            ExtremeTail tail = new ExtremeTail(1, 0);
            for (int i = 0; i < 2000; i++) {
                double value = Math.exp(0.5 * -Math.log(1 - random.nextDouble()));
                double rarity = tail.rarity(value, FLOOR);
                calls += rarity > 1 ? 1 : 0;
                records += rarity > 0 ? 1 : 0;
                tail.learn(value);
            }
        }
        // A value of rarity r comes 10^-r times per history: from 20 to 2,000 values log(100) = 4.6 records, 0.46 of
        // rarity 1.
        assertThat(records / 200.0).isBetween(3.0, 6.0);
        assertThat(calls / 200.0).isBetween(0.2, 0.8);
    }

    @Test
    void comparesWithWhatWasBeforeAnEventBegan() {
        ExtremeTail atOnce = new ExtremeTail(4, 0);
        ExtremeTail late = new ExtremeTail(4, 12);
        Random random = new Random(2);
        for (int i = 0; i < 400; i++) {
            double value = random.nextDouble();
            atOnce.learn(value);
            late.learn(value);
        }
        for (int i = 0; i < 12; i++) {
            assertThat(late.rarity(3, 0.01)).isGreaterThan(1);
            atOnce.learn(3);
            late.learn(3);
        }
        assertThat(atOnce.rarity(3, 0.01)).isLessThan(late.rarity(3, 0.01));
        for (int i = 0; i < 48; i++) {
            late.learn(3);
        }
        assertThat(late.rarity(3, 0.01)).isLessThan(0);
    }
}
