package io.adit.engine.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ClockSkewTest {
    @Test
    void isTheLowerQuartileOfTheLastThirtyOneLags() {
        Random random = new Random(32);
        ClockSkew skew = new ClockSkew();
        List<Long> lags = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            long lag = random.nextInt(100) - 50L;
            skew.add(lag);
            lags.add(lag);
            List<Long> last = lags.subList(Math.max(0, lags.size() - 31), lags.size());
            assertThat(skew.isKnown()).isEqualTo(last.size() >= 8);
            assertThat(skew.micros())
                    .isEqualTo(
                            last.size() < 8
                                    ? 0
                                    : last.stream().sorted().toList().get(last.size() / 4));
        }
    }

    @Test
    void staysNearTheSkewWhenMostMessagesWereStoredAndSomeTimesAreGarbled() {
        Random random = new Random(33);
        ClockSkew skew = new ClockSkew();
        for (int i = 0; i < 2000; i++) {
            long delay = random.nextInt(50_000);
            int kind = i % 10;
            long lag = 30_000_000 + delay;
            lag = kind < 5 ? lag + (1 + random.nextInt(100)) * 60_000_000L : lag;
            lag = kind == 9 ? -2_000_000_000_000L : lag;
            skew.add(lag);
            if (i > 40) {
                assertThat(skew.micros()).isBetween(30_000_000L, 30_050_000L);
            }
        }
    }
}
