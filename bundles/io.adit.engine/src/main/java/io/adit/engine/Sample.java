package io.adit.engine;

/**
 * One value of a channel at one time.
 *
 * @param channel which quantity
 * @param timeMicros time of measurement, microseconds since 1970-01-01T00:00Z
 * @param value in the channel's unit for clean samples, as received for raw ones; may be NaN only when {@code quality} is BAD
 * @param quality how far it can be trusted
 * @param reason why it is not good, else {@link Reason#NONE}
 * @param sequence number of the raw message that it came from, as given by the ingest journal
 */
public record Sample(ChannelId channel, long timeMicros, double value, Quality quality, Reason reason, long sequence) {
    /** The same as it still is at a time, where that is later: a value holds until the next one. */
    public Sample heldTo(long micros) {
        return new Sample(channel, Math.max(timeMicros, micros), value, quality, reason, sequence);
    }
}
