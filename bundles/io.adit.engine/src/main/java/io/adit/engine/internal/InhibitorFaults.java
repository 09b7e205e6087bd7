package io.adit.engine.internal;

import io.adit.engine.programme.GuardSettings;
import io.adit.engine.programme.InhibitorSettings;
import io.adit.engine.programme.LevelRuleSettings;
import io.adit.engine.programme.Programme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds alarms that should inhibit a rule and never will. The rule runs all the same: an alarm too many is better than one too few, but people should know. */
final class InhibitorFaults {
    private InhibitorFaults() {}

    static List<String> of(Programme programme) {
        Map<String, LevelRuleSettings> running = programme.rules().stream()
                .filter(LevelRuleSettings::enabled)
                .collect(Collectors.toMap(LevelRuleSettings::ruleId, Function.identity(), (one, other) -> one));
        List<String> faults = new ArrayList<>();
        running.values().stream()
                .sorted(Comparator.comparing(LevelRuleSettings::ruleId))
                .forEach(rule -> add(rule, running, faults));
        return faults;
    }

    private static void add(LevelRuleSettings rule, Map<String, LevelRuleSettings> running, List<String> faults) {
        GuardSettings guard = rule.guard();
        for (InhibitorSettings each : guard == null ? List.<InhibitorSettings>of() : guard.inhibitors()) {
            String fault = fault(each, running.get(each.ruleId()));
            if (!fault.isEmpty()) {
                faults.add("rule " + rule.ruleId() + ": " + fault);
            }
        }
    }

    private static String fault(InhibitorSettings inhibitor, @Nullable LevelRuleSettings rule) {
        if (rule == null) {
            return "Rule '" + inhibitor.ruleId()
                    + "', which is to inhibit it, does not run, so it is never inhibited by that.";
        }
        boolean known = inhibitor.level().isEmpty()
                || rule.levels().stream().anyMatch(level -> level.name().equals(inhibitor.level()));
        return known
                ? ""
                : "Rule '" + inhibitor.ruleId() + "', which is to inhibit it, has no level '" + inhibitor.level()
                        + "', so it is never inhibited by that.";
    }
}
