package io.adit.server.recompute;

import io.adit.history.History;
import io.adit.server.ingest.Ingest;
import io.adit.server.job.Jobs;
import io.adit.steps.StepDesk;
import java.time.Clock;
import java.util.Optional;

/** The runs of this server that compute channels again: one at a time, the last {@value #KEPT} known. Thread-safe. */
public final class Recomputations implements AutoCloseable {
    private static final int KEPT = 20;
    private final Recomputation.Tools tools;
    private final Jobs<Recomputation> jobs = new Jobs<>("adit-recompute", KEPT);

    /**
     * @param ingest tells how far the engine is, and when messages arrived
     * @param steps calls Python steps
     */
    public Recomputations(History history, Ingest ingest, StepDesk steps, Clock clock) {
        tools = new Recomputation.Tools(history, ingest, steps, clock);
    }

    /** Begins a run; empty while another one goes on. */
    public Optional<Recomputation> start(RecomputeRequest request) {
        return jobs.start(id -> new Recomputation(id, request, tools));
    }

    /** A run by its id. */
    public Optional<Recomputation> find(String id) {
        return jobs.find(id);
    }

    /** Ends what goes on; nothing is switched by it. */
    @Override
    public void close() throws InterruptedException {
        jobs.close();
    }
}
