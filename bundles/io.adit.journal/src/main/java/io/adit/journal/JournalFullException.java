package io.adit.journal;

/** The journal's bounded queue has no room for a record; nothing was taken, the caller should slow down its source. */
public final class JournalFullException extends JournalException {
    private static final long serialVersionUID = 1L;

    JournalFullException(String message) {
        super(Code.FULL, message, null);
    }
}
