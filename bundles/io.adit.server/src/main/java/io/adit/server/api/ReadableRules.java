package io.adit.server.api;

import io.adit.engine.ChannelId;
import io.adit.engine.programme.LevelRuleSettings;
import io.adit.server.backtest.Against;
import io.adit.server.backtest.BacktestException;
import io.adit.server.backtest.BacktestRequest;
import io.adit.server.backtest.RuleSelection;
import io.vertx.core.Future;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.ditto.base.model.auth.AuthorizationContext;

/**
 * Which rules of a back-test somebody may try: those of which all channels that are read may be read, also those of the rule that is deployed
 * where that is compared with, and its alarm where the journal is.
 */
final class ReadableRules {
    private static final int MOST_CHANNELS = 5000;

    private final BacktestRequest request;
    /** By rule, the places that somebody has to be allowed to read. */
    private final Map<String, Set<ChannelId>> needed = new TreeMap<>();

    /** Finds out what the rules read; takes its time. */
    ReadableRules(BacktestRequest request) {
        this.request = request;
        RuleSelection selection = RuleSelection.of(request.programme(), request.ruleIds());
        selection.read().forEach(this::add);
        if (request.against() == Against.JOURNAL) {
            for (LevelRuleSettings rule : selection.rules()) {
                add(rule.ruleId(), Set.of(AlarmJson.place(rule.channel(), rule.ruleId())));
            }
        }
        if (request.against() == Against.PROGRAMME) {
            addDeployed();
        }
    }

    private void addDeployed() {
        List<String> ids = request.deployed().rules().stream()
                .map(LevelRuleSettings::ruleId)
                .filter(needed::containsKey)
                .toList();
        if (!ids.isEmpty()) {
            RuleSelection.of(request.deployed(), ids).read().forEach(this::add);
        }
    }

    private void add(String rule, Set<ChannelId> places) {
        needed.computeIfAbsent(rule, id -> new HashSet<>()).addAll(places);
    }

    /** The request with those of its rules that may be tried. */
    Future<BacktestRequest> narrowed(ReadablePlaces places, AuthorizationContext subjects) {
        Set<ChannelId> all = new HashSet<>();
        needed.values().forEach(all::addAll);
        if (all.size() > MOST_CHANNELS) {
            throw new IllegalArgumentException("The rules need " + all.size() + " channels, at most " + MOST_CHANNELS
                    + " are run; name fewer rules.");
        }
        return places.of(all, subjects).map(readable -> {
            List<String> rules = needed.entrySet().stream()
                    .filter(rule -> readable.containsAll(rule.getValue()))
                    .map(Map.Entry::getKey)
                    .toList();
            List<String> hidden = request.ruleIds().stream()
                    .filter(rule -> !rules.contains(rule))
                    .toList();
            if (!hidden.isEmpty() || rules.isEmpty()) {
                throw new BacktestException(
                        hidden.isEmpty()
                                ? "There is no rule to try whose channels you may read."
                                : "There is no rule " + String.join(", ", hidden) + " whose channels you may read.");
            }
            return request.of(rules);
        });
    }
}
