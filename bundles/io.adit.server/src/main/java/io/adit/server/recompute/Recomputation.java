package io.adit.server.recompute;

import io.adit.engine.ChannelId;
import io.adit.engine.programme.ChannelSettings;
import io.adit.history.History;
import io.adit.history.Revision;
import io.adit.history.RevisionDraft;
import io.adit.history.RevisionNote;
import io.adit.history.RevisionPlan;
import io.adit.server.ingest.Ingest;
import io.adit.server.job.Job;
import io.adit.steps.StepCalls;
import io.adit.steps.StepDesk;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One run that computes channels again; on a thread of its own, and watched by others. The ingest goes on meanwhile: what arrives after the run
 * began stays as the live engine makes it. Nothing is switched before all channels are done, and then all at once.
 */
public final class Recomputation implements Job {
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
    private final Tools tools;
    private final List<ChannelDifference> done = new ArrayList<>();
    private volatile State state = State.RUNNING;
    private volatile double progress;
    private volatile boolean cancelled;
    private volatile String problem = "";

    /** What runs work with. */
    record Tools(History history, Ingest ingest, StepDesk steps, Clock clock) {}

    Recomputation(String id, RecomputeRequest request, Tools tools) {
        this.id = id;
        this.request = request;
        this.tools = tools;
    }

    @Override
    @SuppressWarnings("CatchingUnchecked") // a job's boundary: whoever watches it has to learn of any fault
    public void run() {
        Map<ChannelId, RevisionDraft> drafts = new LinkedHashMap<>();
        try (StepCalls calls = tools.steps.calls()) {
            long through = tools.ingest.handOver().toCompletableFuture().join();
            RunSources sources =
                    new RunSources(tools.history, tools.ingest.arrivals(), tools.ingest.results(), through);
            for (ChannelGroup group : ChannelGroup.of(request)) {
                compute(new GroupRun(sources, group, request, calls), drafts);
            }
            List<Revision> switched =
                    drafts.isEmpty() ? List.of() : tools.history.commitRevisions(List.copyOf(drafts.values()));
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
            drafts.values().forEach(RevisionDraft::discard);
        }
    }

    private void compute(GroupRun run, Map<ChannelId, RevisionDraft> drafts) {
        if (request.apply()) {
            run.channels().forEach(channel -> drafts.put(channel, tools.history.beginRevision(plan(channel, run))));
        }
        double span = request.toMicros() - request.fromMicros();
        double of = request.channels().size();
        int before = done.size();
        int now = run.channels().size();
        List<ChannelDifference> differences = run.run(
                (channel, samples) -> {
                    RevisionDraft draft = drafts.get(channel);
                    if (draft != null) {
                        draft.append(samples);
                    }
                },
                time -> progress = (before + now * Math.clamp((time - request.fromMicros()) / span, 0, 1)) / of,
                () -> !cancelled);
        if (cancelled) {
            throw new CancellationException();
        }
        synchronized (done) {
            done.addAll(differences);
        }
    }

    private RevisionPlan plan(ChannelId channel, GroupRun run) {
        long now = ChronoUnit.MICROS.between(Instant.EPOCH, tools.clock.instant());
        RevisionNote note = new RevisionNote(request.by(), now, request.reason(), Long.toString(run.through()));
        return new RevisionPlan(channel, request.fromMicros(), run.endOf(channel), run.through(), note);
    }

    @Override
    public void cancel() {
        cancelled = true;
    }

    @Override
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

    /** Channels that are derived from, corrected by or compared with those of the request, and stay as they are. */
    public List<ChannelId> dependents() {
        Set<ChannelId> found = new LinkedHashSet<>();
        boolean grows = true;
        while (grows) {
            grows = false;
            for (ChannelSettings channel : request.programme().channels()) {
                grows |= !request.channels().contains(channel.id())
                        && channel.sources().stream()
                                .anyMatch(source -> request.channels().contains(source) || found.contains(source))
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
