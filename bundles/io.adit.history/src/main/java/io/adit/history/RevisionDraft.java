package io.adit.history;

import io.adit.engine.Sample;
import java.util.List;

/**
 * A revision that is being written; nobody sees it before {@link #commit}. What a crash leaves of it is removed at the next start. Used by
 * one thread, which may be another than the one that appends to the history.
 */
public interface RevisionDraft extends AutoCloseable {
    /** What it is to replace. */
    RevisionPlan plan();

    /**
     * Takes samples, in any order of time.
     *
     * @throws IllegalArgumentException for a sample of another channel, outside of the range or of a later message than the plan names; none is
     *     taken then
     * @throws IllegalStateException after commit or discard
     * @throws HistoryException when they can't be written
     */
    void append(List<Sample> samples);

    /**
     * Makes it the current version, durably and at once: a query sees all of it or nothing. Several drafts together:
     * {@link History#commitRevisions}.
     *
     * @throws HistoryException OUTDATED when another revision of the channel was committed since this one was begun
     */
    Revision commit();

    /** Removes what was written; does nothing after a commit or a discard. */
    void discard();

    /** Discards it unless it was committed. */
    @Override
    default void close() {
        discard();
    }
}
