package io.adit.server.api;

import io.adit.server.twin.EngineSubject;
import io.adit.server.twin.OwnThingModels;
import io.adit.things.PublishedModel;
import io.adit.things.TwinRuntime;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.things.model.signals.commands.query.RetrieveAttribute;
import org.eclipse.ditto.things.model.signals.commands.query.RetrieveAttributeResponse;

/**
 * {@code GET /models/{namespace}/{class}/{version}}: W3C WoT thing models. Those of assets come from the things that
 * publishing made, the ones of channels and alarms from the program itself.
 */
public final class ThingModelRoute {
    private static final String OWN_NAMESPACE = "io.adit";
    private static final String VERSION = "1.0.0";
    private final Vertx vertx;
    private final TwinRuntime twins;
    private final Map<String, String> own;

    /** @param folder of the program's own thing models */
    public ThingModelRoute(Vertx vertx, TwinRuntime twins, Path folder) {
        this.vertx = vertx;
        this.twins = twins;
        this.own = new HashMap<>();
        OwnThingModels.files(folder).forEach((name, file) -> own.put(name, text(file)));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("the thing model '" + file + "' is missing: " + e.getMessage(), e);
        }
    }

    /** Adds the route. */
    public void mount(Router router, Access access) {
        router.get("/models/:namespace/:class/:version").handler(access.known()).handler(this::get);
    }

    private void get(RoutingContext context) {
        String namespace = context.pathParam("namespace");
        String name = context.pathParam("class");
        if (!VERSION.equals(context.pathParam("version"))) {
            missing(context);
        } else if (OWN_NAMESPACE.equals(namespace)) {
            Optional.ofNullable(own.get(name)).ifPresentOrElse(text -> answer(context, text), () -> missing(context));
        } else {
            published(context, namespace, name);
        }
    }

    private void published(RoutingContext context, String namespace, String name) {
        PublishedModel model = PublishedModel.of(namespace, name).orElse(null);
        if (model == null) {
            missing(context);
            return;
        }
        JsonPointer attribute = PublishedModel.POINTER.getSubPointer(1).orElseThrow();
        twins.execute(RetrieveAttribute.of(model.thing(), attribute, EngineSubject.headers()))
                .whenComplete((response, failure) -> vertx.runOnContext(nothing -> {
                    if (response instanceof RetrieveAttributeResponse found) {
                        answer(context, found.getAttributeValue().toString());
                    } else {
                        missing(context);
                    }
                }));
    }

    private static void answer(RoutingContext context, String text) {
        context.response().putHeader("Content-Type", "application/tm+json").end(text);
    }

    private static void missing(RoutingContext context) {
        Problems.answer(
                context,
                404,
                "no such thing model",
                "There is no thing model at " + context.request().path() + ".");
    }
}
