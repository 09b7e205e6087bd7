package io.adit.publish.desired;

import io.adit.model.Asset;
import io.adit.model.Condition;
import io.adit.model.Facility;
import io.adit.model.ForecastWatch;
import io.adit.model.LevelRule;
import io.adit.model.Rule;
import io.adit.model.RuleTemplate;
import io.adit.model.template.RuleReferences;
import io.adit.model.template.TemplateRule;
import io.adit.model.template.TemplateRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules of a facility as they are published: its own, and those that its templates give. */
final class FacilityRules {
    private final List<Rule> all;
    private final Map<Asset, List<Rule>> byAsset = new HashMap<>();
    private final Map<Rule, TemplateRule> templates = new HashMap<>();
    private final RuleReferences references;

    FacilityRules(Facility facility) {
        all = new ArrayList<>(facility.getRules());
        List<TemplateRule> given = TemplateRules.of(facility);
        references = new RuleReferences(given);
        for (TemplateRule each : given) {
            all.add(each.rule());
            templates.put(each.rule(), each);
        }
        for (Rule rule : all) {
            byAsset.computeIfAbsent(Ids.assetOf(rule.getChannel()), asset -> new ArrayList<>())
                    .add(rule);
        }
    }

    /** All of them. */
    List<Rule> all() {
        return all;
    }

    /** Those over channels of an asset. */
    List<Rule> of(Asset asset) {
        return byAsset.getOrDefault(asset, List.of());
    }

    /** Where a rule comes from; null where it is one of the facility's own. */
    @Nullable
    TemplateRule origin(Rule rule) {
        return templates.get(rule);
    }

    /** The rule that a condition means. */
    Rule named(Condition condition) {
        List<? extends Rule> rules = references.of(condition);
        if (rules.size() != 1) {
            throw new IllegalArgumentException("A condition names no rule, or leaves open which one of a template.");
        }
        return rules.get(0);
    }

    /** The rule whose forecast is watched. */
    LevelRule named(ForecastWatch watch) {
        @Nullable LevelRule rule = references.of(watch);
        if (rule == null) {
            throw new IllegalArgumentException("A watch names no rule with a forecast over its channel.");
        }
        return rule;
    }

    /** The rules that stand for one: itself, or what was made of it where it is that of a template. */
    List<Rule> standingFor(Rule rule) {
        if (!(rule.eContainer() instanceof RuleTemplate template)) {
            return List.of(rule);
        }
        return templates.values().stream()
                .filter(each -> each.template() == template)
                .map(each -> (Rule) each.rule())
                .sorted(Comparator.comparing(Rule::getId))
                .toList();
    }
}
