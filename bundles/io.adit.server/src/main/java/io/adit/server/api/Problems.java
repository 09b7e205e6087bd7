package io.adit.server.api;

import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.ditto.base.model.exceptions.DittoRuntimeException;

/** Errors of routes beside Ditto's own: {@code application/problem+json} (RFC 9457); Ditto's errors keep Ditto's form. */
final class Problems {
    private Problems() {}

    static void answer(RoutingContext context, int status, String title, String detail) {
        JsonObject body = new JsonObject()
                .put("type", "about:blank")
                .put("status", status)
                .put("title", title)
                .put("detail", detail);
        context.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "application/problem+json")
                .end(body.toBuffer());
    }

    static void answer(RoutingContext context, DittoRuntimeException error) {
        context.response()
                .setStatusCode(error.getHttpStatus().getCode())
                .putHeader("Content-Type", "application/json")
                .end(error.toJsonString());
    }
}
