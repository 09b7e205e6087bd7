package io.adit.gateway.ws;

import static io.adit.tests.kit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.adit.gateway.auth.Authentication;
import io.adit.gateway.auth.Authenticator;
import io.adit.gateway.auth.Token;
import io.adit.gateway.wire.internal.GatewayError;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.ditto.base.model.auth.AuthorizationContext;
import org.eclipse.ditto.base.model.auth.AuthorizationSubject;
import org.eclipse.ditto.base.model.auth.DittoAuthorizationContextType;
import org.eclipse.ditto.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SessionTokenTest {
    private final Vertx vertx = Vertx.vertx();
    private final List<String> ended = new CopyOnWriteArrayList<>();
    private final Map<String, Authentication> tokens = Map.of(
            "mine", granted("oidc:me", Instant.now().plusSeconds(3_600)),
            "other", granted("oidc:other", Instant.now().plusSeconds(3_600)));

    @AfterEach
    void close() {
        vertx.close().await();
    }

    @Test
    void endsWhenTheTokenExpires() {
        session(Instant.now().plusMillis(20)).start();
        await().untilAsserted(() -> assertThat(ended).containsExactly("gateway:websocket.session.expired"));
    }

    @Test
    void expiredTokenEndsAtOnce() {
        session(Instant.EPOCH).start();
        await().untilAsserted(() -> assertThat(ended).containsExactly("gateway:websocket.session.expired"));
    }

    @Test
    void freshTokenOfTheSameSubjectsLetsItGoOn() {
        SessionToken token = session(Instant.now().plusSeconds(3_600));
        token.start();
        token.refresh("mine");
        assertThat(ended).isEmpty();
        token.stop();
    }

    @Test
    void tokenOfOthersOrNoneEndsIt() {
        SessionToken token = session(Instant.now().plusSeconds(3_600));
        token.start();
        token.refresh("other");
        token.refresh("forged");
        assertThat(ended).containsExactly("gateway:websocket.session.closed", "gateway:authentication.failed");
        token.stop();
    }

    private SessionToken session(Instant expires) {
        Authenticator authenticator = new Authenticator() {
            @Override
            public Future<Authentication> authenticate(HttpServerRequest request) {
                throw new AssertionError("only tokens are looked at");
            }

            @Override
            public Future<Authentication> authenticate(String jwt) {
                return Future.succeededFuture(tokens.getOrDefault(
                        jwt, new Authentication.Denied(GatewayError.authenticationFailed("It is forged."))));
            }
        };
        return new SessionToken(
                vertx, authenticator, granted("oidc:me", expires), error -> ended.add(error.getErrorCode()));
    }

    private static Authentication.Granted granted(String subject, Instant expires) {
        AuthorizationContext subjects = AuthorizationContext.newInstance(
                DittoAuthorizationContextType.UNSPECIFIED, AuthorizationSubject.newInstance(subject));
        return new Authentication.Granted(subject, subjects, new Token(expires, JsonObject.empty()));
    }
}
