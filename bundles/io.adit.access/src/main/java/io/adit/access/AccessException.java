package io.adit.access;

import org.jspecify.annotations.Nullable;

/** A server can't be asked, as there is no login for it or no way to it; the message says why, for people, and bears no secret. */
public final class AccessException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message one sentence for people */
    public AccessException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
