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
                    Findings.title(rule) + " watches with a detector and has "
                            + rule.getLevels().size() + " levels.",
                    "Keep one level: it names the alarm and its severity; the detector decides when it comes.");
        }
        double interval =
                Objects.requireNonNullElse(detector.getIntervalSeconds(), DetectorSettings.DEFAULT_INTERVAL_SECONDS);
        if (!(interval >= 1 && interval <= DetectorSettings.LONGEST_INTERVAL_SECONDS)) {
            findings.error(
                    "detector.interval",
                    detector,
                    "The detector of " + Findings.title(rule) + " judges intervals of " + interval + " s.",
                    "Give a time of 1 to 86400 s, or leave it empty for a minute.");
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
                    "The detector of " + Findings.title(rule) + " learns from " + learnt + " intervals of " + interval
                            + " s.",
                    "Give a time to learn of " + DetectorSettings.FEWEST_LEARNT + " to " + DetectorSettings.MOST_LEARNT
                            + " intervals, or other intervals.");
        }
        int size = detector.getInputs().size();
        if (size < 2 || size > GroupDetector.MOST_CHANNELS) {
            findings.error(
                    "detector.group",
                    detector,
                    "The group of " + Findings.title(rule) + " has " + size + " channels.",
                    "Give it 2 to " + GroupDetector.MOST_CHANNELS
                            + " channels, or none for the channel of the rule alone.");
        }
        if (DerivationChecks.inputs(detector, detector.getInputs(), findings) != null && repeats(detector)) {
            findings.error(
                    "detector.twice",
                    detector,
                    "The group of " + Findings.title(rule) + " has a channel twice, or the mode among its channels.",
                    "Keep each channel once, and the mode apart.");
        }
    }

    private static boolean repeats(DetectorWatch detector) {
        Set<@Nullable Channel> seen = new HashSet<>();
        seen.add(detector.getMode());
        return !detector.getInputs().stream().map(DerivationInput::getChannel).allMatch(seen::add);
    }
}
