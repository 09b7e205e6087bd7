package io.adit.gateway.auth;

import io.adit.gateway.wire.internal.GatewayError;
import io.vertx.core.Future;
import io.vertx.core.http.HttpServerRequest;
import java.util.Set;

/** Finds out who sent a request. Implementations are thread-safe and never block the calling event loop. */
@FunctionalInterface
public interface Authenticator {
    /** Looks at the request's headers; reads no body. Completes on the caller's context and never fails. */
    Future<Authentication> authenticate(HttpServerRequest request);

    /**
     * Looks at a bare token, as a session sends it to go on after its first one expires; whether it is still the same
     * subjects, the caller compares. Completes on the caller's context and never fails.
     *
     * @param jwt compact form, without {@code Bearer}
     */
    default Future<Authentication> authenticate(String jwt) {
        return Future.succeededFuture(
                new Authentication.Denied(GatewayError.authenticationFailed("This server takes no tokens.")));
    }

    /**
     * The web origin by which the client reached this server, for addresses in answers: what the request says, unless the
     * implementation believes a proxy.
     */
    default String origin(HttpServerRequest request) {
        return new ClientOrigin(TrustedProxies.NONE, Set.of()).of(request);
    }
}
