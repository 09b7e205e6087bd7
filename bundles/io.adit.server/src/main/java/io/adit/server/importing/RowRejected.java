package io.adit.server.importing;

/** A row, or a value in it, that can't be understood; the message says why. */
public final class RowRejected extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RowRejected(String reason) {
        super(reason);
    }
}
