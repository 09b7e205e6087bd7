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
                    Texts.of("cleaning.window", Findings.title(cleaning), window),
                    Texts.of("cleaning.window.remedy"));
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
                        Texts.of("cleaning.not-positive", Findings.title(cleaning), value),
                        Texts.of("cleaning.not-positive.remedy"));
            }
        }
        if ((window == null) != (cleaning.getSpikeThreshold() == null)) {
            findings.warning(
                    "cleaning.spike-half",
                    cleaning,
                    Texts.of("cleaning.spike-half", Findings.title(cleaning)),
                    Texts.of("cleaning.spike-half.remedy"));
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
                    Texts.of("cleaning.drift-self", Findings.title(cleaning)),
                    Texts.of("cleaning.drift-self.remedy"));
        }
        if (cleaning.getDriftTolerance() == null || cleaning.getDriftSeconds() == null) {
            findings.error(
                    "cleaning.drift-half",
                    cleaning,
                    Texts.of("cleaning.drift-half", Findings.title(cleaning)),
                    Texts.of("cleaning.drift-half.remedy"));
        }
        ChannelChecks.checkConvertible(cleaning, twin.getUnit(), channel.getUnit(), findings);
    }
}
