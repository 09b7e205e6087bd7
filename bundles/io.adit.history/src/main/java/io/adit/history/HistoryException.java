package io.adit.history;

import org.jspecify.annotations.Nullable;

/** A history store can't do its work; the message says what, where and what to do. */
public final class HistoryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why; the code is stable, the message text is not. */
    public enum Code {
        /** Another process, or another part of this one, has the directory open. */
        LOCKED,
        /** What is stored can't be understood; restore a backup. */
        DAMAGED,
        /** The directory can't be read or written. */
        UNUSABLE,
        /** Writing failed; the store takes nothing more until it is opened anew. */
        FAILED,
        /** Too many samples were appended since the last checkpoint. */
        CHECKPOINT_OVERDUE,
        /** What is asked for was removed by {@link Retention}. */
        TRIMMED,
        /** Another revision of the channel was committed meanwhile; compute it again. */
        OUTDATED,
        /** Another process changed it each time while it was read; ask again, or for less. */
        BUSY,
        /** The store was closed. */
        CLOSED
    }

    private final Code code;

    /** An exception with its stable code and, where there is one, the cause. */
    public HistoryException(Code code, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    /** The stable code. */
    public Code code() {
        return code;
    }
}
