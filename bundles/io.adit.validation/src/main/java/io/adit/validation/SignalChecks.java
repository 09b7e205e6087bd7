package io.adit.validation;

import io.adit.model.Channel;
import io.adit.model.Derivation;
import io.adit.model.DerivationInput;
import io.adit.model.GapFillDerivation;
import io.adit.model.ResampleDerivation;
import io.adit.model.Resampling;
import io.adit.model.SmoothDerivation;
import io.adit.model.Smoothing;
import io.adit.model.WindowFeature;
import io.adit.model.WindowFeatureDerivation;
import org.jspecify.annotations.Nullable;

/** Checks on derivations that work on the samples of one other channel. */
final class SignalChecks {
    private static final int LARGEST_WINDOW = 99;
    private static final int LARGEST_RANK = 10;
    private static final double LARGEST_OVERLAP = 0.9;
    private static final double MOST_STEPS = 10_000;

    private SignalChecks() {}

    /** True for the derivations that are checked here. */
    static boolean covers(Derivation derivation) {
        return derivation instanceof GapFillDerivation
                || derivation instanceof ResampleDerivation
                || derivation instanceof SmoothDerivation
                || derivation instanceof WindowFeatureDerivation;
    }

    static void check(Channel channel, Derivation derivation, Findings findings) {
        if (!hasInput(channel, derivation, findings)) {
            return;
        }
        switch (derivation) {
            case GapFillDerivation fill -> {
                checkOnly(channel, fill, findings);
                checkSteps(channel, fill, fill.getStepSeconds(), fill.getMaxGapSeconds(), findings);
                checkUnit(channel, fill, unitOf(fill), findings);
            }
            case ResampleDerivation resample -> {
                checkOnly(channel, resample, findings);
                boolean interpolated = resample.getMethod() == Resampling.INTERPOLATED;
                @Nullable Double gap = interpolated ? resample.getMaxGapSeconds() : null;
                checkSteps(channel, resample, resample.getStepSeconds(), gap, findings);
                checkUnit(channel, resample, unitOf(resample), findings);
            }
            case SmoothDerivation smooth -> {
                checkOnly(channel, smooth, findings);
                checkSmooth(channel, smooth, findings);
                checkUnit(channel, smooth, unitOf(smooth), findings);
            }
            case WindowFeatureDerivation window -> {
                checkOnly(channel, window, findings);
                checkWindow(channel, window, findings);
                checkUnit(channel, window, unitOf(window), findings);
            }
            default -> {}
        }
    }

    private static boolean hasInput(Channel channel, Derivation derivation, Findings findings) {
        if (derivation.getInputs().isEmpty()) {
            findings.error(
                    "derivation.no-input",
                    derivation,
                    Texts.of("derivation.no-input.nothing", Findings.title(channel)),
                    Texts.of("derivation.no-input.remedy"));
            return false;
        }
        DerivationInput input = derivation.getInputs().get(0);
        if (input.getChannel() == null) {
            findings.error(
                    "derivation.no-channel",
                    input,
                    Texts.of("derivation.no-channel", Findings.title(channel)),
                    Texts.of("derivation.no-channel.remedy"));
            return false;
        }
        return true;
    }

    private static void checkOnly(Channel channel, Derivation derivation, Findings findings) {
        if (derivation.getInputs().size() > 1) {
            findings.error(
                    "derivation.one-input",
                    derivation,
                    Texts.of(
                            "derivation.one-input",
                            Findings.title(channel),
                            derivation.getInputs().size()),
                    Texts.of("derivation.one-input.remedy"));
        }
    }

    private static void checkSteps(
            Channel channel, Derivation derivation, double step, @Nullable Double gap, Findings findings) {
        boolean fits = step > 0 && (gap == null || (gap > 0 && gap <= MOST_STEPS * step));
        if (!fits) {
            fault(
                    derivation,
                    gap == null
                            ? Texts.of("derivation.value.step", Findings.title(channel), step)
                            : Texts.of("derivation.value.gap", Findings.title(channel), step, gap),
                    Texts.of("derivation.value.step.remedy"),
                    findings);
        }
    }

    private static void checkSmooth(Channel channel, SmoothDerivation smooth, Findings findings) {
        @Nullable Double constant = smooth.getConstantSeconds();
        @Nullable Integer samples = smooth.getSamples();
        @Nullable Double gap = smooth.getMaxGapSeconds();
        int least = smooth.getMethod() == Smoothing.SAVITZKY_GOLAY ? 5 : 3;
        boolean fits = smooth.getMethod() == Smoothing.EWMA
                ? constant != null && constant > 0
                : samples != null && samples >= least && samples <= LARGEST_WINDOW && samples % 2 == 1;
        if (!fits || (gap != null && !(gap > 0))) {
            fault(
                    smooth,
                    smooth.getMethod() == Smoothing.EWMA
                            ? Texts.of("derivation.value.constant", Findings.title(channel), constant)
                            : Texts.of(
                                    "derivation.value.samples", Findings.title(channel), samples == null ? 0 : samples),
                    Texts.of("derivation.value.smooth.remedy", least),
                    findings);
        }
    }

    private static void checkWindow(Channel channel, WindowFeatureDerivation window, Findings findings) {
        @Nullable Double low = window.getMinHz();
        @Nullable Double high = window.getMaxHz();
        boolean band = (low == null || low >= 0) && (high == null || high > (low == null ? 0 : low));
        boolean overlap = window.getOverlap() >= 0 && window.getOverlap() <= LARGEST_OVERLAP;
        boolean rank = window.getRank() >= 1 && window.getRank() <= LARGEST_RANK;
        if (!(window.getWindowSeconds() > 0 && overlap && rank && band)) {
            fault(
                    window,
                    Texts.of(
                            "derivation.value.window",
                            Findings.title(channel),
                            window.getWindowSeconds(),
                            window.getOverlap(),
                            window.getRank(),
                            low,
                            high),
                    Texts.of("derivation.value.window.remedy"),
                    findings);
        }
    }

    private static void fault(Derivation derivation, String fault, String remedy, Findings findings) {
        findings.error("derivation.value", derivation, fault, remedy);
    }

    private static String unitOf(Derivation derivation) {
        WindowFeature feature =
                derivation instanceof WindowFeatureDerivation window ? window.getFeature() : WindowFeature.RMS;
        return switch (feature) {
            case CREST_FACTOR, KURTOSIS -> "1";
            case FREQUENCY -> "Hz";
            case RMS, PEAK, PEAK_TO_PEAK, AMPLITUDE ->
                String.valueOf(derivation.getInputs().get(0).getChannel().getUnit());
        };
    }

    private static void checkUnit(Channel channel, Derivation derivation, String from, Findings findings) {
        if (ChannelChecks.isKnown(from) && ChannelChecks.isKnown(channel.getUnit())) {
            ChannelChecks.checkConvertible(derivation, from, channel.getUnit(), findings);
        }
    }
}
