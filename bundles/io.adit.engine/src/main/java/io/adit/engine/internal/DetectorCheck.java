package io.adit.engine.internal;

import io.adit.engine.ChannelId;
import io.adit.engine.detect.multi.GroupDetector;
import io.adit.engine.programme.DerivationInput;
import io.adit.engine.programme.DetectorSettings;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks the settings of detectors. */
final class DetectorCheck {
    private final Findings findings;

    DetectorCheck(Findings findings) {
        this.findings = findings;
    }

    /** False with findings where it can't run. */
    boolean check(DetectorSettings settings) {
        int before = findings.list().size();
        findings.requireBetween(
                settings.intervalSeconds(), 1, DetectorSettings.LONGEST_INTERVAL_SECONDS, "intervalSeconds");
        if (!settings.group().isEmpty()) {
            checkGroup(settings);
        }
        return findings.list().size() == before;
    }

    private void checkGroup(DetectorSettings settings) {
        List<DerivationInput> group = settings.group();
        findings.require(
                group.size() >= 2 && group.size() <= GroupDetector.MOST_CHANNELS,
                "detector.group",
                "Its group has " + group.size() + " channels; a group has 2 to " + GroupDetector.MOST_CHANNELS
                        + ", and no inputs mean the channel of the rule alone.");
        Set<ChannelId> channels = new HashSet<>();
        Set<String> names = new HashSet<>();
        group.forEach(each -> findings.require(
                channels.add(each.channel())
                        && names.add(each.name())
                        && !each.channel().equals(settings.mode()),
                "detector.twice",
                "Channel " + each.channel() + " or its name is in the group twice, or is the mode as well."));
        findings.require(
                settings.learntIntervals() >= DetectorSettings.FEWEST_LEARNT
                        && settings.learntIntervals() <= DetectorSettings.MOST_LEARNT,
                "detector.learn",
                "It learns for " + settings.learnSeconds() + " s, which must be " + DetectorSettings.FEWEST_LEARNT
                        + " to " + DetectorSettings.MOST_LEARNT + " intervals of " + settings.intervalSeconds()
                        + " s.");
    }
}
