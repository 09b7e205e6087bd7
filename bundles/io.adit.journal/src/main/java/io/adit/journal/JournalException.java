package io.adit.journal;

import org.jspecify.annotations.Nullable;

/** A journal or snapshot can't do its work; the message says what, where and what to do. */
public class JournalException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why; the code is stable, the message text is not. */
    public enum Code {
        /** Another process, or another part of this one, has the directory open. */
        LOCKED,
        /** The directory or a file in it can't be read, written or understood. */
        UNUSABLE,
        /** The bounded queue has no room; nothing was taken, try again later. */
        FULL,
        /** One record is larger than the whole queue may hold. */
        RECORD_TOO_LARGE,
        /** Writing failed; the journal takes no more records until it is opened anew. */
        FAILED,
        /** The journal was closed. */
        CLOSED
    }

    private final Code code;

    /** An exception with its stable code and, where there is one, the cause. */
    public JournalException(Code code, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    /** The stable code. */
    public Code code() {
        return code;
    }
}
