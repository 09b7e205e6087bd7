package io.adit.gateway.ws;

import io.adit.gateway.auth.Authentication;
import io.adit.gateway.auth.Authenticator;
import io.adit.gateway.wire.internal.GatewayError;
import io.adit.gateway.wire.internal.WireErrors;
import io.adit.gateway.wire.internal.WireHeaders;
import io.adit.things.TwinRuntime;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;
import org.eclipse.ditto.base.model.exceptions.DittoRuntimeException;

/** Opens a session for each WebSocket at {@code /ws/2} whose request is authenticated. */
public final class DittoWebSocket {
    private final TwinRuntime twin;
    private final Authenticator authenticator;
    private final int capacity;

    private DittoWebSocket(TwinRuntime twin, Authenticator authenticator, int capacity) {
        this.twin = twin;
        this.authenticator = authenticator;
        this.capacity = capacity;
    }

    /**
     * Adds the route.
     *
     * @param capacity most outgoing messages that wait in one session; one more and it is closed
     */
    public static void mount(Router router, TwinRuntime twin, Authenticator authenticator, int capacity) {
        DittoWebSocket socket = new DittoWebSocket(twin, authenticator, capacity);
        router.get("/ws/2").handler(socket::open);
    }

    private void open(RoutingContext ctx) {
        HttpServerRequest request = ctx.request();
        String correlationId = WireHeaders.correlationId(request.getHeader("correlation-id"));
        String upgrade = request.getHeader("Upgrade");
        if (upgrade == null || !upgrade.toLowerCase(Locale.ROOT).equals("websocket")) {
            refuse(ctx, GatewayError.badRequest("This is a WebSocket; ask for an upgrade."), correlationId);
            return;
        }
        request.pause();
        authenticator.authenticate(request).onComplete(outcome -> {
            if (outcome.failed()) {
                request.resume();
                refuse(ctx, WireErrors.of(outcome.cause(), correlationId), correlationId);
                return;
            }
            switch (outcome.result()) {
                case Authentication.Denied denied -> {
                    request.resume();
                    refuse(ctx, denied.error(), correlationId);
                }
                case Authentication.Granted granted ->
                    request.toWebSocket()
                            .onSuccess(socket -> new WebSocketSession(
                                            ctx.vertx(), socket, twin, granted.subjects(), capacity)
                                    .start())
                            .onFailure(ctx::fail);
            }
        });
    }

    private static void refuse(RoutingContext ctx, DittoRuntimeException error, String correlationId) {
        HttpServerResponse response = ctx.response();
        if (error instanceof GatewayError gateway && gateway.retryAfterSeconds() > 0) {
            response.putHeader("Retry-After", Long.toString(gateway.retryAfterSeconds()));
        }
        response.setStatusCode(error.getHttpStatus().getCode())
                .putHeader("correlation-id", correlationId)
                .putHeader("Content-Type", "application/json")
                .end(error.toJsonString());
    }
}
