package io.adit.connectivity.registry;

/** A tenant, device or credentials document breaks a rule of the registry API. Its message names the property. */
public final class InvalidDocumentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message one sentence: which property is wrong, and what is allowed */
    public InvalidDocumentException(String message) {
        super(message);
    }
}
