package io.adit.steps;

import io.adit.engine.ChannelId;
import io.adit.engine.programme.PythonStepSettings;
import io.adit.engine.step.StepRows;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * One step at work: at most one batch is under way, from when its rows are read until the engine has taken the result.
 *
 * <p>{@link #ready}, {@link #done} and {@link #settings} are for the engine's thread, {@link #compute} for that of the worker; {@link #status} for any.
 */
final class RunningStep {
    private static final long RETRY_MILLIS = 200;

    final ChannelId channel;
    private volatile PythonStepSettings settings;
    private volatile boolean underWay;
    private volatile boolean cancelled;
    private boolean gathering;
    private long gatheringSince;
    private volatile int waiting;
    private final AtomicLong computed = new AtomicLong();
    private final AtomicLong failed = new AtomicLong();
    private volatile String failure = "";
    private volatile String sha256 = "";

    RunningStep(ChannelId channel, PythonStepSettings settings) {
        this.channel = channel;
        this.settings = settings;
    }

    PythonStepSettings settings() {
        return settings;
    }

    void settings(PythonStepSettings next) {
        settings = next;
    }

    /** Whether a batch should be computed now; then it counts as under way. */
    boolean ready(int rows, long nanoTime) {
        waiting = rows;
        if (underWay || rows == 0) {
            gathering = false;
            return false;
        }
        if (!gathering) {
            gathering = true;
            gatheringSince = nanoTime;
        }
        boolean full = rows >= settings.limits().batchRows();
        if (!full && nanoTime - gatheringSince < settings.limits().waitSeconds() * 1e9) {
            return false;
        }
        gathering = false;
        underWay = true;
        return true;
    }

    /** The engine has taken the result. */
    void done(int rows) {
        waiting = rows;
        underWay = false;
    }

    void cancel() {
        cancelled = true;
    }

    /** Computes a batch and hands in the result until it is taken. */
    void compute(ScriptWorker worker, StepRows rows, StepSink sink, ScheduledExecutorService timer) {
        PythonStepSettings step = settings;
        Answer answer = worker.call(step, rows);
        if (cancelled || worker.isClosed()) {
            underWay = false; // the rows are still with the engine
            return;
        }
        sha256 = answer.sha256();
        if (answer instanceof Answer.Failed why) {
            failed.addAndGet(rows.size());
            failure = why.reason();
        } else {
            computed.addAndGet(rows.size());
            failure = "";
        }
        handIn(StepOutcome.of(channel, step, rows, answer), sink, timer);
    }

    private void handIn(StepOutcome outcome, StepSink sink, ScheduledExecutorService timer) {
        sink.take(outcome).whenComplete((sequence, refusal) -> {
            if (refusal != null && !cancelled) {
                timer.schedule(() -> handIn(outcome, sink, timer), RETRY_MILLIS, TimeUnit.MILLISECONDS);
            }
        });
    }

    StepStatus status() {
        return new StepStatus(
                channel,
                settings.script(),
                settings.function(),
                sha256,
                waiting,
                computed.get(),
                failed.get(),
                failure);
    }
}
