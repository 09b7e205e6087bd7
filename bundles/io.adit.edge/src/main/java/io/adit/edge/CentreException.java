package io.adit.edge;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The centre did not do what it was asked; the message says why in a sentence. All that was to be handed on stays, to be tried again. */
public final class CentreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean refusal;
    private final Duration pause;

    /** There was no answer. @param message one sentence for people */
    public CentreException(String message, @Nullable Throwable cause) {
        super(message, cause);
        this.refusal = false;
        this.pause = Duration.ZERO;
    }

    /** What went wrong while an answer was taken, as one of these: one that can't be read like the centre's, or does not fit. */
    static CentreException of(RuntimeException failure) {
        return failure instanceof CentreException known
                ? known
                : new CentreException("What the centre answers can't be used (" + failure + ").", failure);
    }

    /** There was an answer, but not the wanted one. @param message one sentence for people */
    public CentreException(String message) {
        super(message);
        this.refusal = true;
        this.pause = Duration.ZERO;
    }

    /** The centre has no room for now and asks to be left alone. @param message one sentence for people */
    CentreException(String message, Duration pause) {
        super(message);
        this.refusal = false;
        this.pause = pause;
    }

    /** How long the centre wants to be left alone; zero where it did not say. */
    Duration pause() {
        return pause;
    }

    /** Whether the centre answered, so that something else may well get through. */
    boolean isRefusal() {
        return refusal;
    }
}
