package io.adit.steps;

import io.adit.engine.ChannelId;
import io.adit.engine.programme.PythonStepSettings;
import io.adit.engine.step.StepResult;
import io.adit.engine.step.StepRows;

/**
 * The result of a batch, and what made it.
 *
 * @param script name of the file
 * @param sha256 of the script; empty where none could be read
 */
public record StepOutcome(StepResult result, String script, String sha256) {
    /** What a worker's answer to rows is. */
    static StepOutcome of(ChannelId channel, PythonStepSettings step, StepRows rows, Answer answer) {
        StepResult result = switch (answer) {
            case Answer.Computed values ->
                new StepResult(
                        channel,
                        rows.signature(),
                        rows.times(),
                        "",
                        values.state(),
                        values.values(),
                        values.qualities());
            case Answer.Failed why -> StepResult.ofFailure(channel, rows.signature(), rows.times(), why.reason());
        };
        return new StepOutcome(result, step.script(), answer.sha256());
    }
}
