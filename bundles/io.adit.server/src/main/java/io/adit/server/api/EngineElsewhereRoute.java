package io.adit.server.api;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;

/** Answers what only an engine knows, where engines run on Kafka: that it is not known here, instead of that there is nothing. */
public final class EngineElsewhereRoute {
    private static final List<String> PATHS = List.of(
            "/api/adit/alarms/current",
            "/api/adit/alarms/kpis",
            "/api/adit/quality",
            "/api/adit/things/:thingId/features/:featureId/explain",
            "/api/adit/recomputations*",
            "/api/adit/backtest*",
            "/api/adit/notifications*",
            "/api/adit/undecodable");

    private EngineElsewhereRoute() {}

    /** Adds the routes, before those that ask the engine. @param access lets those pass who are known */
    public static void mount(Router router, Access access) {
        for (String path : PATHS) {
            router.route(path).handler(access.known()).handler(EngineElsewhereRoute::answer);
        }
    }

    private static void answer(RoutingContext context) {
        Problems.answer(
                context,
                501,
                "engine elsewhere",
                "The engine of this server runs on Kafka, which this is not asked of. Values, alarms and their quality are in the twins.");
    }
}
