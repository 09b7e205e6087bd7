package io.adit.validation;

import io.adit.engine.Engine;
import io.adit.engine.programme.ExpressionProblem;
import io.adit.model.Channel;
import io.adit.model.Derivation;
import io.adit.model.DerivationInput;
import io.adit.model.ExpressionDerivation;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks on channels that are derived from others. */
final class DerivationChecks {
    private DerivationChecks() {}

    static void check(Channel channel, Derivation derivation, Findings findings) {
        if (!channel.getBindings().isEmpty() || !channel.getCalibrations().isEmpty()) {
            findings.error(
                    "derivation.bound",
                    channel,
                    Findings.title(channel) + " is derived from other channels and has bindings or calibrations too.",
                    "Remove one or the other.");
        }
        if (derivation.getInputs().isEmpty()) {
            findings.error(
                    "derivation.no-input",
                    derivation,
                    Findings.title(channel) + " is derived from nothing.",
                    "Add an input.");
        }
        boolean complete = true;
        for (DerivationInput input : derivation.getInputs()) {
            complete &= checkInput(channel, input, findings);
        }
        if (complete && derivation instanceof ExpressionDerivation expression) {
            checkExpression(channel, expression, findings);
        } else if (complete) {
            SignalChecks.check(channel, derivation, findings);
        }
    }

    private static boolean checkInput(Channel channel, DerivationInput input, Findings findings) {
        @Nullable Channel source = input.getChannel();
        if (source == null) {
            findings.error(
                    "derivation.no-channel",
                    input,
                    "An input of " + Findings.title(channel) + " names no channel.",
                    "Choose the channel that it stands for.");
            return false;
        }
        if (leadsTo(source, channel, new HashSet<>())) {
            findings.error(
                    "derivation.cycle",
                    input,
                    Findings.title(channel) + " is derived from itself by way of " + Findings.title(source) + ".",
                    "Remove this input or that way.");
        }
        @Nullable Double age = input.getMaxAgeSeconds();
        if (age != null && !(age > 0)) {
            findings.error(
                    "derivation.age",
                    input,
                    "A value of " + Findings.title(source) + " may be held for " + age + " s only.",
                    "Give a time above 0, or leave it empty.");
        }
        return true;
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
        if (derivation.getInputs().stream().noneMatch(DerivationInput::isTrigger)) {
            findings.error(
                    "derivation.trigger",
                    derivation,
                    "None of the inputs of " + Findings.title(channel) + " triggers, so it would never have a value.",
                    "Let one of them trigger.");
        }
        @Nullable Map<String, String> units = units(derivation.getInputs(), findings);
        String unit = channel.getUnit();
        if (units == null
                || !ChannelChecks.isKnown(unit)
                || !units.values().stream().allMatch(ChannelChecks::isKnown)) {
            return; // told elsewhere
        }
        String text = derivation.getExpression() == null ? "" : derivation.getExpression();
        @Nullable ExpressionProblem problem = Engine.checkExpression(text, units, unit);
        if (problem != null) {
            findings.error(
                    "expression.wrong",
                    derivation,
                    "Expression of " + Findings.title(channel) + ", column " + problem.column() + ": "
                            + problem.message(),
                    problem.remedy());
        }
    }

    private static @Nullable Map<String, String> units(List<DerivationInput> inputs, Findings findings) {
        Map<String, String> units = new LinkedHashMap<>();
        for (DerivationInput input : inputs) {
            String name = Findings.blank(input.getName()) ? input.getChannel().getKey() : input.getName();
            String unit = String.valueOf(input.getChannel().getUnit());
            if (!name.matches("[A-Za-z_]\\w*") || units.put(name, unit) != null) {
                findings.error(
                        "derivation.name",
                        input,
                        "The name '" + name + "' of an input can't be used or is used twice.",
                        "Give each input a name of letters, digits and underscores.");
                return null;
            }
        }
        return units;
    }
}
