package io.adit.gateway.ws;

import io.adit.gateway.auth.Authentication;
import io.adit.gateway.auth.Authenticator;
import io.adit.gateway.wire.internal.Fanouts;
import io.adit.gateway.wire.internal.GatewayError;
import io.adit.gateway.wire.internal.WireErrors;
import io.adit.gateway.wire.internal.WireHeaders;
import io.adit.things.TwinRuntime;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;
import java.util.Set;
import org.eclipse.ditto.base.model.acks.AcknowledgementLabel;
import org.eclipse.ditto.base.model.exceptions.DittoRuntimeException;

/** Opens a session for each WebSocket at {@code /ws/2} whose request is authenticated. */
public final class DittoWebSocket {
    private static final long PING_MILLIS = 30_000;
    private static final String DECLARED = "declared-acks";

    private final Surroundings around;

    /**
     * What all sessions share.
     *
     * @param capacity most outgoing messages that wait in one session; one more and it is closed
     */
    record Surroundings(TwinRuntime twin, Fanouts fanouts, Authenticator authenticator, int capacity) {}

    /**
     * Who opened a session.
     *
     * @param declared the labels that it acknowledges with
     * @param origin the web origin by which it came
     */
    record Client(Authentication.Granted user, Set<AcknowledgementLabel> declared, String origin) {}

    /**
     * A connection.
     *
     * @param frames writes to the same connection as the socket
     */
    record Wire(ServerWebSocket socket, Frames frames) {}

    private DittoWebSocket(Surroundings around) {
        this.around = around;
    }

    /**
     * Adds the route.
     *
     * @param capacity most outgoing messages that wait in one session; one more and it is closed
     */
    public static void mount(
            Router router, TwinRuntime twin, Fanouts fanouts, Authenticator authenticator, int capacity) {
        DittoWebSocket socket = new DittoWebSocket(new Surroundings(twin, fanouts, authenticator, capacity));
        router.get("/ws/2").handler(socket::open);
    }

    private void open(RoutingContext ctx) {
        HttpServerRequest request = ctx.request();
        String correlationId = WireHeaders.correlationId(request.headers(), null);
        String upgrade = request.getHeader("Upgrade");
        if (upgrade == null || !upgrade.toLowerCase(Locale.ROOT).equals("websocket")) {
            refuse(ctx, GatewayError.badRequest("This is a WebSocket; ask for an upgrade."), correlationId);
            return;
        }
        request.pause();
        around.authenticator().authenticate(request).onComplete(outcome -> {
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
                case Authentication.Granted granted -> start(ctx, granted, correlationId);
            }
        });
    }

    private static void refuseHandshake(RoutingContext ctx, Throwable failure, String correlationId) {
        if (!ctx.response().ended()) {
            String reason = "The handshake of the WebSocket is wrong: " + failure.getMessage();
            refuse(ctx, GatewayError.badRequest(reason), correlationId);
        }
    }

    /** A listener who hears nothing must not look like one who is gone. */
    private static void keepAlive(Vertx vertx, ServerWebSocket socket) {
        vertx.setPeriodic(PING_MILLIS, id -> {
            if (socket.isClosed()) {
                vertx.cancelTimer(id);
            } else if (!socket.writeQueueFull()) {
                var unused = socket.writePing(Buffer.buffer());
            }
        });
    }

    private void start(RoutingContext ctx, Authentication.Granted user, String correlationId) {
        HttpServerRequest request = ctx.request();
        Set<AcknowledgementLabel> declared;
        try {
            String header = request.getHeader(DECLARED);
            String labels = header == null ? request.getParam(DECLARED, "") : header;
            declared = DeclaredAcks.of(labels);
        } catch (RuntimeException e) {
            request.resume();
            refuse(ctx, WireErrors.ofReading(e, correlationId), correlationId);
            return;
        }
        HttpConnection connection = request.connection();
        Client client = new Client(user, declared, around.authenticator().origin(request));
        request.toWebSocket()
                .onSuccess(socket -> keepAlive(ctx.vertx(), socket))
                .onSuccess(socket -> new WebSocketSession(
                                ctx.vertx(), new Wire(socket, new Frames(connection)), around, client)
                        .start())
                .onFailure(e -> refuseHandshake(ctx, e, correlationId));
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
