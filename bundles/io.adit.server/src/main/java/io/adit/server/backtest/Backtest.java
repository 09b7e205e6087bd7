package io.adit.server.backtest;

import io.adit.server.job.Job;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One back-test; on a thread of its own, and watched by others. */
public final class Backtest implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(Backtest.class);

    /** What has become of it. */
    public enum State {
        /** It goes on. */
        RUNNING,
        /** It has its report. */
        DONE,
        /** Somebody ended it. */
        CANCELLED,
        /** It has no answer, or ended by a fault. */
        FAILED
    }

    private final String id;
    private final BacktestRequest request;
    private final Trial trial;
    private volatile @Nullable BacktestReport report;
    private volatile State state = State.RUNNING;
    private volatile double progress;
    private volatile boolean cancelled;
    private volatile String problem = "";

    /** @throws BacktestException where the request can't be done */
    public Backtest(String id, BacktestData data, BacktestRequest request) {
        this.id = id;
        this.request = request;
        trial = new Trial(data, request, done -> progress = done, () -> !cancelled);
    }

    @Override
    @SuppressWarnings("CatchingUnchecked") // a job's boundary: whoever watches it has to learn of any fault
    public void run() {
        try {
            report = trial.run();
            state = State.DONE;
        } catch (CancellationException e) {
            state = State.CANCELLED;
        } catch (BacktestException e) {
            problem = String.valueOf(e.getMessage());
            state = State.FAILED;
        } catch (Exception e) {
            LOG.warn("Back-test {} failed", id, e);
            problem = String.valueOf(e.getMessage());
            state = State.FAILED;
        }
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
    public BacktestRequest request() {
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

    /** What came of it; empty unless it is {@link State#DONE}. */
    public Optional<BacktestReport> report() {
        return Optional.ofNullable(report);
    }

    /** Why it failed; empty otherwise. */
    public String problem() {
        return problem;
    }
}
