package io.adit.steps;

import java.util.concurrent.CompletionStage;

/** Takes the results of steps, for good. Used by several threads. */
public interface StepSink {
    /** Completes when the result is durable; exceptionally where it can't be kept now and should be given again. */
    CompletionStage<Long> take(StepOutcome outcome);
}
