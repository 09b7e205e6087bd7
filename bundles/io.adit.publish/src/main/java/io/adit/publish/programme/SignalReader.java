package io.adit.publish.programme;

import io.adit.engine.programme.DerivationInput;
import io.adit.engine.programme.DerivationSettings;
import io.adit.engine.programme.GapFillSettings;
import io.adit.engine.programme.GapFilling;
import io.adit.engine.programme.ResampleSettings;
import io.adit.engine.programme.Resampling;
import io.adit.engine.programme.SmoothSettings;
import io.adit.engine.programme.Smoothing;
import io.adit.engine.programme.WindowFeature;
import io.adit.engine.programme.WindowFeatureSettings;
import java.util.List;

/** Reads derivations that work on the samples of one other channel. What it does not understand is an {@link IllegalArgumentException}. */
final class SignalReader {
    private SignalReader() {}

    static DerivationSettings read(String kind, Fields fields, List<DerivationInput> inputs) {
        return switch (kind) {
            case "gap-fill" ->
                new GapFillSettings(
                        only(inputs),
                        GapFilling.valueOf(fields.text("filling")),
                        fields.number("stepSeconds"),
                        fields.number("maxGapSeconds"));
            case "resample" ->
                new ResampleSettings(
                        only(inputs),
                        Resampling.valueOf(fields.text("method")),
                        fields.number("stepSeconds"),
                        fields.numberOrNull("maxGapSeconds"));
            case "smooth" ->
                new SmoothSettings(
                        only(inputs),
                        Smoothing.valueOf(fields.text("method")),
                        fields.integerOrNull("samples"),
                        fields.numberOrNull("constantSeconds"),
                        fields.numberOrNull("maxGapSeconds"));
            case "window-feature" ->
                new WindowFeatureSettings(
                        only(inputs),
                        WindowFeature.valueOf(fields.text("feature")),
                        fields.number("windowSeconds"),
                        fields.number("overlap", 0),
                        fields.integer("rank", 1),
                        fields.numberOrNull("minHz"),
                        fields.numberOrNull("maxHz"));
            default -> throw new IllegalArgumentException("derivations of kind '" + kind + "' are unknown.");
        };
    }

    private static DerivationInput only(List<DerivationInput> inputs) {
        if (inputs.size() != 1) {
            throw new IllegalArgumentException("it is derived from " + inputs.size() + " inputs instead of one.");
        }
        return inputs.get(0);
    }
}
