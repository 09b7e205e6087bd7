package io.adit.history;

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
public interface History extends HistoryReader, AutoCloseable {
    /** Takes samples into a series; in any order of time, late ones included. Returns before they are durable. */
    void append(Series series, List<Sample> samples);

    /** Takes changes of alarms into their journal. Returns before they are durable, which they become with the next checkpoint. */
    void appendAlarms(List<AlarmChanged> changes);

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

    /** Number of samples kept in a series over all channels, those of revisions not counted. */
    long count(Series series);

    @Override
    void close();

    /** See {@link #checkpoint}. */
    record Checkpoint(long position, byte[] state) {}
}
