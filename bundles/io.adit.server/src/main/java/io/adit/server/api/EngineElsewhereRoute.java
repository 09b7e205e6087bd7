package io.adit.server.api;

import io.vertx.ext.web.Router;
import java.util.Map;

/** Answers what is known only where engines on Kafka run: that it is not known here, instead of that there is nothing, and what to do instead. */
public final class EngineElsewhereRoute {
    private static final Map<String, String> PATHS = Map.of(
            "/api/adit/recomputations*",
            "Clean samples are written by the engines on Kafka alone, so they can't be computed again here. What would differ says a back-test, or './adit recompute' on a"
                    + " one-machine server into which './adit export' of this one's raw samples was brought.",
            "/api/adit/notifications*",
            "People are told by './adit notify' of this installation; how it fares say its log and its figures (--probe-port).",
            "/api/adit/steps*",
            "Scripts run beside the engines on Kafka; how they fare say the logs and figures of 'adit streams'.",
            "/api/adit/undecodable",
            "Messages that gave no sample are in the topic adit.undecodable of this installation, each with its reason.");

    private EngineElsewhereRoute() {}

    /** Adds the routes, before those that ask the engine. @param access lets those pass who are known */
    public static void mount(Router router, Access access) {
        PATHS.forEach((path, instead) -> router.route(path)
                .handler(access.known())
                .handler(context -> Problems.answer(
                        context, 501, "engine elsewhere", "The engine of this server runs on Kafka. " + instead)));
    }
}
