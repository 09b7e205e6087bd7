package io.adit.engine.internal;

import io.adit.engine.internal.derive.Derivation;
import io.adit.engine.internal.derive.ExponentialMean;
import io.adit.engine.internal.derive.GapFill;
import io.adit.engine.internal.derive.Interpolate;
import io.adit.engine.internal.derive.Resample;
import io.adit.engine.internal.derive.Smooth;
import io.adit.engine.internal.derive.WindowFeatures;
import io.adit.engine.programme.ChannelSettings;
import io.adit.engine.programme.GapFillSettings;
import io.adit.engine.programme.ResampleSettings;
import io.adit.engine.programme.Resampling;
import io.adit.engine.programme.SmoothSettings;
import io.adit.engine.programme.Smoothing;
import io.adit.engine.programme.WindowFeatureSettings;
import io.adit.engine.units.UnitConversion;

/** Checks the derivations that work on the samples of one other channel and makes them ready to run. */
final class SignalCompiler {
    private static final double SHORTEST_SECONDS = 1e-6;
    /** Most samples that one gap may be filled with. */
    private static final int MOST_STEPS = 10_000;

    private static final int LARGEST_RANK = 10;
    private static final double LARGEST_OVERLAP = 0.9;
    private static final int LARGEST_WINDOW = 99;

    private final Findings findings;
    private final ChannelSettings channel;
    private final ChannelSettings source;

    /**
     * A compiler for one derived channel.
     *
     * @param source the channel that it is made of
     */
    SignalCompiler(Findings findings, ChannelSettings channel, ChannelSettings source) {
        this.findings = findings;
        this.channel = channel;
        this.source = source;
    }

    private UnitConversion conversion(String from) {
        return findings.conversion(from, channel.unit(), "What it is derived from");
    }

    private long micros(double seconds, String name) {
        findings.requireBetween(seconds, SHORTEST_SECONDS, ChannelCompiler.MAX_SECONDS, name);
        return Math.max(1, Micros.of(seconds, 1));
    }

    private long maxGap(double seconds, double stepSeconds) {
        findings.require(
                !(seconds > MOST_STEPS * stepSeconds),
                "derivation.gap",
                "Its maxGapSeconds of " + seconds + " is more than " + MOST_STEPS
                        + " steps; give a shorter gap or a longer step.");
        return micros(seconds, "maxGapSeconds");
    }

    Derivation gapFill(GapFillSettings settings) {
        return new GapFill(
                source.id(),
                conversion(source.unit()),
                settings.filling(),
                micros(settings.stepSeconds(), "stepSeconds"),
                maxGap(settings.maxGapSeconds(), settings.stepSeconds()));
    }

    Derivation resample(ResampleSettings settings) {
        long step = micros(settings.stepSeconds(), "stepSeconds");
        if (settings.method() != Resampling.INTERPOLATED) {
            return new Resample(conversion(source.unit()), settings.method(), step);
        }
        Double gap = settings.maxGapSeconds();
        return new Interpolate(
                source.id(),
                conversion(source.unit()),
                step,
                maxGap(gap == null ? 3 * settings.stepSeconds() : gap, settings.stepSeconds()));
    }

    Derivation smooth(SmoothSettings settings) {
        Double gap = settings.maxGapSeconds();
        long maxGap = gap == null ? Long.MAX_VALUE : micros(gap, "maxGapSeconds");
        Integer samples = settings.samples();
        Double constant = settings.constantSeconds();
        if (settings.method() == Smoothing.EWMA) {
            findings.require(
                    constant != null, "derivation.smooth", "EWMA needs a time constant; give constantSeconds.");
            return new ExponentialMean(
                    conversion(source.unit()), micros(constant == null ? 1 : constant, "constantSeconds"), maxGap);
        }
        int least = settings.method() == Smoothing.SAVITZKY_GOLAY ? 5 : 3;
        boolean fits = samples != null && samples >= least && samples <= LARGEST_WINDOW && samples % 2 == 1;
        findings.require(
                fits,
                "derivation.smooth",
                "It smooths over " + samples + " samples; " + settings.method() + " takes an odd number from " + least
                        + " to " + LARGEST_WINDOW + ".");
        return new Smooth(
                conversion(source.unit()), settings.method(), fits && samples != null ? samples : least, maxGap);
    }

    Derivation feature(WindowFeatureSettings settings) {
        long length = micros(settings.windowSeconds(), "windowSeconds");
        findings.requireBetween(settings.overlap(), 0, LARGEST_OVERLAP, "overlap");
        findings.requireBetween((double) settings.rank(), 1, LARGEST_RANK, "rank");
        findings.requireBetween(settings.minHz(), 0, Double.MAX_VALUE, "minHz");
        findings.requireBetween(settings.maxHz(), Double.MIN_VALUE, Double.MAX_VALUE, "maxHz");
        findings.require(
                !(settings.lowest() >= settings.highest()),
                "derivation.band",
                "Its band runs from " + settings.lowest() + " to " + settings.highest()
                        + " Hz; minHz must be less than maxHz.");
        long hop = Math.max(1, Math.round(length * (1 - Math.clamp(settings.overlap(), 0, LARGEST_OVERLAP))));
        return new WindowFeatures(settings, ofFeature(settings), length, hop);
    }

    private UnitConversion ofFeature(WindowFeatureSettings settings) {
        return switch (settings.feature()) {
            case CREST_FACTOR, KURTOSIS -> conversion("1");
            case FREQUENCY -> conversion("Hz");
            case RMS, PEAK, PEAK_TO_PEAK, AMPLITUDE -> {
                UnitConversion absolute = conversion(source.unit());
                yield new UnitConversion(absolute.factor(), absolute.divisor(), 0);
            }
        };
    }
}
