package io.adit.validation;

import io.adit.model.Asset;
import io.adit.model.Channel;
import io.adit.model.LevelRule;
import io.adit.model.ParameterValue;
import io.adit.model.Rule;
import io.adit.model.RuleTemplate;
import io.adit.model.TemplateParameter;
import io.adit.model.TemplateTarget;
import io.adit.model.template.RuleReferences;
import io.adit.model.template.TemplateRule;
import io.adit.model.template.TemplateRules;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;

/** Checks on rule templates, on what assets say of their parameters, and on the rules that come of both. */
final class TemplateChecks {
    private TemplateChecks() {}

    /** Whether a rule is that of a template, which never runs itself. */
    static boolean isPattern(@Nullable Rule rule) {
        return rule != null && rule.eContainer() instanceof RuleTemplate;
    }

    /** @param copies all rules that all templates give */
    static void check(RuleTemplate template, List<TemplateRule> copies, RuleReferences references, Findings findings) {
        @Nullable LevelRule rule = template.getRule();
        if (rule == null || rule.getChannel() != null) {
            findings.error(
                    "template.rule",
                    template,
                    Findings.title(template)
                            + (rule == null ? " has no rule." : " has a rule with a channel of its own."),
                    "Give it one rule, and leave its channel empty: it is for every channel that matches.");
            return;
        }
        if (!TemplateRules.isScoped(template)) {
            findings.error(
                    "template.scope",
                    template,
                    Findings.title(template) + " does not say which channels it is for.",
                    "Give it an asset class, a quantity or the key of channels.");
            return;
        }
        checkUnit(template, rule, findings);
        template.getParameters().forEach(parameter -> check(template, parameter, findings));
        List<TemplateRule> rules =
                copies.stream().filter(each -> each.template() == template).toList();
        if (rules.isEmpty()) {
            findings.warning(
                    "template.nowhere",
                    template,
                    Findings.title(template) + " matches no channel, so it gives no rule.",
                    "Look at its asset class, predefined type, quantity and key; or remove it.");
        }
        new CopyChecks(template, references, findings).check(rules);
    }

    private static void checkUnit(RuleTemplate template, LevelRule rule, Findings findings) {
        if (rule.getWatch() == null && !hasUnit(template)) {
            findings.error(
                    "template.unit",
                    template,
                    Findings.title(template) + " does not say what unit its limits are in.",
                    "Give it the UCUM code, for example kPa.");
        }
    }

    private static void check(RuleTemplate template, TemplateParameter parameter, Findings findings) {
        boolean formula = parameter.getSets() == TemplateTarget.FORMULA;
        boolean sound = formula
                ? parameter.getValue() != null
                : template.getRule().getLevels().stream()
                        .anyMatch(level ->
                                level.getName() != null && level.getName().equals(parameter.getLevel()));
        if (!sound) {
            findings.error(
                    "template.parameter",
                    parameter,
                    Findings.title(parameter) + " of " + Findings.title(template)
                            + (formula ? " has no value." : " is for a level that its rule does not have."),
                    formula ? "Say what it usually is." : "Name one of the levels of the rule.");
        }
        @Nullable Double value = parameter.getValue();
        if (value != null && !Double.isFinite(value)) {
            tellNumber(parameter, findings);
        }
    }

    private static void tellNumber(EObject owner, Findings findings) {
        findings.error(
                "parameter.value",
                owner,
                "The value of " + Findings.title(owner) + " is no number.",
                "Write a number, for example 12.5.");
    }

    /** What an asset says of templates. */
    static void check(Asset asset, Findings findings) {
        Map<TemplateParameter, ParameterValue> seen = new LinkedHashMap<>();
        for (ParameterValue value : asset.getParameters()) {
            @Nullable TemplateParameter parameter = value.getParameter();
            if (parameter == null || seen.putIfAbsent(parameter, value) != null) {
                findings.error(
                        "parameter.which",
                        value,
                        "A parameter value of " + Findings.title(asset)
                                + (parameter == null
                                        ? " names no parameter."
                                        : " is a second one for " + Findings.title(parameter) + "."),
                        "Let each name one parameter of a template, and each parameter once.");
            }
            if (!Double.isFinite(value.getValue())) {
                tellNumber(value, findings);
            }
        }
    }

    private static boolean hasUnit(RuleTemplate template) {
        return !Findings.blank(template.getUnit()) && ChannelChecks.isKnown(template.getUnit());
    }

    /** A channel whose unit is not that of the limits would be judged by numbers that mean something else. */
    static boolean hasOtherUnit(RuleTemplate template, Channel channel) {
        return template.getRule().getWatch() == null
                && hasUnit(template)
                && !template.getUnit().equals(channel.getUnit());
    }
}
