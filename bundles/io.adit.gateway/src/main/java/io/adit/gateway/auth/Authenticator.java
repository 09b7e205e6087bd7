package io.adit.gateway.auth;

import io.vertx.core.Future;
import io.vertx.core.http.HttpServerRequest;

/** Finds out who sent a request. Implementations are thread-safe and never block the calling event loop. */
@FunctionalInterface
public interface Authenticator {
    /** Looks at the request's headers; reads no body. Completes on the caller's context and never fails. */
    Future<Authentication> authenticate(HttpServerRequest request);
}
