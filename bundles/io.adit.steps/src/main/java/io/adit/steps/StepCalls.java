package io.adit.steps;

import io.adit.engine.ChannelId;
import io.adit.engine.programme.PythonStepSettings;
import io.adit.engine.step.StepResult;
import io.adit.engine.step.StepRows;
import java.util.HashMap;
import java.util.Map;

/** Calls of Python steps beside those for the live engine, in processes of their own. Used by one thread; closing ends the processes. */
public final class StepCalls implements AutoCloseable {
    private final ScriptWorker.Tools tools;
    private final Map<String, ScriptWorker> workers = new HashMap<>();

    StepCalls(ScriptWorker.Tools tools) {
        this.tools = tools;
    }

    /**
     * Computes rows; blocks, as long as the step may take.
     *
     * @throws IllegalStateException with the reason, where the step makes nothing of them
     */
    public StepResult call(ChannelId channel, PythonStepSettings step, StepRows rows) {
        ScriptWorker worker = workers.computeIfAbsent(
                step.script(), script -> new ScriptWorker(script, step.limits().memoryMegabytes(), tools));
        Answer answer = worker.call(step, rows);
        if (answer instanceof Answer.Failed failed) {
            throw new IllegalStateException(
                    "The step " + step.script() + " of " + channel + " fails: " + failed.reason());
        }
        return StepOutcome.of(channel, step, rows, answer).result();
    }

    @Override
    public void close() {
        workers.values().forEach(ScriptWorker::close);
    }
}
