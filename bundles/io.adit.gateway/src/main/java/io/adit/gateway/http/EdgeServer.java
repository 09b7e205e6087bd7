package io.adit.gateway.http;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;

/**
 * Makes HTTP servers that can stand on an open port: bounded lines, headers and messages, no compressed WebSocket messages
 * (which could unpack to anything), connections that are closed when they are silent for two minutes or send too slowly
 * (see {@link SlowSenders}), and answers whose type browsers don't guess.
 */
public final class EdgeServer {
    private static final int IDLE_SECONDS = 120;

    private EdgeServer() {}

    /**
     * A server that is not listening yet.
     *
     * @param options address, port and TLS; limits and timeouts are set on them
     */
    public static HttpServer create(
            Vertx vertx, HttpServerOptions options, DittoLimits limits, Handler<HttpServerRequest> handler) {
        limits.applyTo(options)
                .setIdleTimeout(IDLE_SECONDS)
                .setIdleTimeoutUnit(TimeUnit.SECONDS)
                .setHttp2ClearTextEnabled(false)
                .setPerFrameWebSocketCompressionSupported(false)
                .setPerMessageWebSocketCompressionSupported(false);
        SlowSenders slow = new SlowSenders(SlowSenders.Patience.usual(), System::nanoTime);
        vertx.setPeriodic(SlowSenders.SWEEP_MILLIS, id -> slow.sweep());
        return vertx.createHttpServer(options).connectionHandler(slow::opened).requestHandler(request -> {
            slow.requested(request);
            request.response().putHeader("X-Content-Type-Options", "nosniff");
            if (isAddressed(request)) {
                handler.handle(request);
            } else {
                refuse(request);
            }
        });
    }

    /** Whether the address of a request can be read at all; routers would log a stack trace or answer 500 to others. */
    private static boolean isAddressed(HttpServerRequest request) {
        String path = request.path();
        return path != null && path.startsWith("/") && isEncoded(request.uri()) && request.authority() != null;
    }

    private static boolean isEncoded(String uri) {
        for (int at = uri.indexOf('%'); at >= 0; at = uri.indexOf('%', at + 1)) {
            boolean whole = at + 2 < uri.length()
                    && HexFormat.isHexDigit(uri.charAt(at + 1))
                    && HexFormat.isHexDigit(uri.charAt(at + 2));
            if (!whole) {
                return false;
            }
        }
        return true;
    }

    private static void refuse(HttpServerRequest request) {
        request.response()
                .setStatusCode(400)
                .putHeader("Content-Type", "text/plain; charset=UTF-8")
                .end("The request has no valid address.");
    }
}
