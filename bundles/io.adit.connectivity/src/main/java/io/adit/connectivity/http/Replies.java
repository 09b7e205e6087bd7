package io.adit.connectivity.http;

import io.adit.connectivity.command.Delivery;
import io.adit.connectivity.command.DeviceCommand;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** The adapter's responses. Each is written only where the request is still open. */
final class Replies {
    private Replies() {}

    static void accepted(RoutingContext context) {
        if (!context.response().ended()) {
            context.response().setStatusCode(202).end();
        }
    }

    /** {@code {"error": ".."}}; with a challenge for 401 and the time to wait for 503. */
    static void error(RoutingContext context, int status, String message) {
        HttpServerResponse response = context.response();
        if (response.ended()) {
            return;
        }
        if (status == 401) {
            response.putHeader("WWW-Authenticate", "Basic realm=\"Hono\"");
        } else if (status == 503) {
            response.putHeader("Retry-After", "1");
        }
        response.setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .end(new JsonObject().put("error", message).toBuffer());
    }

    /** The response that carries a command; {@code target} is set where a gateway asked. */
    static boolean command(RoutingContext context, Delivery delivery, boolean forGateway) {
        HttpServerResponse response = context.response();
        if (response.ended() || response.closed()) {
            return false;
        }
        DeviceCommand command = delivery.command();
        response.setStatusCode(200).putHeader("hono-command", command.subject());
        if (delivery.requestId() != null) {
            response.putHeader("hono-cmd-req-id", delivery.requestId());
        }
        if (forGateway) {
            response.putHeader("hono-cmd-target-device", command.deviceId());
        }
        if (!command.contentType().isEmpty()) {
            response.putHeader(HttpHeaders.CONTENT_TYPE, command.contentType());
        }
        response.end(Buffer.buffer(command.payload()));
        return true;
    }
}
