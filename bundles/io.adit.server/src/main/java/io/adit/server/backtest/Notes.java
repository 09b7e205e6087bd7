package io.adit.server.backtest;

import io.adit.engine.ChannelId;
import io.adit.engine.programme.LevelRuleSettings;
import io.adit.history.Series;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What has to be known to judge a back-test. */
final class Notes {
    private static final int NAMED = 5;
    private final List<String> sentences = new ArrayList<>();

    List<String> all() {
        return sentences;
    }

    /** The first few of some words, and how many more there are. */
    static String list(Collection<String> words) {
        String first = String.join(", ", words.stream().limit(NAMED).toList());
        return words.size() <= NAMED ? first : first + " and " + (words.size() - NAMED) + " more";
    }

    void faults(List<String> faults) {
        if (!faults.isEmpty()) {
            sentences.add("Left out of the programme, as it can't run: " + list(faults));
        }
    }

    void incidents(int notJudged) {
        if (notJudged > 0) {
            sentences.add(notJudged + " incidents began outside of the stretch or concern no channel of the rules;"
                    + " they were left out.");
        }
    }

    void run(RuleScope scope, AlarmRun run) {
        List<String> kept = scope.feeds().entrySet().stream()
                .filter(feed -> feed.getValue() == Series.CLEAN)
                .map(feed -> feed.getKey().toString())
                .toList();
        if (!kept.isEmpty()) {
            sentences.add("Taken as they were cleaned first, since a script makes them or their clock was corrected: "
                    + list(kept) + ".");
        }
        List<String> silent = scope.feeds().keySet().stream()
                .filter(channel -> !run.saw(channel))
                .map(ChannelId::toString)
                .toList();
        if (!silent.isEmpty()) {
            sentences.add("Without samples in the stretch: " + list(silent) + ".");
        }
        if (run.unknownArrivals() > 0) {
            sentences.add("Of " + run.unknownArrivals()
                    + " readings the time of arrival is not known; their own time stood for it.");
        }
        if (run.unbound() > 0) {
            sentences.add(run.unbound() + " readings are taken by no binding of the programme.");
        }
    }

    void latches(List<LevelRuleSettings> rules, Set<String> tried, @Nullable Long resetAfterMicros) {
        List<String> latching = rules.stream()
                .filter(rule -> rule.latch() && tried.contains(rule.ruleId()))
                .map(LevelRuleSettings::ruleId)
                .toList();
        if (!latching.isEmpty()) {
            sentences.add("These latch; live their alarms last until they are reset, here "
                    + (resetAfterMicros == null
                            ? "until their condition is gone: "
                            : "until " + (resetAfterMicros / 1e6) + " s after their condition is gone: ")
                    + list(latching) + ".");
        }
    }

    void notDeployed(Collection<String> ids, Collection<String> known) {
        List<String> missing = ids.stream().filter(id -> !known.contains(id)).toList();
        if (!missing.isEmpty()) {
            sentences.add("Not among the deployed rules that run, so all their alarms are new: " + list(missing) + ".");
        }
    }
}
