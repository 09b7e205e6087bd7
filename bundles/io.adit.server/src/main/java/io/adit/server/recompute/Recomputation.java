package io.adit.server.recompute;

import io.adit.engine.ChannelId;
import io.adit.engine.programme.ChannelSettings;
import io.adit.engine.programme.DerivationInput;
import io.adit.engine.programme.DerivationSettings;
import io.adit.history.History;
import io.adit.history.Revision;
import io.adit.history.RevisionDraft;
import io.adit.history.RevisionNote;
import io.adit.history.RevisionPlan;
import io.adit.server.ingest.Ingest;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One run that computes channels again; on a thread of its own, and watched by others. The ingest goes on meanwhile: what arrives after the run
 * began stays as the live engine makes it. Nothing is switched before all channels are done, and then all at once.
 */
public final class Recomputation implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(Recomputation.class);

    /** What has become of a run. */
    public enum State {
        /** It goes on. */
        RUNNING,
        /** It has compared; nothing was switched. */
        COMPARED,
        /** The new samples are the current ones. */
        APPLIED,
        /** Somebody ended it; nothing was switched. */
        CANCELLED,
        /** It ended by a fault; nothing was switched. */
        FAILED
    }

    private final String id;
    private final RecomputeRequest request;
    private final History history;
    private final Ingest ingest;
    private final Clock clock;
    private final List<ChannelDifference> done = new ArrayList<>();
    private volatile State state = State.RUNNING;
    private volatile double progress;
    private volatile boolean cancelled;
    private volatile String problem = "";

    Recomputation(String id, RecomputeRequest request, History history, Ingest ingest, Clock clock) {
        this.id = id;
        this.request = request;
        this.history = history;
        this.ingest = ingest;
        this.clock = clock;
    }

    @Override
    @SuppressWarnings("CatchingUnchecked") // a job's boundary: whoever watches it has to learn of any fault
    public void run() {
        List<RevisionDraft> drafts = new ArrayList<>();
        try {
            long through = ingest.handOver().toCompletableFuture().join();
            for (ChannelId channel : request.channels()) {
                compute(channel, through, drafts);
            }
            List<Revision> switched = drafts.isEmpty() ? List.of() : history.commitRevisions(drafts);
            progress = 1;
            state = request.apply() ? State.APPLIED : State.COMPARED;
            switched.forEach(each -> LOG.info(
                    "Recomputed {}: revision {} with {} samples.",
                    each.plan().channel(),
                    each.number(),
                    each.samples()));
        } catch (CancellationException e) {
            state = State.CANCELLED;
        } catch (Exception e) {
            LOG.warn("Recomputation {} failed", id, e);
            problem = String.valueOf(e.getMessage());
            state = State.FAILED;
        } finally {
            drafts.forEach(RevisionDraft::discard);
        }
    }

    private void compute(ChannelId channel, long through, List<RevisionDraft> drafts) {
        ChannelRun run = new ChannelRun(history, ingest.arrivals(), request, settings(channel), through);
        @Nullable RevisionDraft draft = request.apply() ? history.beginRevision(plan(channel, through)) : null;
        if (draft != null) {
            drafts.add(draft);
        }
        double span = request.toMicros() - request.fromMicros();
        int before = done.size();
        ChannelDifference difference = run.run(
                samples -> {
                    if (draft != null) {
                        draft.append(samples);
                    }
                },
                time -> progress = (before + Math.clamp((time - request.fromMicros()) / span, 0, 1))
                        / request.channels().size(),
                () -> !cancelled);
        if (cancelled) {
            throw new CancellationException();
        }
        synchronized (done) {
            done.add(difference);
        }
    }

    private RevisionPlan plan(ChannelId channel, long through) {
        long now = ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant());
        RevisionNote note = new RevisionNote(request.by(), now, request.reason(), Long.toString(through));
        return new RevisionPlan(channel, request.fromMicros(), request.toMicros(), through, note);
    }

    private ChannelSettings settings(ChannelId channel) {
        return request.programme().channels().stream()
                .filter(each -> each.id().equals(channel))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The programme has no channel " + channel + "."));
    }

    /** Ends the run as soon as it can; without effect on one that has ended. */
    public void cancel() {
        cancelled = true;
    }

    /** By which it is found again. */
    public String id() {
        return id;
    }

    /** What it was asked for. */
    public RecomputeRequest request() {
        return request;
    }

    /** What has become of it. */
    public State state() {
        return state;
    }

    /** How much of it is done, 0 to 1. */
    public double progress() {
        return progress;
    }

    /** Why it failed; empty otherwise. */
    public String problem() {
        return problem;
    }

    /** Channels that are derived from those of the request, and stay as they are. */
    public List<ChannelId> dependents() {
        Set<ChannelId> found = new LinkedHashSet<>();
        boolean grows = true;
        while (grows) {
            grows = false;
            for (ChannelSettings channel : request.programme().channels()) {
                DerivationSettings derivation = channel.derivation();
                grows |= derivation != null
                        && derivation.inputs().stream()
                                .map(DerivationInput::channel)
                                .anyMatch(input -> request.channels().contains(input) || found.contains(input))
                        && found.add(channel.id());
            }
        }
        return List.copyOf(found);
    }

    /** The channels that are done. */
    public List<ChannelDifference> differences() {
        synchronized (done) {
            return List.copyOf(done);
        }
    }
}
