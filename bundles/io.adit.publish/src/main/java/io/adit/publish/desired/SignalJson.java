package io.adit.publish.desired;

import io.adit.model.Derivation;
import io.adit.model.GapFillDerivation;
import io.adit.model.ResampleDerivation;
import io.adit.model.SmoothDerivation;
import io.adit.model.WindowFeature;
import io.adit.model.WindowFeatureDerivation;
import org.eclipse.ditto.json.JsonObjectBuilder;

/** Derivations that work on the samples of one other channel. {@code SignalReader} reads them back. */
final class SignalJson {
    private SignalJson() {}

    /** Sets kind and settings of a derivation of one of these classes; of another one nothing. */
    static void set(JsonObjectBuilder json, Derivation derivation) {
        switch (derivation) {
            case GapFillDerivation fill ->
                json.set("kind", "gap-fill")
                        .set("filling", fill.getFilling().getLiteral())
                        .set("stepSeconds", fill.getStepSeconds())
                        .set("maxGapSeconds", fill.getMaxGapSeconds());
            case ResampleDerivation resample -> {
                json.set("kind", "resample")
                        .set("method", resample.getMethod().getLiteral())
                        .set("stepSeconds", resample.getStepSeconds());
                Json.setNumber(json, "maxGapSeconds", resample.getMaxGapSeconds());
            }
            case SmoothDerivation smooth -> {
                json.set("kind", "smooth").set("method", smooth.getMethod().getLiteral());
                Json.setNumber(json, "samples", smooth.getSamples());
                Json.setNumber(json, "constantSeconds", smooth.getConstantSeconds());
                Json.setNumber(json, "maxGapSeconds", smooth.getMaxGapSeconds());
            }
            case WindowFeatureDerivation window -> set(json, window);
            default -> {}
        }
    }

    private static void set(JsonObjectBuilder json, WindowFeatureDerivation window) {
        json.set("kind", "window-feature")
                .set("feature", window.getFeature().getLiteral())
                .set("windowSeconds", window.getWindowSeconds())
                .set("overlap", window.getOverlap());
        if (window.getFeature() == WindowFeature.FREQUENCY || window.getFeature() == WindowFeature.AMPLITUDE) {
            json.set("rank", window.getRank());
            Json.setNumber(json, "minHz", window.getMinHz());
            Json.setNumber(json, "maxHz", window.getMaxHz());
        }
    }
}
