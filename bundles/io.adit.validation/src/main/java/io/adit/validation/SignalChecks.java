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
                    Findings.title(channel) + " is derived from nothing.",
                    "Add an input.");
            return false;
        }
        DerivationInput input = derivation.getInputs().get(0);
        if (input.getChannel() == null) {
            findings.error(
                    "derivation.no-channel",
                    input,
                    "An input of " + Findings.title(channel) + " names no channel.",
                    "Choose the channel that it stands for.");
            return false;
        }
        return true;
    }

    private static void checkOnly(Channel channel, Derivation derivation, Findings findings) {
        if (derivation.getInputs().size() > 1) {
            findings.error(
                    "derivation.one-input",
                    derivation,
                    Findings.title(channel) + " has " + derivation.getInputs().size() + " inputs.",
                    "Leave one; only an expression takes several.");
        }
    }

    private static void checkSteps(
            Channel channel, Derivation derivation, double step, @Nullable Double gap, Findings findings) {
        boolean fits = step > 0 && (gap == null || (gap > 0 && gap <= MOST_STEPS * step));
        if (!fits) {
            fault(
                    channel,
                    derivation,
                    "has a step of " + step + " s" + (gap == null ? "" : " and a largest gap of " + gap + " s"),
                    "Give a step above 0, and a gap above 0 of at most 10,000 steps.",
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
                    channel,
                    smooth,
                    "is smoothed over "
                            + (smooth.getMethod() == Smoothing.EWMA ? constant + " s" : samples + " samples"),
                    "EWMA takes a time constant above 0, the others an odd number of samples from " + least
                            + " to 99; a largest gap is above 0.",
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
                    channel,
                    window,
                    "has windows of " + window.getWindowSeconds() + " s that overlap by " + window.getOverlap()
                            + ", rank " + window.getRank() + " and frequencies from " + low + " to " + high + " Hz",
                    "Give a length above 0, an overlap from 0 to 0.9, a rank from 1 to 10, and a largest frequency"
                            + " above the least.",
                    findings);
        }
    }

    private static void fault(Channel channel, Derivation derivation, String fault, String remedy, Findings findings) {
        findings.error("derivation.value", derivation, Findings.title(channel) + " " + fault + ".", remedy);
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
