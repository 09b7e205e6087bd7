package io.adit.server.backtest;

import io.adit.engine.ChannelId;
import io.adit.engine.programme.LevelRuleSettings;
import io.adit.engine.programme.Programme;
import io.adit.engine.programme.WatchSettings;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rules of a programme that are tried. None latches: what somebody would have reset, and when, nobody knows, so an alarm ends with its
 * condition. A forecast that no rule watches is not computed.
 *
 * @param programme the whole of it, with the rules as they are tried
 * @param rules those that are tried, in the order of the programme
 */
public record RuleSelection(Programme programme, List<LevelRuleSettings> rules) {
    /**
     * Rules by their ids.
     *
     * @param ids empty: all that are enabled; those that are named are tried even where they are not
     * @throws BacktestException where the programme has no such rule
     */
    public static RuleSelection of(Programme whole, List<String> ids) {
        Set<String> named = new HashSet<>(ids);
        Set<String> foreseen = foreseen(whole);
        List<LevelRuleSettings> rules = whole.rules().stream()
                .map(rule -> asTried(rule, rule.enabled() || named.contains(rule.ruleId())))
                .map(rule -> foreseen.contains(rule.ruleId()) ? rule : rule.foreseeing(null))
                .toList();
        List<LevelRuleSettings> tried = rules.stream()
                .filter(rule -> ids.isEmpty() ? rule.enabled() : named.contains(rule.ruleId()))
                .toList();
        tried.forEach(rule -> named.remove(rule.ruleId()));
        if (!ids.isEmpty() && !named.isEmpty()) {
            throw new BacktestException("There is no rule "
                    + String.join(", ", named.stream().sorted().toList()) + ".");
        }
        if (tried.isEmpty()) {
            throw new BacktestException("There is no rule to try.");
        }
        return new RuleSelection(new Programme(whole.channels(), rules), tried);
    }

    private static Set<String> foreseen(Programme whole) {
        Set<String> foreseen = new HashSet<>();
        for (LevelRuleSettings rule : whole.rules()) {
            if (rule.watch() instanceof WatchSettings.Forecast forecast) {
                foreseen.add(forecast.ruleId());
            }
        }
        return foreseen;
    }

    private static LevelRuleSettings asTried(LevelRuleSettings rule, boolean enabled) {
        return new LevelRuleSettings(
                rule.ruleId(),
                rule.name(),
                rule.channel(),
                rule.direction(),
                false,
                enabled,
                rule.levels(),
                rule.watch(),
                rule.guard(),
                rule.handling(),
                rule.forecast());
    }

    /** By the id of each rule, all channels that trying it reads something of. */
    public Map<String, Set<ChannelId>> read() {
        return RuleScope.read(programme, rules);
    }

    /** Ids of the rules that are tried. */
    Set<String> ids() {
        return rules.stream().map(LevelRuleSettings::ruleId).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The rule of an id among those that are tried. @throws BacktestException where there is none */
    LevelRuleSettings rule(String id) {
        return rules.stream()
                .filter(rule -> rule.ruleId().equals(id))
                .findFirst()
                .orElseThrow(() -> new BacktestException("There is no rule " + id + " among those that are tried."));
    }
}
