package io.adit.publish.http;

import org.jspecify.annotations.Nullable;

/** Publishing cannot go on; the message says why and what was asked. What was done before stays done. */
public final class PublishException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message for people */
    public PublishException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
