package io.adit.edge;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The centre did not do what it was asked; the message says why in a sentence. All that was to be handed on stays, to be tried again. */
public final class CentreException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final String BUSY = "busy";

    private final boolean refusal;
    private final Duration pause;
    private final String code;

    /** There was no answer. @param message one sentence for people */
    public CentreException(String message, @Nullable Throwable cause) {
        this(message, "", cause);
    }

    /** There was no answer. @param message one sentence for people @param code what programs know it by */
    CentreException(String message, String code, @Nullable Throwable cause) {
        super(message, cause);
        this.refusal = false;
        this.pause = Duration.ZERO;
        this.code = code;
    }

    /** What went wrong while an answer was taken, as one of these: one that can't be read like the centre's, or does not fit. */
    static CentreException of(RuntimeException failure) {
        return failure instanceof CentreException known
                ? known
                : new CentreException("What the centre answers can't be used (" + failure + ").", failure);
    }

    /** There was an answer, but not the wanted one. @param message one sentence for people */
    public CentreException(String message) {
        this(message, "");
    }

    /** There was an answer, but not the wanted one. @param message one sentence for people @param code what programs know it by */
    CentreException(String message, String code) {
        super(message);
        this.refusal = true;
        this.pause = Duration.ZERO;
        this.code = code;
    }

    /** The centre has no room for now and asks to be left alone. @param message one sentence for people */
    CentreException(String message, Duration pause) {
        super(message);
        this.refusal = false;
        this.pause = pause;
        this.code = BUSY;
    }

    /** What programs know the reason by; empty where people have to read the message. */
    String code() {
        return code;
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
