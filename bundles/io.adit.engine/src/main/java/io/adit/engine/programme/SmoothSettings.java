package io.adit.engine.programme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A channel that is another one smoothed.
 *
 * @param input whose samples
 * @param method how
 * @param samples odd number of neighbours, 3 to 99; SAVITZKY_GOLAY from 5 on; null with EWMA
 * @param constantSeconds time constant of EWMA, null with the others
 * @param maxGapSeconds time between two samples beyond which it begins anew; null: never
 */
public record SmoothSettings(
        DerivationInput input,
        Smoothing method,
        @Nullable Integer samples,
        @Nullable Double constantSeconds,
        @Nullable Double maxGapSeconds)
        implements DerivationSettings {
    @Override
    public List<DerivationInput> inputs() {
        return List.of(input);
    }
}
