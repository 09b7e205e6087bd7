package io.adit.server.recompute;

import io.adit.engine.ChannelId;
import io.adit.engine.Engine;
import io.adit.engine.EngineOutput;
import io.adit.engine.programme.ChannelSettings;
import io.adit.engine.programme.PythonStepSettings;
import io.adit.engine.step.StepResult;
import io.adit.engine.step.StepRows;
import io.adit.server.ingest.ComputedResults;
import io.adit.steps.StepCalls;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The Python steps of a run: their rows get the results that they had, or the scripts are called again. Used by one thread. */
final class RunSteps {
    private final Engine engine;
    private final List<Fed> steps = new ArrayList<>();
    private final @Nullable StepCalls calls;
    private final EngineOutput out;
    private long sequence;
    private long arrival = Long.MIN_VALUE;

    private record Fed(ChannelId channel, PythonStepSettings step) {}

    /** @param calls how scripts are called again; null where the results that they had are taken */
    RunSteps(Engine engine, ChannelGroup group, @Nullable StepCalls calls, EngineOutput out) {
        this.engine = engine;
        this.calls = calls;
        this.out = out;
        for (ChannelSettings channel : group.computed()) {
            if (channel.derivation() instanceof PythonStepSettings step) {
                steps.add(new Fed(channel.id(), step));
            }
        }
    }

    /** Takes a result that was kept. Rows that are older and got none pass as failed, as they would with a step that is gone. */
    void take(ComputedResults.Kept kept) {
        StepResult result = kept.result();
        engine.advance(kept.atMicros(), out);
        if (result.times().length > 0 && waitsBefore(result.channel(), result.times()[0])) {
            StepRows rows = engine.oldest(result.channel(), Integer.MAX_VALUE);
            long[] older = Arrays.stream(rows.times())
                    .filter(time -> time < result.times()[0])
                    .toArray();
            StepResult none =
                    StepResult.ofFailure(result.channel(), rows.signature(), older, "There is no result of then.");
            engine.computed(none, kept.sequence(), kept.atMicros(), out);
        }
        engine.computed(result, kept.sequence(), kept.atMicros(), out);
    }

    private boolean waitsBefore(ChannelId channel, long time) {
        return engine.waiting(channel) > 0 && engine.oldest(channel, 1).times()[0] < time;
    }

    /** After an input: calls steps that have a full batch. */
    void ran(RunInput input) {
        sequence = Math.max(sequence, input.sequence());
        arrival = Math.max(arrival, input.arrivalMicros());
        if (calls != null) {
            for (Fed each : steps) {
                compute(each, calls, each.step.limits().batchRows());
            }
        }
    }

    /** After all inputs: calls steps for what still waits, those first that others are made of. */
    void end() {
        if (calls != null) {
            for (Fed each : steps) {
                compute(each, calls, 1);
            }
        }
    }

    private void compute(Fed fed, StepCalls running, int least) {
        while (engine.waiting(fed.channel) >= least) {
            StepRows rows = engine.oldest(fed.channel, fed.step.limits().batchRows());
            engine.computed(running.call(fed.channel, fed.step, rows), sequence, arrival, out);
        }
    }
}
