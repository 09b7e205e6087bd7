package io.adit.gateway.http;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;

/** Reads the body of a paused request up to a limit. */
final class BoundedBody {
    private BoundedBody() {}

    /** Fails as soon as the body is longer; what follows is then read and dropped, so that the client gets its answer. */
    static Future<Buffer> read(HttpServerRequest request, int mostBytes) {
        Promise<Buffer> promise = Promise.promise();
        Buffer body = Buffer.buffer();
        request.handler(chunk -> {
            if (body.length() + chunk.length() > mostBytes) {
                promise.tryFail("The body has more than " + mostBytes + " bytes.");
            } else if (!promise.future().isComplete()) {
                body.appendBuffer(chunk);
            }
        });
        request.exceptionHandler(promise::tryFail);
        request.endHandler(v -> promise.tryComplete(body));
        request.resume();
        return promise.future();
    }
}
