package io.adit.engine.programme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A channel that is another one on a regular grid of whole steps since the epoch. A sample has the time at which its step ends.
 *
 * @param input whose samples
 * @param method what stands for a step
 * @param stepSeconds length of a step
 * @param maxGapSeconds with INTERPOLATED, most time between the samples on both sides, at most 10,000 steps; null: three steps
 */
public record ResampleSettings(
        DerivationInput input,
        Resampling method,
        double stepSeconds,
        @Nullable Double maxGapSeconds) implements DerivationSettings {
    @Override
    public List<DerivationInput> inputs() {
        return List.of(input);
    }
}
