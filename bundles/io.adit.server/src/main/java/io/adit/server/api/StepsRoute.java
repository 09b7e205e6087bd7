package io.adit.server.api;

import io.adit.steps.StepDesk;
import io.adit.steps.StepStatus;
import io.vertx.core.Handler;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** {@code GET /api/adit/steps}: how the Python steps fare, one object each. */
public final class StepsRoute {
    private final StepDesk steps;

    /** @param steps has them computed */
    public StepsRoute(StepDesk steps) {
        this.steps = steps;
    }

    /**
     * Adds the route.
     *
     * @param allowed lets through who may see it
     */
    public void mount(Router router, Handler<RoutingContext> allowed) {
        router.get("/api/adit/steps").handler(allowed).handler(context -> context.json(json()));
    }

    private JsonObject json() {
        JsonArray items = new JsonArray();
        for (StepStatus step : steps.statuses()) {
            items.add(new JsonObject()
                    .put("thing", step.channel().thingId())
                    .put("feature", step.channel().featureId())
                    .put("script", step.script())
                    .put("function", step.function())
                    .put("sha256", step.sha256())
                    .put("waiting", step.waiting())
                    .put("computed", step.computed())
                    .put("failed", step.failed())
                    .put("failure", step.failure()));
        }
        return new JsonObject().put("items", items);
    }
}
