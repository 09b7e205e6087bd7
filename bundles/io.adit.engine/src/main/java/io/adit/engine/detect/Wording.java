package io.adit.engine.detect;

import java.util.Locale;

/** Says in words and numbers why something is announced. MAD is the channel's mean absolute deviation from its level. */
final class Wording {
    private static final double MOST_EXPECTED = 1e6;

    private Wording() {}

    static String of(Loudest loudest, double value, Indicators indicators, Baseline baseline) {
        Pace pace = indicators.pace();
        String what = switch (loudest.indicator()) {
            case RESIDUAL ->
                "value " + number(value) + " where " + number(indicators.expected()) + " was expected: "
                        + spreads(loudest, baseline);
            case RESIDUAL_MEAN ->
                "hard to predict for about " + pace.span(25) + ": mean residual " + spreads(loudest, baseline);
            case DAILY ->
                "usual daily pattern broken for about " + pace.span(12) + ": mean deviation "
                        + spreads(loudest, baseline);
            case SHIFT ->
                "level of the last " + pace.span(96) + " has shifted against the " + pace.span(384) + " before: by "
                        + times(loudest, "spreads");
            case RATIO ->
                "out of proportion for about " + pace.span(7) + ": by " + times(loudest, "on a logarithmic scale");
            case SHAPE ->
                "course of the last half day is like none before: nearest at " + times(loudest, "MAD of distance");
            case CHANGE ->
                "samples stay on one side of what is expected: cumulative sum " + times(loudest, "usual deviations");
            case SPECTRUM -> "energy of a frequency band has grown: " + times(loudest, "times the usual");
        };
        double expected = Math.pow(10, -loudest.rarity() - loudest.indicator().handicap);
        return what + "; expected " + number(Math.max(1 / MOST_EXPECTED, expected)) + " times in the history so far";
    }

    private static String spreads(Loudest loudest, Baseline baseline) {
        double unit = baseline.unit(1);
        return number(loudest.strength() / unit) + " MAD (before at most " + number(loudest.record() / unit) + ")";
    }

    private static String times(Loudest loudest, String unit) {
        return number(loudest.strength()) + " " + unit + " (before at most " + number(loudest.record()) + ")";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3g", value);
    }
}
