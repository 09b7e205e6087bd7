package io.adit.engine.internal;

import io.adit.engine.programme.GuardSettings;
import io.adit.engine.programme.InhibitorSettings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Brings watched rules into an order in which those that inhibit others come first. */
final class InhibitionOrder {
    private final Map<String, LevelRule> rules;
    private final Findings findings;
    private final Set<LevelRule> sorted = new LinkedHashSet<>();

    InhibitionOrder(Map<String, LevelRule> rules, Findings findings) {
        this.rules = rules;
        this.findings = findings;
    }

    /** The watched rules among all. */
    Collection<LevelRule> sorted() {
        for (LevelRule rule : rules.values()) {
            visit(rule, new ArrayList<>());
        }
        return sorted;
    }

    private void visit(LevelRule rule, List<LevelRule> path) {
        if (!WatchCompiler.isWatched(rule.settings) || sorted.contains(rule)) {
            return;
        }
        path.add(rule);
        GuardSettings guard = rule.settings.guard();
        for (InhibitorSettings each : guard == null ? List.<InhibitorSettings>of() : guard.inhibitors()) {
            LevelRule other = rules.get(each.ruleId());
            if (other != null && path.contains(other)) {
                findings.at(rule.settings.ruleId());
                findings.add(
                        "guard.cycle",
                        "It is inhibited by '" + each.ruleId() + "', which it inhibits itself; remove one of the two.");
            } else if (other != null) {
                visit(other, path);
            }
        }
        path.remove(path.size() - 1);
        sorted.add(rule);
    }
}
