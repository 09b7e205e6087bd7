package io.adit.gateway.auth;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Brings the outcome of work elsewhere back to the event loop that asked for it. */
final class CallerContext {
    private CallerContext() {}

    /** The stage as future that completes on the caller's context, where it has one. */
    static <T> Future<T> future(CompletionStage<T> stage) {
        @Nullable Context context = Vertx.currentContext();
        if (context == null || stage.toCompletableFuture().isDone()) {
            return Future.fromCompletionStage(stage);
        }
        Promise<T> promise = Promise.promise();
        var unused = stage.whenComplete((result, failure) -> context.runOnContext(v -> {
            if (failure == null) {
                promise.complete(result);
            } else {
                promise.fail(failure);
            }
        }));
        return promise.future();
    }
}
