package io.adit.server;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Has the heap collected as a whole when the old generation holds twice of what the last collection left, in a second in which the process has little to
 * do: nothing goes on meanwhile, and it grows most when much happens at once. It waits for such a second until there is half as much again. The serial
 * collector lets the old generation grow to the largest heap first, so that a server would take a quarter of the machine within a day for data that is long
 * dead. Used by one thread.
 */
final class HeapWatch {
    private static final String SERIAL_OLD_GENERATION = "Tenured Gen";
    private static final long LEAST_GROWTH = 64L << 20;

    /** Share of one processor from which on a second is a busy one. */
    private static final double BUSY = 0.25;

    private final LongSupplier used;
    private final LongSupplier worked;
    private final Runnable collect;
    private long workedBefore;
    private long limit;

    /**
     * @param used bytes in the old generation
     * @param worked processor time of the process until now, ns
     * @param collect has it collected
     */
    HeapWatch(LongSupplier used, LongSupplier worked, Runnable collect) {
        this.used = used;
        this.worked = worked;
        workedBefore = worked.getAsLong();
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
        HeapWatch watch = new HeapWatch(() -> pool.getUsage().getUsed(), processorTime(), System::gc);
        ScheduledExecutorService seconds =
                Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "adit-heap-watch"));
        seconds.scheduleWithFixedDelay(watch::look, 1, 1, TimeUnit.SECONDS);
        return seconds::shutdownNow;
    }

    /** The time since the start where the platform does not tell: then each second is a busy one. */
    private static LongSupplier processorTime() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
                ? system::getProcessCpuTime
                : System::nanoTime;
    }

    /** Looks once; called each second. */
    void look() {
        long now = worked.getAsLong();
        boolean busy = now - workedBefore > BUSY * TimeUnit.SECONDS.toNanos(1);
        workedBefore = now;
        long held = used.getAsLong();
        if (held > limit && !busy || held > limit + limit / 2) {
            collect.run();
            limit = limit(used.getAsLong());
        }
    }

    private static long limit(long left) {
        return left + Math.max(left, LEAST_GROWTH);
    }
}
