package io.adit.engine.programme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A channel that is a feature of another one of high rate, over windows of time.
 *
 * @param input whose samples
 * @param feature which one
 * @param windowSeconds length of a window
 * @param overlap share of a window that the next one has in common with it, 0 to 0.9
 * @param rank of a frequency or amplitude: 1 of the largest peak, at most 10
 * @param minHz least frequency that is looked at; null: twice the resolution of the window
 * @param maxHz largest one; null: half the sampling rate
 */
public record WindowFeatureSettings(
        DerivationInput input,
        WindowFeature feature,
        double windowSeconds,
        double overlap,
        int rank,
        @Nullable Double minHz,
        @Nullable Double maxHz)
        implements DerivationSettings {
    @Override
    public List<DerivationInput> inputs() {
        return List.of(input);
    }

    /** Least frequency that is looked at, where none is given 0. */
    public double lowest() {
        return minHz == null ? 0 : minHz;
    }

    /** Largest frequency that is looked at, where none is given infinity. */
    public double highest() {
        return maxHz == null ? Double.POSITIVE_INFINITY : maxHz;
    }
}
