package io.adit.engine;

/** Bytes that are no state of the engine, or one that this version can't read. */
public final class StateException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;

    /** Names what is wrong: {@code state.unknown}, {@code state.version} or {@code state.damaged}. */
    public StateException(String code, String message) {
        super(message);
        this.code = code;
    }

    /** Stable code. */
    public String code() {
        return code;
    }
}
