package io.adit.validation;

import io.adit.engine.programme.PythonStepSettings;
import io.adit.engine.programme.PythonStepSettings.Limits;
import io.adit.model.Channel;
import io.adit.model.PythonStep;
import org.jspecify.annotations.Nullable;

/** Checks on Python steps. Whether the script is there, only the server that runs it knows. */
final class StepChecks {
    private StepChecks() {}

    static void check(Channel channel, PythonStep step, Findings findings) {
        String script = String.valueOf(step.getScript());
        if (!PythonStepSettings.isScript(script)) {
            findings.error(
                    "step.script",
                    step,
                    Texts.of("step.script", script, Findings.title(channel)),
                    Texts.of("step.script.remedy"));
        }
        String function = String.valueOf(step.getFunction());
        if (!PythonStepSettings.isName(function)) {
            findings.error(
                    "step.function",
                    step,
                    Texts.of("step.function", function, Findings.title(channel)),
                    Texts.of("step.function.remedy"));
        }
        DerivationChecks.inputs(step, step.getInputs(), findings);
        between("batchRows", number(step.getBatchRows()), 1, PythonStepSettings.LARGEST_BATCH, step, findings);
        between("waitSeconds", step.getWaitSeconds(), 0, Limits.LONGEST_WAIT_SECONDS, step, findings);
        between(
                "timeoutSeconds",
                step.getTimeoutSeconds(),
                Limits.LEAST_TIMEOUT_SECONDS,
                Limits.LONGEST_TIMEOUT_SECONDS,
                step,
                findings);
        between(
                "memoryMegabytes",
                number(step.getMemoryMegabytes()),
                Limits.LEAST_MEGABYTES,
                Limits.MOST_MEGABYTES,
                step,
                findings);
    }

    private static @Nullable Double number(@Nullable Integer value) {
        return value == null ? null : Double.valueOf(value);
    }

    private static void between(
            String what, @Nullable Double value, double least, double most, PythonStep step, Findings findings) {
        if (value != null && !(value >= least && value <= most)) {
            findings.error(
                    "step.limits",
                    step,
                    Texts.of("step.limits", what, value),
                    Texts.of("step.limits.remedy", least, most));
        }
    }
}
