package io.adit.simulator;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The devices of a run, side by side. Used by one thread. */
final class Fleet {
    private static final long ACKNOWLEDGE_SECONDS = 10;
    private static final long STOP_SECONDS = 5;
    private final List<SimulatedDevice> members;
    private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();

    Fleet(List<SimulatedDevice> members) {
        this.members = List.copyOf(members);
    }

    /**
     * Publishes the readings from a time up to now. Each device waits for one acknowledgement before it publishes the next.
     *
     * @param stop ends it early
     */
    void catchUp(Instant from, Instant now, CountDownLatch stop) throws InterruptedException {
        List<Instant> times = new ArrayList<>(Collections.nCopies(members.size(), from));
        boolean any = true;
        while (any && stop.getCount() > 0) {
            any = false;
            List<CompletionStage<?>> sent = new ArrayList<>();
            for (int i = 0; i < times.size(); i++) {
                Instant time = times.get(i);
                if (time.isBefore(now)) {
                    SimulatedDevice device = members.get(i);
                    sent.add(device.publish(time));
                    times.set(i, time.plusMillis(device.profile().periodMillis()));
                    any = true;
                }
            }
            for (CompletionStage<?> each : sent) {
                await(each);
            }
        }
    }

    /** What does not come in time stays not acknowledged, and counts as that in the end. */
    private static void await(CompletionStage<?> sent) throws InterruptedException {
        try {
            sent.toCompletableFuture().get(ACKNOWLEDGE_SECONDS, TimeUnit.SECONDS);
        } catch (java.util.concurrent.TimeoutException | java.util.concurrent.ExecutionException e) {
            System.getLogger(Fleet.class.getName()).log(System.Logger.Level.DEBUG, "no acknowledgement", e);
        }
    }

    /** Each publishes at its period until it is told to stop; then all send what they hold back and disconnect. */
    void run(CountDownLatch stop) throws InterruptedException, IOException {
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
        int index = 0;
        for (SimulatedDevice each : members) {
            long period = each.profile().periodMillis();
            long phase = period * index++ / members.size();
            clock.scheduleAtFixedRate(() -> publish(each, stop), phase, period, TimeUnit.MILLISECONDS);
        }
        stop.await();
        clock.shutdownNow();
        if (!clock.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
            throw new IOException("a device did not stop within " + STOP_SECONDS + " s");
        }
        members.forEach(SimulatedDevice::flush);
        long until = System.nanoTime() + Duration.ofSeconds(ACKNOWLEDGE_SECONDS).toNanos();
        for (SimulatedDevice each : members) {
            each.awaitAcknowledged(Math.max(0, (until - System.nanoTime()) / 1_000_000));
        }
        members.forEach(SimulatedDevice::disconnect);
        RuntimeException failed = failure.get();
        if (failed != null) {
            throw failed;
        }
    }

    /** A device that fails ends the whole run, so that none falls silent unnoticed. */
    private void publish(SimulatedDevice device, CountDownLatch stop) {
        try {
            device.publish(Instant.now());
        } catch (RuntimeException e) {
            failure.compareAndSet(null, e);
            stop.countDown();
        }
    }

    int size() {
        return members.size();
    }

    List<SimulatedDevice> members() {
        return members;
    }
}
