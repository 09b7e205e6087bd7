package io.adit.steps;

import io.adit.engine.programme.PythonStepSettings;
import io.adit.engine.step.StepRows;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps one script running: starts its process, again when the file changed or the process ended, after failures ever later. While it waits to start again each
 * call fails at once, so that samples are not held up. Used by one thread; {@link #close} by any.
 */
final class ScriptWorker implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ScriptWorker.class);
    private static final long FIRST_WAIT_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final long LONGEST_WAIT_NANOS = TimeUnit.SECONDS.toNanos(60);

    private final String name;
    private final int memoryMegabytes;
    private final Tools tools;
    private volatile @Nullable WorkerProcess process;
    private long stamp;
    private long notBefore;
    private long wait;
    private String lastFault = "";
    private String sha256 = "";
    private volatile boolean closed;

    /**
     * What all workers share.
     *
     * @param nanoTime as {@link System#nanoTime}
     */
    record Tools(
            ScriptFolder folder,
            Supplier<Interpreter> python,
            ScheduledExecutorService watchdog,
            LongSupplier nanoTime) {}

    ScriptWorker(String name, int memoryMegabytes, Tools tools) {
        this.name = name;
        this.memoryMegabytes = memoryMegabytes;
        this.tools = tools;
    }

    /** Calls the function of a step; blocks as long as that takes, at most its limit and the time that a start takes. */
    Answer call(PythonStepSettings step, StepRows rows) {
        try {
            Answer answer = running().call(step, rows);
            if (answer instanceof Answer.Computed) {
                wait = 0;
            }
            return answer;
        } catch (ScriptException e) {
            String fault = String.valueOf(e.getMessage());
            postpone(fault);
            return new Answer.Failed(sha256, fault);
        }
    }

    private WorkerProcess running() throws ScriptException {
        WorkerProcess current = process;
        long now = tools.folder.stamp(name);
        if (current != null && current.isAlive() && now == stamp) {
            return current;
        }
        if (wait > 0 && now == stamp && tools.nanoTime.getAsLong() - notBefore < 0) {
            throw new ScriptException(lastFault);
        }
        stop();
        stamp = now;
        Script script = tools.folder.read(name);
        sha256 = script.sha256();
        WorkerProcess started = new WorkerProcess(tools.python.get(), script, memoryMegabytes, tools.watchdog);
        process = started;
        if (closed) {
            stop();
            throw new ScriptException("The server stops.");
        }
        LOG.info("Step script {} runs (SHA-256 {}).", name, sha256);
        return started;
    }

    private void postpone(String fault) {
        long now = tools.nanoTime.getAsLong();
        if (wait > 0 && now - notBefore < 0) {
            return; // it waits already
        }
        lastFault = fault;
        wait = wait == 0 ? FIRST_WAIT_NANOS : Math.min(2 * wait, LONGEST_WAIT_NANOS);
        notBefore = now + wait;
        if (!closed) {
            LOG.warn("Step script {}: {} It is started again in {} s.", name, fault, wait / 1_000_000_000);
        }
    }

    private void stop() {
        WorkerProcess current = process;
        if (current != null) {
            current.close();
            process = null;
        }
    }

    /** Whether it was ended from outside; what a call gave then says nothing about the script. */
    boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
        stop();
    }
}
