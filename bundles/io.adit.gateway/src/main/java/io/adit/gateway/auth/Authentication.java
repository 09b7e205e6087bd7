package io.adit.gateway.auth;

import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.eclipse.ditto.base.model.auth.AuthorizationContext;
import org.eclipse.ditto.base.model.exceptions.DittoRuntimeException;

/** The outcome of looking at a request's credentials. */
public sealed interface Authentication {
    /**
     * The request is from who it says.
     *
     * @param user name to show, e.g. the login name
     * @param subjects the subjects that policies know this user by, at least one
     * @param token the token that said so; empty for a password, a session cookie or a trusted proxy
     * @param unchanged whether what it was said by still counts: false once the user of a password is removed, or has
     *     another password or other subjects. Asked once a second by what goes on for long; does not block
     */
    record Granted(String user, AuthorizationContext subjects, Optional<Token> token, BooleanSupplier unchanged)
            implements Authentication {
        /** Someone who came with a token, which counts until it expires. */
        public Granted(String user, AuthorizationContext subjects, Token token) {
            this(user, subjects, Optional.of(token), () -> true);
        }

        /** Someone who came without a token. */
        public Granted(String user, AuthorizationContext subjects, BooleanSupplier unchanged) {
            this(user, subjects, Optional.empty(), unchanged);
        }

        /** Whether it still counts at a time. */
        public boolean holds(Instant now) {
            return unchanged.getAsBoolean()
                    && token.filter(one -> now.isAfter(one.expires())).isEmpty();
        }
    }

    /**
     * The request has no, wrong or not acceptable credentials.
     *
     * @param error what the client is told: 401, 403 or 429
     */
    record Denied(DittoRuntimeException error) implements Authentication {}
}
