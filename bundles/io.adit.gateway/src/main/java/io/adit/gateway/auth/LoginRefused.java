package io.adit.gateway.auth;

import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** A provider let nobody in, or said something that can't be believed. Its message holds no token. */
final class LoginRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LoginRefused(String message) {
        super(message);
    }

    /** Whether a failure is one, or comes of one. */
    static boolean in(@Nullable Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        return cause instanceof LoginRefused;
    }
}
