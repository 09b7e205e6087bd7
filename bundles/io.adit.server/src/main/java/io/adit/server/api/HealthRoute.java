package io.adit.server.api;

import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.function.BooleanSupplier;

/**
 * The probes of whoever starts and stops the server, without a login and therefore without any detail: {@code GET /health} is 503
 * when only a restart helps, {@code GET /ready} when messages would be refused now.
 */
public final class HealthRoute {
    private final BooleanSupplier healthy;
    private final BooleanSupplier ready;

    /** Both are asked for each request and must not wait. */
    public HealthRoute(BooleanSupplier healthy, BooleanSupplier ready) {
        this.healthy = healthy;
        this.ready = ready;
    }

    /** Adds the routes. */
    public void mount(Router router) {
        router.get("/health").handler(context -> answer(context, healthy.getAsBoolean()));
        router.get("/ready").handler(context -> answer(context, ready.getAsBoolean()));
    }

    private static void answer(RoutingContext context, boolean good) {
        context.response()
                .setStatusCode(good ? 200 : 503)
                .putHeader("Content-Type", "application/json")
                .putHeader("Cache-Control", "no-store")
                .end(new JsonObject().put("status", good ? "UP" : "DOWN").toBuffer());
    }
}
