package io.adit.history;

import io.adit.engine.ChannelId;

/**
 * What a revision is to replace.
 *
 * @param fromMicros first instant, inclusive, microseconds since the epoch
 * @param toMicros last instant, exclusive; not in the future, since the revision is to hold for what was measured so far
 * @param throughSequence number of the last raw message that it takes into account: clean samples of later messages stay, whatever their time
 * @param note who, when and why
 */
public record RevisionPlan(ChannelId channel, long fromMicros, long toMicros, long throughSequence, RevisionNote note) {
    /** @throws IllegalArgumentException for an empty range */
    public RevisionPlan {
        if (fromMicros >= toMicros) {
            throw new IllegalArgumentException("a revision from " + fromMicros + " to " + toMicros + " is empty");
        }
    }

    /** Whether a sample of the versions before is replaced. */
    boolean replaces(long timeMicros, long sequence) {
        return timeMicros >= fromMicros && timeMicros < toMicros && sequence <= throughSequence;
    }

    /** Whether a sample of the versions before stays beside those of the revision. */
    boolean isJoinedBy(long timeMicros, long sequence) {
        return timeMicros >= fromMicros && timeMicros < toMicros && sequence > throughSequence;
    }
}
