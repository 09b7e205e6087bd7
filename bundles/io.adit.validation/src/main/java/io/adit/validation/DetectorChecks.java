package io.adit.validation;

import io.adit.engine.detect.multi.GroupDetector;
import io.adit.engine.programme.DetectorSettings;
import io.adit.model.Channel;
import io.adit.model.DerivationInput;
import io.adit.model.DetectorWatch;
import io.adit.model.LevelRule;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks on rules that watch with a detector. */
final class DetectorChecks {
    private DetectorChecks() {}

    static void check(LevelRule rule, DetectorWatch detector, Findings findings) {
        if (rule.getLevels().size() > 1) {
            findings.error(
                    "rule.detector",
                    rule,
                    Texts.of(
                            "rule.detector",
                            Findings.title(rule),
                            rule.getLevels().size()),
                    Texts.of("rule.detector.remedy"));
        }
        double interval =
                Objects.requireNonNullElse(detector.getIntervalSeconds(), DetectorSettings.DEFAULT_INTERVAL_SECONDS);
        if (!(interval >= 1 && interval <= DetectorSettings.LONGEST_INTERVAL_SECONDS)) {
            findings.error(
                    "detector.interval",
                    detector,
                    Texts.of("detector.interval", Findings.title(rule), interval),
                    Texts.of("detector.interval.remedy"));
        } else if (!detector.getInputs().isEmpty()) {
            checkGroup(rule, detector, interval, findings);
        }
    }

    private static void checkGroup(LevelRule rule, DetectorWatch detector, double interval, Findings findings) {
        double learn = Objects.requireNonNullElse(detector.getLearnSeconds(), DetectorSettings.DEFAULT_LEARN_SECONDS);
        long learnt = Math.round(learn / interval);
        if (learnt < DetectorSettings.FEWEST_LEARNT || learnt > DetectorSettings.MOST_LEARNT) {
            findings.error(
                    "detector.learn",
                    detector,
                    Texts.of("detector.learn", Findings.title(rule), learnt, interval),
                    Texts.of("detector.learn.remedy", DetectorSettings.FEWEST_LEARNT, DetectorSettings.MOST_LEARNT));
        }
        int size = detector.getInputs().size();
        if (size < 2 || size > GroupDetector.MOST_CHANNELS) {
            findings.error(
                    "detector.group",
                    detector,
                    Texts.of("detector.group", Findings.title(rule), size),
                    Texts.of("detector.group.remedy", GroupDetector.MOST_CHANNELS));
        }
        if (DerivationChecks.inputs(detector, detector.getInputs(), findings) != null && repeats(detector)) {
            findings.error(
                    "detector.twice",
                    detector,
                    Texts.of("detector.twice", Findings.title(rule)),
                    Texts.of("detector.twice.remedy"));
        }
    }

    private static boolean repeats(DetectorWatch detector) {
        Set<@Nullable Channel> seen = new HashSet<>();
        seen.add(detector.getMode());
        return !detector.getInputs().stream().map(DerivationInput::getChannel).allMatch(seen::add);
    }
}
