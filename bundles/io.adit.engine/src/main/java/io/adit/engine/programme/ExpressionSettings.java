package io.adit.engine.programme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A channel that is a formula over others, for example {@code (a - b) / 2}.
 *
 * @param text the formula
 * @param inputs what its names stand for; at least one of them triggers
 * @param waitSeconds how long a sample waits for those of the other inputs at its time, at least 0; null: not at all
 */
public record ExpressionSettings(
        String text, List<DerivationInput> inputs, @Nullable Double waitSeconds) implements DerivationSettings {
    public ExpressionSettings {
        inputs = List.copyOf(inputs);
    }
}
