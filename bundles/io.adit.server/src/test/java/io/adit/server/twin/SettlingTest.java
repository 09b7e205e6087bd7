package io.adit.server.twin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SettlingTest {
    /** Near the largest value, after which such a clock goes on with the smallest. */
    private static final long START = Long.MAX_VALUE - 50;

    private final Settling settling = new Settling(30, 100);

    @Test
    void aBurstIsOverOnceNothingHasComeForAWhile() {
        assertThat(settling.changed(START)).isTrue();
        assertThat(settling.changed(START + 20)).isFalse();
        assertThat(settling.left(START + 30)).isEqualTo(20);
        assertThat(settling.changed(START + 45)).isFalse();
        assertThat(settling.left(START + 50)).isEqualTo(25);
        assertThat(settling.left(START + 75)).isZero();
        assertThat(settling.changed(START + 76)).isTrue();
        assertThat(settling.left(START + 76)).isEqualTo(30);
    }

    @Test
    void changesThatNeverEndAreNotAwaitedForEver() {
        assertThat(settling.changed(START)).isTrue();
        for (int i = 1; i < 10; i++) {
            assertThat(settling.changed(START + 10 * i)).isFalse();
            assertThat(settling.left(START + 10 * i)).isEqualTo(Math.min(30, 100 - 10 * i));
        }
        assertThat(settling.left(START + 100)).isZero();
        assertThat(settling.changed(START + 101)).isTrue();
    }
}
