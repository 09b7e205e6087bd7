package io.adit.ifc.reimport;

/** A revision cannot be taken into a model at all. */
public final class ReimportException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Code {
        /** The new file has more elements than an import may take, so that what is missing cannot be told. */
        TOO_MANY_ELEMENTS,
        /** No change of this re-import has that key. */
        UNKNOWN_CHANGE
    }

    private final Code code;

    /** @param message one sentence for people */
    public ReimportException(Code code, String message) {
        super(message);
        this.code = code;
    }

    /** Why. */
    public Code code() {
        return code;
    }
}
