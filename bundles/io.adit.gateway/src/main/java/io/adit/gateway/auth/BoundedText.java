package io.adit.gateway.auth;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import java.nio.charset.StandardCharsets;

/** Reads a paused stream whole, up to a limit. */
final class BoundedText {
    private BoundedText() {}

    /** Fails as soon as the stream is longer; the caller then ends it. */
    static Future<String> read(ReadStream<Buffer> stream, int mostBytes) {
        Promise<String> promise = Promise.promise();
        Buffer body = Buffer.buffer();
        stream.handler(chunk -> {
            if (body.length() + chunk.length() > mostBytes) {
                promise.tryFail("The answer has more than " + mostBytes + " bytes.");
            } else if (!promise.future().isComplete()) {
                body.appendBuffer(chunk);
            }
        });
        stream.exceptionHandler(promise::tryFail);
        stream.endHandler(v -> promise.tryComplete(body.toString(StandardCharsets.UTF_8)));
        stream.resume();
        return promise.future();
    }
}
