package io.adit.ifc.ids;

/** A specification that is no IDS 1.0, or says something that is not understood here. Nothing can be said of a file by it. */
public final class IdsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message one sentence for people, which names the place */
    public IdsException(String message) {
        super(message);
    }
}
