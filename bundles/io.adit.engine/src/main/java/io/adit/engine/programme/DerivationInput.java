package io.adit.engine.programme;

import io.adit.engine.ChannelId;
import org.jspecify.annotations.Nullable;

/**
 * A channel that another one is derived from.
 *
 * @param name in the derivation, unique there
 * @param channel whose clean samples
 * @param maxAgeSeconds how long a value may be held, more than 0; null: three periods of the channel, and any time where it has none
 * @param trigger false: a sample of it alone makes no new derived one, its value is only held
 */
public record DerivationInput(
        String name, ChannelId channel, @Nullable Double maxAgeSeconds, boolean trigger) {
    /** An input that triggers and whose values are held for three periods. */
    public DerivationInput(String name, ChannelId channel) {
        this(name, channel, null, true);
    }
}
