package io.adit.gateway.ws;

import io.adit.gateway.auth.Authentication;
import io.adit.gateway.auth.Authenticator;
import io.adit.gateway.auth.Token;
import io.adit.gateway.wire.internal.GatewayError;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.ditto.base.model.exceptions.DittoRuntimeException;

/**
 * What a session was opened with. The session ends when its token expires, unless the client sends a fresh one of the same
 * subjects before, and when its user is changed or removed, which is looked at once a second. Used on the session's event
 * loop.
 */
final class SessionToken {
    private static final long LOOK_MILLIS = 1_000;
    private static final Duration FOREVER = Duration.ofDays(100);

    private final Vertx vertx;
    private final Authenticator authenticator;
    private final Authentication.Granted user;
    private final Consumer<DittoRuntimeException> end;
    private long timer = -1;
    private long looking = -1;

    /** A token; {@code end} closes the session with the reason. */
    SessionToken(
            Vertx vertx,
            Authenticator authenticator,
            Authentication.Granted user,
            Consumer<DittoRuntimeException> end) {
        this.vertx = vertx;
        this.authenticator = authenticator;
        this.user = user;
        this.end = end;
    }

    void start() {
        expire(user.token());
        looking = vertx.setPeriodic(LOOK_MILLIS, id -> {
            if (!user.unchanged().getAsBoolean()) {
                vertx.cancelTimer(id);
                end.accept(GatewayError.sessionClosed("The user was changed or removed."));
            }
        });
    }

    /** Goes on with a fresh token, or ends the session where it is none or is of someone else. */
    void refresh(String jwt) {
        authenticator.authenticate(jwt).onComplete(outcome -> {
            if (outcome.failed()) {
                end.accept(GatewayError.sessionClosed("The token could not be checked."));
                return;
            }
            switch (outcome.result()) {
                case Authentication.Denied denied -> end.accept(denied.error());
                case Authentication.Granted granted -> {
                    if (granted.subjects().equals(user.subjects())) {
                        expire(granted.token());
                    } else {
                        end.accept(GatewayError.sessionClosed("It is a token of other subjects."));
                    }
                }
            }
        });
    }

    private void expire(Optional<Token> token) {
        stopTimer();
        token.ifPresent(one -> {
            Duration left = Duration.between(Instant.now(), one.expires());
            if (left.compareTo(FOREVER) < 0) {
                timer = vertx.setTimer(Math.max(1, left.toMillis()), id -> end.accept(GatewayError.sessionExpired()));
            }
        });
    }

    void stop() {
        stopTimer();
        vertx.cancelTimer(looking);
    }

    private void stopTimer() {
        if (timer >= 0) {
            vertx.cancelTimer(timer);
            timer = -1;
        }
    }
}
