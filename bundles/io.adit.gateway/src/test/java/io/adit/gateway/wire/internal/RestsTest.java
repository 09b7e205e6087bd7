package io.adit.gateway.wire.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RestsTest {
    private static final long MILLI = 1_000_000;
    private final Rests rests = new Rests();

    @Test
    void anEventByItselfIsFollowedByNone() {
        for (long now = 0; now < 1000 * MILLI; now += MILLI) {
            assertThat(rests.after(now, 50_000, 1)).isZero();
        }
    }

    @Test
    void aBurstIsHandedOnInParts() {
        assertThat(rests.after(100 * MILLI, 50_000, Rests.BURST_EVENTS)).isZero();
        assertThat(rests.after(101 * MILLI, 50_000, 1)).isEqualTo(Rests.BURST_NANOS);
        assertThat(rests.after(106 * MILLI, 50_000, 1)).as("over").isZero();
        assertThat(rests.after(107 * MILLI, 50_000, 200)).isEqualTo(Rests.BURST_NANOS);
    }

    @Test
    void aLongFlushIsFollowedByALongerRestUpToAMost() {
        assertThat(rests.after(0, MILLI, 1)).isEqualTo(3 * MILLI);
        assertThat(rests.after(100 * MILLI, 2 * MILLI, 100)).isEqualTo(6 * MILLI);
        assertThat(rests.after(200 * MILLI, 50 * MILLI, 1)).isEqualTo(20 * MILLI);
    }
}
