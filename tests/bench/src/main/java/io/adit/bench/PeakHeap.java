package io.adit.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/** The most that lies on the heap from some time on, what is not collected yet with it: an upper bound of what is needed. */
final class PeakHeap {
    private static final double MEGA = 1e6;

    private final List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .toList();

    private PeakHeap() {
        pools.forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    /** From now on, after a collection. */
    static PeakHeap begin() {
        System.gc();
        return new PeakHeap();
    }

    /** The sum of the pools' peaks, in 10^6 bytes. */
    double megabytes() {
        return pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / MEGA;
    }
}
