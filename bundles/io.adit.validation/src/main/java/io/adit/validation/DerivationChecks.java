package io.adit.validation;

import io.adit.model.Channel;
import io.adit.model.Derivation;
import io.adit.model.DerivationInput;
import io.adit.model.ExpressionDerivation;
import io.adit.model.PythonStep;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;

/** Checks on channels that are derived from others. */
final class DerivationChecks {
    private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");

    private DerivationChecks() {}

    static void check(Channel channel, Derivation derivation, Findings findings) {
        if (!channel.getBindings().isEmpty() || !channel.getCalibrations().isEmpty()) {
            findings.error(
                    "derivation.bound",
                    channel,
                    Findings.title(channel) + " is derived from other channels and has bindings or calibrations too.",
                    "Remove one or the other.");
        }
        for (DerivationInput input : derivation.getInputs()) {
            if (input.getChannel() != null && leadsTo(input.getChannel(), channel, new HashSet<>())) {
                findings.error(
                        "derivation.cycle",
                        input,
                        Findings.title(channel) + " is derived from itself by way of "
                                + Findings.title(input.getChannel()) + ".",
                        "Remove this input or that way.");
            }
        }
        if (derivation instanceof ExpressionDerivation expression) {
            checkExpression(channel, expression, findings);
        } else if (SignalChecks.covers(derivation)) {
            SignalChecks.check(channel, derivation, findings);
        } else if (derivation instanceof PythonStep step) {
            StepChecks.check(channel, step, findings);
        } else {
            inputs(derivation, derivation.getInputs(), findings);
        }
    }

    private static boolean leadsTo(Channel from, Channel target, Set<Channel> seen) {
        if (from == target) {
            return true;
        }
        @Nullable Derivation derivation = from.getDerivation();
        if (derivation == null || !seen.add(from)) {
            return false;
        }
        return derivation.getInputs().stream()
                .map(DerivationInput::getChannel)
                .anyMatch(next -> next != null && leadsTo(next, target, seen));
    }

    private static void checkExpression(Channel channel, ExpressionDerivation derivation, Findings findings) {
        @Nullable Double wait = derivation.getWaitSeconds();
        if (wait != null && !(wait >= 0)) {
            findings.error(
                    "derivation.wait",
                    derivation,
                    Findings.title(channel) + " waits for " + wait + " s.",
                    "Give a time of at least 0, or leave it empty.");
        }
        @Nullable Map<String, String> units = inputs(derivation, derivation.getInputs(), findings);
        if (ChannelChecks.isKnown(channel.getUnit())) {
            WatchChecks.checkExpression(derivation, derivation.getExpression(), units, channel.getUnit(), findings);
        }
    }

    /** The unit of each input by its name; null with findings where they are not sound. */
    static @Nullable Map<String, String> inputs(EObject owner, List<DerivationInput> inputs, Findings findings) {
        if (inputs.isEmpty()) {
            findings.error(
                    "derivation.no-input", owner, Findings.title(owner) + " is made of nothing.", "Add an input.");
            return null;
        }
        if (inputs.stream().noneMatch(DerivationInput::isTrigger)) {
            findings.error(
                    "derivation.trigger",
                    owner,
                    "None of the inputs of " + Findings.title(owner) + " triggers, so it would never have a value.",
                    "Let one of them trigger.");
        }
        Map<String, String> units = new LinkedHashMap<>();
        boolean sound = true;
        for (DerivationInput input : inputs) {
            sound &= checkInput(input, units, findings);
        }
        return sound ? units : null;
    }

    private static boolean checkInput(DerivationInput input, Map<String, String> units, Findings findings) {
        @Nullable Channel source = input.getChannel();
        if (source == null) {
            findings.error(
                    "derivation.no-channel",
                    input,
                    "An input of " + Findings.title(input.eContainer()) + " names no channel.",
                    "Choose the channel that it stands for.");
            return false;
        }
        @Nullable Double age = input.getMaxAgeSeconds();
        if (age != null && !(age > 0)) {
            findings.error(
                    "derivation.age",
                    input,
                    "A value of " + Findings.title(source) + " may be held for " + age + " s only.",
                    "Give a time above 0, or leave it empty.");
        }
        String name = Findings.blank(input.getName()) ? String.valueOf(source.getKey()) : input.getName();
        String unit = String.valueOf(source.getUnit());
        if (!NAME.matcher(name).matches() || units.put(name, unit) != null) {
            findings.error(
                    "derivation.name",
                    input,
                    "The name '" + name + "' of an input can't be used or is used twice.",
                    "Give each input a name of letters, digits and underscores.");
            return false;
        }
        return ChannelChecks.isKnown(unit); // told of the channel itself
    }
}
