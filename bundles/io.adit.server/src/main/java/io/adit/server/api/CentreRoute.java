package io.adit.server.api;

import io.adit.edge.CentreLink;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import org.jspecify.annotations.Nullable;

/** {@code GET /api/adit/centre}: how the link of this station to its centre is and what waits; 404 on a server that is no station. */
public final class CentreRoute {
    private final @Nullable CentreLink link;

    /** @param link null on a server that is no station */
    public CentreRoute(@Nullable CentreLink link) {
        this.link = link;
    }

    /** Adds the route. */
    public void mount(Router router, Access access) {
        router.get("/api/adit/centre").handler(access.known()).handler(context -> {
            CentreLink running = link;
            if (running == null) {
                Problems.answer(
                        context, 404, "no centre", "This server hands nothing on to a centre; see serve --centre.");
            } else {
                context.json(new JsonObject(running.state().toString()));
            }
        });
    }
}
