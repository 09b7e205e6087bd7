package io.adit.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TimerQueueTest {
    @Test
    void givesTimersInOrderOfTimeThenIndexLikeAPlainSearch() {
        Random random = new Random(31);
        for (int trial = 0; trial < 300; trial++) {
            int timers = 1 + random.nextInt(20);
            TimerQueue queue = new TimerQueue(timers);
            long[] plain = new long[timers];
            Arrays.fill(plain, TimerQueue.NEVER);
            for (int step = 0; step < 300; step++) {
                int timer = random.nextInt(timers);
                long time = random.nextInt(50);
                queue.set(timer, time);
                plain[timer] = Math.min(plain[timer], time);
                assertThat(queue.first()).isEqualTo(Arrays.stream(plain).min().orElseThrow());
                if (random.nextInt(3) == 0) {
                    int first = 0;
                    for (int i = 1; i < timers; i++) {
                        first = plain[i] < plain[first] ? i : first;
                    }
                    assertThat(queue.take()).isEqualTo(first);
                    plain[first] = TimerQueue.NEVER;
                }
            }
        }
    }
}
