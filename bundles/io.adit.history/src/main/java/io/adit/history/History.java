package io.adit.history;

import io.adit.engine.ChannelId;
import io.adit.engine.Sample;
import io.adit.engine.alarm.AlarmChanged;
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

    /** Takes changes of alarms into their journal. Returns before they are durable, which they become with the next checkpoint. */
    void appendAlarms(List<AlarmChanged> changes);

    /** Changes of alarms, the newest first. */
    List<AlarmEntry> alarms(AlarmQuery query);

    /**
     * Makes all appended samples and changes of alarms durable, together with the position in the caller's input that they stand for.
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
     * @param limit most samples to return, at least 1; the earliest are returned
     */
    List<Sample> query(Selection selection, int limit);

    /** The same for the current version. */
    default List<Sample> query(Series series, ChannelId channel, long fromMicros, long toMicros, int limit) {
        return query(Selection.of(series, channel, fromMicros, toMicros), limit);
    }

    /** Summaries of the samples of one channel in steps; steps without any sample are left out. */
    List<Bucket> summarise(Selection selection, Steps steps);

    /** The same for the current version in equal steps, see {@link Steps#every}. */
    default List<Bucket> summarise(Series series, ChannelId channel, long fromMicros, long toMicros, long stepMicros) {
        return summarise(Selection.of(series, channel, fromMicros, toMicros), Steps.every(stepMicros));
    }

    /**
     * Begins a revision of clean samples. Any thread may; the history goes on meanwhile.
     *
     * @throws IllegalArgumentException when a committed revision of the channel takes later messages into account
     */
    RevisionDraft beginRevision(RevisionPlan plan);

    /**
     * Makes drafts of this history current, all at once.
     *
     * @param drafts of different channels
     * @return their revisions, in the same order
     * @throws HistoryException OUTDATED when another revision of one of the channels was committed since its draft was begun; none is committed then
     */
    List<Revision> commitRevisions(List<? extends RevisionDraft> drafts);

    /** The committed revisions of a channel, by number; empty where there are none. */
    List<Revision> revisions(ChannelId channel);

    /** Number of samples kept in a series over all channels, those of revisions not counted. */
    long count(Series series);

    @Override
    void close();

    /** See {@link #checkpoint}. */
    record Checkpoint(long position, byte[] state) {}
}
