package io.adit.engine.internal;

import io.adit.engine.internal.derive.AwaitedStep;
import io.adit.engine.internal.derive.Derivation;
import io.adit.engine.programme.ChannelSettings;
import io.adit.engine.programme.DerivationInput;
import io.adit.engine.programme.PythonStepSettings;
import io.adit.engine.programme.PythonStepSettings.Limits;
import io.adit.engine.units.Ucum;
import io.adit.engine.units.UnitConversion;
import io.adit.engine.units.UnitException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks the settings of steps that are computed outside and makes their place in the engine ready. */
final class StepCompiler {
    private StepCompiler() {}

    /** @param inputs those of the settings */
    static @Nullable Derivation compile(
            PythonStepSettings step, ChannelSettings channel, InputCompiler inputs, Findings findings) {
        findings.require(
                PythonStepSettings.isScript(step.script()),
                "step.script",
                "Its script '" + step.script() + "' is no plain file name such as strain.py.");
        findings.require(
                PythonStepSettings.isName(step.function()),
                "step.function",
                "Its function '" + step.function() + "' is no name of a function in Python.");
        checkLimits(step.limits(), findings);
        checkNames(step.inputs(), inputs);
        List<ChannelSettings> sources = inputs.sources();
        if (sources == null) {
            return null;
        }
        return new AwaitedStep(
                inputs.aligner(0),
                inputs.maxAges(),
                passing(sources.get(0), channel),
                signature(step.inputs(), sources));
    }

    private static void checkLimits(Limits limits, Findings findings) {
        findings.requireBetween((double) limits.batchRows(), 1, PythonStepSettings.LARGEST_BATCH, "batchRows");
        findings.requireBetween(limits.waitSeconds(), 0, Limits.LONGEST_WAIT_SECONDS, "waitSeconds");
        findings.requireBetween(
                limits.timeoutSeconds(),
                Limits.LEAST_TIMEOUT_SECONDS,
                Limits.LONGEST_TIMEOUT_SECONDS,
                "timeoutSeconds");
        findings.requireBetween(
                (double) limits.memoryMegabytes(), Limits.LEAST_MEGABYTES, Limits.MOST_MEGABYTES, "memoryMegabytes");
    }

    private static void checkNames(List<DerivationInput> named, InputCompiler inputs) {
        Set<String> names = new HashSet<>();
        for (DerivationInput input : named) {
            inputs.requireName(PythonStepSettings.isName(input.name()) && names.add(input.name()), input.name());
        }
    }

    /** From the first input's unit to the channel's; null where a value can't pass as it is. */
    private static @Nullable UnitConversion passing(ChannelSettings first, ChannelSettings channel) {
        try {
            return Ucum.conversion(first.unit(), channel.unit());
        } catch (UnitException e) {
            return null;
        }
    }

    /** A result is taken only for rows of the same inputs in the same units. */
    private static int signature(List<DerivationInput> inputs, List<ChannelSettings> sources) {
        return FlowNode.signature(
                inputs + sources.stream().map(ChannelSettings::unit).collect(Collectors.joining()));
    }
}
