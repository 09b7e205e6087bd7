package io.adit.steps;

import io.adit.engine.ChannelId;
import io.adit.engine.programme.ChannelSettings;
import io.adit.engine.programme.Programme;
import io.adit.engine.programme.PythonStepSettings;
import io.adit.engine.step.StepRows;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has the waiting rows of Python steps computed: one process and thread for each script, one batch at a time for each step. The rows stay with the engine
 * until the result is an input of its own there, so nothing is lost or computed into history twice, wherever this process ends.
 *
 * <p>{@link #run}, {@link #dispatch} and {@link #done} are for the engine's thread, {@link #statuses} and {@link #problems} for any.
 */
public final class StepDesk implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StepDesk.class);

    private final ScriptFolder folder;
    private final String python;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(task -> daemon(task, "adit-step-watch"));
    private final Map<ChannelId, RunningStep> steps = new ConcurrentHashMap<>();
    private final Map<WorkerKey, Lane> lanes = new HashMap<>();
    private @Nullable Interpreter interpreter;
    private volatile String missing = "";

    private record WorkerKey(String script, int memoryMegabytes) {
        static WorkerKey of(PythonStepSettings step) {
            return new WorkerKey(step.script(), step.limits().memoryMegabytes());
        }
    }

    /** A worker and its thread; its queue holds at most one batch for each step. */
    private record Lane(ScriptWorker worker, ExecutorService thread) {
        void close() {
            worker.close();
            thread.shutdownNow();
        }
    }

    /**
     * @param folder where scripts lie
     * @param python name or path of Python 3.9 or later; started only where there are steps
     */
    public StepDesk(Path folder, String python) {
        this.folder = new ScriptFolder(folder);
        this.python = python;
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    /** From now on these are the steps. */
    public void run(Programme programme) {
        Map<ChannelId, PythonStepSettings> wanted = new HashMap<>();
        for (ChannelSettings channel : programme.channels()) {
            if (channel.derivation() instanceof PythonStepSettings step) {
                wanted.put(channel.id(), step);
            }
        }
        Set<ChannelId> gone = new HashSet<>(steps.keySet());
        gone.removeAll(wanted.keySet());
        gone.forEach(this::forget);
        wanted.forEach((channel, step) -> {
            RunningStep running = steps.get(channel);
            if (running == null) {
                steps.put(channel, new RunningStep(channel, step));
            } else {
                running.settings(step);
            }
        });
        Set<WorkerKey> needed = new HashSet<>();
        wanted.values().forEach(step -> needed.add(WorkerKey.of(step)));
        lanes.entrySet().removeIf(entry -> {
            boolean spare = !needed.contains(entry.getKey());
            if (spare) {
                entry.getValue().close();
            }
            return spare;
        });
        if (!wanted.isEmpty()) {
            Thread.startVirtualThread(() -> missing = Python.problem(python).orElse(""));
        }
    }

    private void forget(ChannelId channel) {
        RunningStep step = steps.remove(channel);
        if (step != null) {
            step.cancel();
        }
    }

    /** Starts what should be computed now; cheap where nothing should. */
    public void dispatch(StepSource source, StepSink sink) {
        if (steps.isEmpty()) {
            return;
        }
        long now = System.nanoTime();
        for (RunningStep step : steps.values()) {
            if (step.ready(source.waiting(step.channel), now)) {
                StepRows rows =
                        source.oldest(step.channel, step.settings().limits().batchRows());
                Lane lane = lane(WorkerKey.of(step.settings()));
                lane.thread.execute(() -> compute(step, lane.worker, rows, sink));
            }
        }
    }

    private void compute(RunningStep step, ScriptWorker worker, StepRows rows, StepSink sink) {
        try {
            step.compute(worker, rows, sink, timer);
        } catch (RejectedExecutionException e) {
            LOG.debug("The server stops; the rows of {} stay in the engine.", step.channel);
        } catch (RuntimeException e) {
            LOG.error("The step of {} stands still; restart the server.", step.channel, e);
        }
    }

    private Lane lane(WorkerKey key) {
        return lanes.computeIfAbsent(key, wanted -> {
            ScriptWorker worker = new ScriptWorker(wanted.script, wanted.memoryMegabytes, tools());
            return new Lane(
                    worker, Executors.newSingleThreadExecutor(task -> daemon(task, "adit-step " + wanted.script)));
        });
    }

    /** Calls of steps beside these, such as for computing kept rows again. The caller closes them. */
    public StepCalls calls() {
        return new StepCalls(tools());
    }

    private ScriptWorker.Tools tools() {
        return new ScriptWorker.Tools(folder, this::interpreter, timer, System::nanoTime);
    }

    /** Looked for once, by the first worker that needs it: the engine's thread does not wait for it. */
    private synchronized Interpreter interpreter() {
        if (interpreter == null) {
            interpreter = Interpreter.find(python);
        }
        return interpreter;
    }

    /** The engine has taken a result for this channel. */
    public void done(ChannelId channel, int stillWaiting) {
        RunningStep step = steps.get(channel);
        if (step != null) {
            step.done(stillWaiting);
        }
    }

    /** How each step fares, in the order of channels. */
    public List<StepStatus> statuses() {
        return steps.values().stream()
                .map(RunningStep::status)
                .sorted(Comparator.comparing(status -> status.channel().toString()))
                .toList();
    }

    /** A sentence for each step whose last batch failed, and one where there are steps that nothing came to yet, but no Python that could run them. */
    public List<String> problems() {
        List<String> sentences = new ArrayList<>();
        List<StepStatus> all = statuses();
        for (StepStatus status : all) {
            if (!status.failure().isEmpty()) {
                sentences.add("Step " + status.script() + " of channel " + status.channel()
                        + " fails, so its samples pass unchanged as UNCERTAIN: " + status.failure());
            }
        }
        boolean untried = all.stream().allMatch(status -> status.computed() + status.failed() == 0);
        if (untried && !all.isEmpty() && !missing.isEmpty()) {
            sentences.add(missing + " Steps can't run, so samples of " + all.size()
                    + " channels would pass unchanged as" + " UNCERTAIN; install python3, or name it with --python.");
        }
        return sentences;
    }

    /** Ends all processes. Batches under way are dropped; their rows are still with the engine. */
    @Override
    public void close() {
        steps.values().forEach(RunningStep::cancel);
        lanes.values().forEach(Lane::close);
        timer.shutdownNow();
    }
}
