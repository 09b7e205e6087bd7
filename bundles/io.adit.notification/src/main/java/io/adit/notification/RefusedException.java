package io.adit.notification;

/** A receiver refused for good: trying again is of no use. */
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** @param message who refused what, a sentence for people */
    public RefusedException(String message) {
        super(message);
    }
}
