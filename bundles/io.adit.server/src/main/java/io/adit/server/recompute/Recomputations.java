package io.adit.server.recompute;

import io.adit.history.History;
import io.adit.server.ingest.Ingest;
import io.adit.server.steps.StepDesk;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The runs of this server that compute channels again: one at a time, the last {@value #KEPT} known. Thread-safe. */
public final class Recomputations implements AutoCloseable {
    private static final int KEPT = 20;
    private final History history;
    private final Ingest ingest;
    private final StepDesk steps;
    private final Clock clock;
    private final Deque<Recomputation> known = new ArrayDeque<>();
    private @Nullable Thread running;

    /**
     * @param ingest tells how far the engine is, and when messages arrived
     * @param steps calls Python steps
     */
    public Recomputations(History history, Ingest ingest, StepDesk steps, Clock clock) {
        this.history = history;
        this.ingest = ingest;
        this.steps = steps;
        this.clock = clock;
    }

    /** Begins a run; empty while another one goes on. */
    public synchronized Optional<Recomputation> start(RecomputeRequest request) {
        if (running != null && running.isAlive()) {
            return Optional.empty();
        }
        Recomputation next = new Recomputation(
                UUID.randomUUID().toString(), request, new Recomputation.Tools(history, ingest, steps, clock));
        known.addFirst(next);
        if (known.size() > KEPT) {
            known.removeLast();
        }
        Thread thread = new Thread(next, "adit-recompute");
        thread.setPriority(Thread.MIN_PRIORITY);
        running = thread;
        thread.start();
        return Optional.of(next);
    }

    /** A run by its id. */
    public synchronized Optional<Recomputation> find(String id) {
        return known.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** Ends what goes on; nothing is switched by it. */
    @Override
    public void close() throws InterruptedException {
        Thread last;
        synchronized (this) {
            known.forEach(Recomputation::cancel);
            last = running;
        }
        if (last != null) {
            last.join();
        }
    }
}
