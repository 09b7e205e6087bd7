package io.adit.server.backtest;

import io.adit.engine.ChannelId;

/**
 * Something that happened at the site, as somebody noted it.
 *
 * @param fromMicros when it began, microseconds since the epoch
 * @param toMicros when it had ended, not before {@code fromMicros}
 * @param thingId asset that it happened to; empty: any
 * @param featureId channel of that asset that shows it; empty: any
 * @param label what it was, for people
 */
public record Incident(long fromMicros, long toMicros, String thingId, String featureId, String label) {
    /** @throws IllegalArgumentException where it ends before it begins */
    public Incident {
        if (toMicros < fromMicros) {
            throw new IllegalArgumentException("Incident '" + label + "' ends before it begins.");
        }
    }

    /** Whether an alarm of a channel may announce it. */
    boolean concerns(ChannelId channel) {
        return (thingId.isEmpty() || thingId.equals(channel.thingId()))
                && (featureId.isEmpty() || featureId.equals(channel.featureId()));
    }
}
