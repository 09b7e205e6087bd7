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
                    Texts.of(rule == null ? "template.rule" : "template.rule.channel", Findings.title(template)),
                    Texts.of("template.rule.remedy"));
            return;
        }
        if (!TemplateRules.isScoped(template)) {
            findings.error(
                    "template.scope",
                    template,
                    Texts.of("template.scope", Findings.title(template)),
                    Texts.of("template.scope.remedy"));
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
                    Texts.of("template.nowhere", Findings.title(template)),
                    Texts.of("template.nowhere.remedy"));
        }
        new CopyChecks(template, references, findings).check(rules);
    }

    private static void checkUnit(RuleTemplate template, LevelRule rule, Findings findings) {
        if (rule.getWatch() == null && !hasUnit(template)) {
            findings.error(
                    "template.unit",
                    template,
                    Texts.of("template.unit", Findings.title(template)),
                    Texts.of("template.unit.remedy"));
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
                    Texts.of(
                            formula ? "template.parameter" : "template.parameter.level",
                            Findings.title(parameter),
                            Findings.title(template)),
                    Texts.of(formula ? "template.parameter.remedy" : "template.parameter.level.remedy"));
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
                Texts.of("parameter.value", Findings.title(owner)),
                Texts.of("parameter.value.remedy"));
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
                        parameter == null
                                ? Texts.of("parameter.which", Findings.title(asset))
                                : Texts.of("parameter.which.twice", Findings.title(asset), Findings.title(parameter)),
                        Texts.of("parameter.which.remedy"));
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
