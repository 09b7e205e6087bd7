package io.adit.engine.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LevelShiftTest {
    @Test
    void agreesWithTheDefinitionAlsoFarFromZero() {
        int window = 6;
        Random random = new Random(1);
        double[] values = random.doubles(500, 1e6, 1e6 + 1).toArray();
        LevelShift shift = new LevelShift(window);
        for (int i = 0; i < values.length; i++) {
            double expected = i + 1 < 5 * window ? 0 : slow(values, i + 1, window);
            assertThat(shift.next(values[i], 0.5)).isEqualTo(expected, within(1e-6));
        }
    }

    private static double slow(double[] values, int end, int window) {
        double recent = 0;
        double before = 0;
        for (int i = end - 5 * window; i < end; i++) {
            if (i < end - window) {
                before += values[i] / (4 * window);
            } else {
                recent += values[i] / window;
            }
        }
        double variance = 0;
        for (int i = end - 5 * window; i < end - window; i++) {
            variance += (values[i] - before) * (values[i] - before) / (4 * window);
        }
        return Math.abs(recent - before) / (Math.sqrt(variance) + 0.5);
    }
}
