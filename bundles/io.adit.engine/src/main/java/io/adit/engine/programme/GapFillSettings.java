package io.adit.engine.programme;

import java.util.List;

/**
 * A channel that is another one with its gaps filled, once their end has come; what is filled in is UNCERTAIN FILLED.
 *
 * @param input whose samples
 * @param filling with what
 * @param stepSeconds time between samples
 * @param maxGapSeconds longest gap that is filled, at most 10,000 steps
 */
public record GapFillSettings(DerivationInput input, GapFilling filling, double stepSeconds, double maxGapSeconds)
        implements DerivationSettings {
    @Override
    public List<DerivationInput> inputs() {
        return List.of(input);
    }
}
