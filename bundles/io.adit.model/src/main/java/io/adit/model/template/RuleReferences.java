package io.adit.model.template;

import io.adit.model.Asset;
import io.adit.model.Channel;
import io.adit.model.Command;
import io.adit.model.Condition;
import io.adit.model.ForecastWatch;
import io.adit.model.LevelRule;
import io.adit.model.Rule;
import io.adit.model.RuleTemplate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;

/**
 * Which rules are meant where conditions and forecast watches name one. The rule of a template stands for one of those that the template gives: the one over the channel that the
 * condition names; else the one over the channel that the naming rule, or the command, is about; else the only one of its asset. May run on any thread that owns the model.
 */
public final class RuleReferences {
    private final Map<RuleTemplate, List<LevelRule>> given = new HashMap<>();

    /** @param rules all that templates of the facility give; references lead to these objects */
    public RuleReferences(List<TemplateRule> rules) {
        rules.forEach(each -> given.computeIfAbsent(each.template(), template -> new ArrayList<>())
                .add(each.rule()));
    }

    /** What a condition may mean: one rule where it is sound, several where it leaves open which, none where there is no such rule. */
    public List<? extends Rule> of(Condition condition) {
        @Nullable Rule rule = condition.getRule();
        if (rule == null) {
            return List.of();
        }
        if (!(rule.eContainer() instanceof RuleTemplate template)) {
            return List.of(rule);
        }
        if (condition.getChannel() != null) {
            return over(template, condition.getChannel());
        }
        @Nullable Channel channel = channelAbout(condition);
        List<LevelRule> same = channel == null ? List.of() : over(template, channel);
        return same.isEmpty() ? in(template, assetAbout(condition, channel)) : same;
    }

    /** The rule whose forecast is watched, over the same channel; null where there is none. */
    public @Nullable LevelRule of(ForecastWatch watch) {
        @Nullable LevelRule rule = watch.getRule();
        if (rule == null || !(rule.eContainer() instanceof RuleTemplate template)) {
            return rule;
        }
        List<LevelRule> same = watch.eContainer() instanceof Rule watching && watching.getChannel() != null
                ? over(template, watching.getChannel())
                : List.of();
        return same.isEmpty() ? null : same.get(0);
    }

    private List<LevelRule> over(RuleTemplate template, Channel channel) {
        return given.getOrDefault(template, List.of()).stream()
                .filter(rule -> rule.getChannel() == channel)
                .toList();
    }

    private List<LevelRule> in(RuleTemplate template, @Nullable EObject asset) {
        return given.getOrDefault(template, List.of()).stream()
                .filter(rule -> rule.getChannel().eContainer() == asset)
                .toList();
    }

    private static @Nullable Channel channelAbout(Condition condition) {
        return switch (user(condition)) {
            case Rule rule -> rule.getChannel();
            case Command command -> command.getChannel();
            case null, default -> null;
        };
    }

    private static @Nullable EObject assetAbout(Condition condition, @Nullable Channel channel) {
        return user(condition) instanceof Command command && command.eContainer() instanceof Asset asset
                ? asset
                : channel == null ? null : channel.eContainer();
    }

    /** The rule that it inhibits, or the command that it forbids; it stands in a guard or an interlock. */
    private static @Nullable EObject user(Condition condition) {
        return condition.eContainer() == null ? null : condition.eContainer().eContainer();
    }
}
