package io.adit.server.job;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Jobs of one kind: one at a time, the last few known. Thread-safe.
 *
 * @param <J> the kind
 */
public final class Jobs<J extends Job> implements AutoCloseable {
    private final String threadName;
    private final int kept;
    private final Deque<J> known = new ArrayDeque<>();
    private @Nullable Thread running;

    /** @param kept how many are known, the newest */
    public Jobs(String threadName, int kept) {
        this.threadName = threadName;
        this.kept = kept;
    }

    /**
     * Begins one; empty while another one goes on.
     *
     * @param job makes it, with its id; what it throws is passed on, and nothing has begun then
     */
    public synchronized Optional<J> start(Function<String, J> job) {
        if (running != null && running.isAlive()) {
            return Optional.empty();
        }
        J next = job.apply(UUID.randomUUID().toString());
        known.addFirst(next);
        if (known.size() > kept) {
            known.removeLast();
        }
        Thread thread = new Thread(next, threadName);
        thread.setPriority(Thread.MIN_PRIORITY);
        running = thread;
        thread.start();
        return Optional.of(next);
    }

    /** One by its id. */
    public synchronized Optional<J> find(String id) {
        return known.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** Ends what goes on. */
    @Override
    public void close() throws InterruptedException {
        Thread last;
        synchronized (this) {
            known.forEach(Job::cancel);
            last = running;
        }
        if (last != null) {
            last.join();
        }
    }
}
