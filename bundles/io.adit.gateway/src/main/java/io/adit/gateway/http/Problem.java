package io.adit.gateway.http;

import io.vertx.core.http.HttpServerResponse;
import org.eclipse.ditto.base.model.exceptions.DittoRuntimeException;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonObject;

/** Errors of the routes beside Ditto's own: {@code application/problem+json} (RFC 9457), with Ditto's code as {@code error}. */
final class Problem {
    private Problem() {}

    static JsonObject of(DittoRuntimeException error) {
        return JsonFactory.newObjectBuilder()
                .set("type", "about:blank")
                .set("status", error.getHttpStatus().getCode())
                .set("error", error.getErrorCode())
                .set("title", String.valueOf(error.getMessage()))
                .set("detail", error.getDescription().orElse(""))
                .build();
    }

    /** Does nothing when the client is gone or has its answer already. */
    static void answer(HttpServerResponse response, DittoRuntimeException error) {
        if (!response.ended() && !response.closed()) {
            response.setStatusCode(error.getHttpStatus().getCode())
                    .putHeader("Content-Type", "application/problem+json")
                    .end(of(error).toString());
        }
    }
}
