package io.adit.history;

import io.adit.engine.ChannelId;

/**
 * What a query reads: the samples of a channel in a range of time.
 *
 * @param fromMicros first instant, inclusive, microseconds since the epoch
 * @param toMicros last instant, exclusive
 * @param revision the clean series as it was with this revision, see {@link Revision}; {@link #CURRENT} for the newest, 0 for before the first
 */
public record Selection(Series series, ChannelId channel, long fromMicros, long toMicros, int revision) {
    /** Stands for the newest revision. */
    public static final int CURRENT = Integer.MAX_VALUE;

    /** @throws IllegalArgumentException for a negative revision */
    public Selection {
        if (revision < 0) {
            throw new IllegalArgumentException("revision is " + revision + ", at least 0 is needed");
        }
    }

    /** The newest version. */
    public static Selection of(Series series, ChannelId channel, long fromMicros, long toMicros) {
        return new Selection(series, channel, fromMicros, toMicros, CURRENT);
    }

    /** The same with another range of time. */
    public Selection between(long otherFromMicros, long otherToMicros) {
        return new Selection(series, channel, otherFromMicros, otherToMicros, revision);
    }

    /** The same with another revision. */
    public Selection at(int otherRevision) {
        return new Selection(series, channel, fromMicros, toMicros, otherRevision);
    }
}
