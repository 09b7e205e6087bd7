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
                    Texts.of("derivation.bound", Findings.title(channel)),
                    Texts.of("derivation.bound.remedy"));
        }
        for (DerivationInput input : derivation.getInputs()) {
            if (input.getChannel() != null && leadsTo(input.getChannel(), channel, new HashSet<>())) {
                findings.error(
                        "derivation.cycle",
                        input,
                        Texts.of("derivation.cycle", Findings.title(channel), Findings.title(input.getChannel())),
                        Texts.of("derivation.cycle.remedy"));
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
                    Texts.of("derivation.wait", Findings.title(channel), wait),
                    Texts.of("derivation.wait.remedy"));
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
                    "derivation.no-input",
                    owner,
                    Texts.of("derivation.no-input", Findings.title(owner)),
                    Texts.of("derivation.no-input.remedy"));
            return null;
        }
        if (inputs.stream().noneMatch(DerivationInput::isTrigger)) {
            findings.error(
                    "derivation.trigger",
                    owner,
                    Texts.of("derivation.trigger", Findings.title(owner)),
                    Texts.of("derivation.trigger.remedy"));
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
                    Texts.of("derivation.no-channel", Findings.title(input.eContainer())),
                    Texts.of("derivation.no-channel.remedy"));
            return false;
        }
        @Nullable Double age = input.getMaxAgeSeconds();
        if (age != null && !(age > 0)) {
            findings.error(
                    "derivation.age",
                    input,
                    Texts.of("derivation.age", Findings.title(source), age),
                    Texts.of("derivation.age.remedy"));
        }
        String name = Findings.blank(input.getName()) ? String.valueOf(source.getKey()) : input.getName();
        String unit = String.valueOf(source.getUnit());
        if (!NAME.matcher(name).matches() || units.put(name, unit) != null) {
            findings.error(
                    "derivation.name", input, Texts.of("derivation.name", name), Texts.of("derivation.name.remedy"));
            return false;
        }
        return ChannelChecks.isKnown(unit); // told of the channel itself
    }
}
