package io.adit.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PaceTest {
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    @Test
    void staysBelowTheLimitOnAverage() {
        Pace pace = new Pace(1000);
        long now = -5 * SECOND;
        long sent = 0;
        for (int i = 0; i < 100; i++) {
            now += pace.waitNanos(now);
            pace.sent(700, now, now + SECOND / 100);
            sent += 700;
        }
        assertThat((now + 5 * SECOND + SECOND) / (double) SECOND).isGreaterThanOrEqualTo(sent / 1000.0);
    }

    @Test
    void waitsForNothingWithoutALimit() {
        Pace pace = new Pace(0);
        pace.sent(1_000_000, 0, 1);
        assertThat(pace.waitNanos(1)).isZero();
    }

    @Test
    void makesMessagesShorterOnASlowOrBrokenLinkAndLongerOnAGoodOne() {
        Pace pace = new Pace(0);
        long first = pace.messageBytes();
        pace.sent(first, 0, 10 * SECOND);
        pace.failed();
        assertThat(pace.messageBytes()).isEqualTo(first / 4);
        for (int i = 0; i < 20; i++) {
            pace.sent(1, 0, 1);
        }
        assertThat(pace.messageBytes()).isEqualTo(1_000_000);
        for (int i = 0; i < 20; i++) {
            pace.failed();
        }
        assertThat(pace.messageBytes()).isEqualTo(1_000);
        assertThat(new Pace(100).messageBytes()).isEqualTo(1_000);
    }
}
