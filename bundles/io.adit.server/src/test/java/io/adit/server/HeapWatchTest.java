package io.adit.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeapWatchTest {
    private static final long MEGABYTE = 1L << 20;

    private long used;
    private long left;
    private long worked;
    private int collections;

    private HeapWatch watch(long atFirst) {
        used = atFirst * MEGABYTE;
        return new HeapWatch(() -> used, () -> worked, () -> {
            collections++;
            used = left;
        });
    }

    private void look(HeapWatch watch, long megabytes, long leaves) {
        used = megabytes * MEGABYTE;
        left = leaves * MEGABYTE;
        watch.look();
    }

    @Test
    void aSmallHeapMayGrowByALittleFirst() {
        HeapWatch watch = watch(20);
        look(watch, 84, 30);
        assertThat(collections).isZero();
        look(watch, 85, 30);
        assertThat(collections).isEqualTo(1);
        look(watch, 94, 30);
        assertThat(collections).isEqualTo(1);
        look(watch, 95, 30);
        assertThat(collections).isEqualTo(2);
    }

    @Test
    void waitsForASecondWithLittleToDoButNotForEver() {
        HeapWatch watch = watch(20);
        worked += 300_000_000;
        look(watch, 120, 30);
        assertThat(collections).isZero();
        look(watch, 120, 30);
        assertThat(collections).isEqualTo(1);
        worked += 300_000_000;
        look(watch, 142, 30);
        assertThat(collections).as("half as much again").isEqualTo(2);
    }

    @Test
    void aLargeOneMayDouble() {
        HeapWatch watch = watch(20);
        look(watch, 500, 400);
        assertThat(collections).isEqualTo(1);
        look(watch, 800, 400);
        assertThat(collections).isEqualTo(1);
        look(watch, 801, 100);
        assertThat(collections).isEqualTo(2);
        look(watch, 201, 100);
        assertThat(collections).isEqualTo(3);
    }
}
