package io.adit.history;

import io.adit.engine.ChannelId;
import io.adit.engine.Sample;
import java.util.List;
import java.util.Optional;

/**
 * Samples by channel and time.
 *
 * <p>Consistency: what was appended becomes durable at {@link #checkpoint}, all of it or nothing, together with the
 * caller's own state. After a crash the store stands exactly at the last checkpoint, so a caller that replays its input
 * from there neither loses nor doubles a sample. Queries see everything that was appended, durable or not.
 *
 * <p>One thread appends and checkpoints; any thread may query at the same time.
 */
public interface History extends AutoCloseable {
    /** Takes samples into a series; in any order of time, late ones included. Returns before they are durable. */
    void append(Series series, List<Sample> samples);

    /**
     * Makes all appended samples durable, together with the position in the caller's input that they stand for.
     *
     * @param position sequence of the last input message whose samples were appended
     * @param state the caller's own state at that position, given back by {@link #lastCheckpoint}
     */
    void checkpoint(long position, byte[] state);

    /** The last durable checkpoint; empty in a new store. */
    Optional<Checkpoint> lastCheckpoint();

    /**
     * Samples of one channel in the order of time, and of sequence where times are equal.
     *
     * @param fromMicros first instant, inclusive, microseconds since the epoch
     * @param toMicros last instant, exclusive
     * @param limit most samples to return, at least 1; the earliest are returned
     */
    List<Sample> query(Series series, ChannelId channel, long fromMicros, long toMicros, int limit);

    /**
     * Summaries of the GOOD and UNCERTAIN samples of one channel in equal steps; steps without any sample are left out.
     *
     * @param stepMicros length of a step, more than 0; steps are aligned to the epoch
     */
    List<Bucket> summarise(Series series, ChannelId channel, long fromMicros, long toMicros, long stepMicros);

    /** Number of samples kept in a series, over all channels. */
    long count(Series series);

    @Override
    void close();

    /** See {@link #checkpoint}. */
    record Checkpoint(long position, byte[] state) {}

    /**
     * Summary of one step.
     *
     * @param startMicros beginning of the step
     * @param count number of samples, BAD ones not counted
     * @param bad number of BAD samples
     */
    record Bucket(
            long startMicros, long count, long bad, double min, double max, double sum, double first, double last) {
        /** Arithmetic mean; NaN without samples. */
        public double average() {
            return count == 0 ? Double.NaN : sum / count;
        }
    }
}
