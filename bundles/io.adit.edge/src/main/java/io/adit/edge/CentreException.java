package io.adit.edge;

import org.jspecify.annotations.Nullable;

/** The centre did not do what it was asked; the message says why in a sentence. All that was to be handed on stays, to be tried again. */
public final class CentreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean refusal;

    /** There was no answer. @param message one sentence for people */
    public CentreException(String message, @Nullable Throwable cause) {
        super(message, cause);
        this.refusal = false;
    }

    /** There was an answer, but not the wanted one. @param message one sentence for people */
    public CentreException(String message) {
        super(message);
        this.refusal = true;
    }

    /** Whether the centre answered, so that something else may well get through. */
    boolean isRefusal() {
        return refusal;
    }
}
