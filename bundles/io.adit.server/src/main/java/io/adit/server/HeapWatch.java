package io.adit.server;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Has the heap collected as a whole when the old generation holds twice of what the last collection left. The serial collector lets it
 * grow to the largest heap first, so that a server would take a quarter of the machine within a day for data that is long dead. Used by
 * one thread.
 */
final class HeapWatch {
    private static final String SERIAL_OLD_GENERATION = "Tenured Gen";
    private static final long LEAST_GROWTH = 64L << 20;

    private final LongSupplier used;
    private final Runnable collect;
    private long limit;

    /**
     * @param used bytes in the old generation
     * @param collect has it collected
     */
    HeapWatch(LongSupplier used, Runnable collect) {
        this.used = used;
        this.collect = collect;
        limit = limit(used.getAsLong());
    }

    /** Looks each second until it is closed; nothing under another collector than the serial one. */
    static AutoCloseable start() {
        Optional<MemoryPoolMXBean> old = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().equals(SERIAL_OLD_GENERATION))
                .findFirst();
        if (old.isEmpty()) {
            return () -> {};
        }
        MemoryPoolMXBean pool = old.get();
        HeapWatch watch = new HeapWatch(() -> pool.getUsage().getUsed(), System::gc);
        ScheduledExecutorService seconds =
                Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "adit-heap-watch"));
        seconds.scheduleWithFixedDelay(watch::look, 1, 1, TimeUnit.SECONDS);
        return seconds::shutdownNow;
    }

    void look() {
        if (used.getAsLong() > limit) {
            collect.run();
            limit = limit(used.getAsLong());
        }
    }

    private static long limit(long left) {
        return left + Math.max(left, LEAST_GROWTH);
    }
}
