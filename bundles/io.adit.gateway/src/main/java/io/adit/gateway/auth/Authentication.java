package io.adit.gateway.auth;

import java.util.Optional;
import org.eclipse.ditto.base.model.auth.AuthorizationContext;
import org.eclipse.ditto.base.model.exceptions.DittoRuntimeException;

/** The outcome of looking at a request's credentials. */
public sealed interface Authentication {
    /**
     * The request is from who it says.
     *
     * @param user name to show, e.g. the login name
     * @param subjects the subjects that policies know this user by, at least one
     * @param token the token that said so; empty for a password, a session cookie or a trusted proxy, which don't expire
     *     within a connection
     */
    record Granted(String user, AuthorizationContext subjects, Optional<Token> token) implements Authentication {
        /** Someone who came without a token. */
        public Granted(String user, AuthorizationContext subjects) {
            this(user, subjects, Optional.empty());
        }
    }

    /**
     * The request has no, wrong or not acceptable credentials.
     *
     * @param error what the client is told: 401, 403 or 429
     */
    record Denied(DittoRuntimeException error) implements Authentication {}
}
