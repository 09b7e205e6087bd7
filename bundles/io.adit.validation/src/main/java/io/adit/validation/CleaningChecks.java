package io.adit.validation;

import io.adit.model.Channel;
import io.adit.model.Cleaning;
import org.jspecify.annotations.Nullable;

/** Checks on the settings of the checks that samples go through. */
final class CleaningChecks {
    private static final int LEAST_WINDOW = 3;
    private static final int LARGEST_WINDOW = 99;

    private CleaningChecks() {}

    static void check(Channel channel, Cleaning cleaning, Findings findings) {
        @Nullable Integer window = cleaning.getSpikeWindow();
        if (window != null && (window < LEAST_WINDOW || window > LARGEST_WINDOW)) {
            findings.error(
                    "cleaning.window",
                    cleaning,
                    "The spike window of " + Findings.title(cleaning) + " is " + window + ".",
                    "Use 3 to 99 samples.");
        }
        @Nullable
        Double[] positive = {
            cleaning.getSpikeThreshold(),
            cleaning.getStuckSeconds(),
            cleaning.getMaxRatePerSecond(),
            cleaning.getClockToleranceSeconds(),
            cleaning.getDriftTolerance(),
            cleaning.getDriftSeconds()
        };
        for (@Nullable Double value : positive) {
            if (value != null && !(value > 0)) {
                findings.error(
                        "cleaning.not-positive",
                        cleaning,
                        "A value of " + Findings.title(cleaning) + " is " + value + ".",
                        "Give a value above 0, or leave it empty to switch the check off.");
            }
        }
        if ((window == null) != (cleaning.getSpikeThreshold() == null)) {
            findings.warning(
                    "cleaning.spike-half",
                    cleaning,
                    Findings.title(cleaning) + " gives only one of spike window and spike threshold.",
                    "Give both; with one alone spikes are not checked.");
        }
        checkDrift(channel, cleaning, findings);
    }

    private static void checkDrift(Channel channel, Cleaning cleaning, Findings findings) {
        @Nullable Channel twin = cleaning.getDriftReference();
        if (twin == null) {
            return;
        }
        if (twin == channel) {
            findings.error(
                    "cleaning.drift-self",
                    cleaning,
                    Findings.title(cleaning) + " compares the channel with itself.",
                    "Choose the channel of the twin sensor.");
        }
        if (cleaning.getDriftTolerance() == null || cleaning.getDriftSeconds() == null) {
            findings.error(
                    "cleaning.drift-half",
                    cleaning,
                    Findings.title(cleaning) + " names a twin sensor, but no tolerance or no time.",
                    "Give both, or no twin sensor.");
        }
        ChannelChecks.checkConvertible(cleaning, twin.getUnit(), channel.getUnit(), findings);
    }
}
