package io.adit.server.api;

import io.adit.server.shapes.ModelStore;
import io.adit.things.TwinRuntime;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.ditto.base.model.exceptions.DittoRuntimeException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code /api/adit/models/{thingId}}: the 3D model of a facility. Its IFC file and the shapes that a browser made of it are read by those who may read the whole thing of
 * the facility, as all its elements are in them, and written by those who may write it.
 */
public final class ModelsRoute {
    private static final Logger LOG = LoggerFactory.getLogger(ModelsRoute.class);
    private static final String PATH = "/api/adit/models/:thingId";
    private static final String SHAPES = PATH + "/shapes/:hash/:form";
    private static final long MOST_IFC_BYTES = 1_000_000_000;
    private static final long MOST_SHAPES_BYTES = 250_000_000;

    private final Vertx vertx;
    private final TwinRuntime twins;
    private final ModelStore store;

    /** @param store of all facilities */
    public ModelsRoute(Vertx vertx, TwinRuntime twins, ModelStore store) {
        this.vertx = vertx;
        this.twins = twins;
        this.store = store;
    }

    /** Adds the routes. */
    public void mount(Router router, Access access) {
        router.get(PATH).handler(access.known()).handler(context -> guard(context, false, this::tell));
        router.delete(PATH).handler(access.known()).handler(context -> guard(context, true, this::remove));
        router.get(PATH + "/ifc").handler(access.known()).handler(context -> guard(context, false, this::sendIfc));
        router.put(PATH + "/ifc").handler(access.unread()).handler(context -> guard(context, true, this::takeIfc));
        router.get(SHAPES).handler(access.known()).handler(context -> guard(context, false, this::sendShapes));
        router.put(SHAPES).handler(access.unread()).handler(context -> guard(context, true, this::takeShapes));
    }

    /** What goes on for those who have the right. */
    private interface Step {
        Future<Void> run(RoutingContext context, FacilityRights rights);
    }

    private void guard(RoutingContext context, boolean writes, Step step) {
        Future.succeededFuture(thing(context))
                .compose(thing -> FacilityRights.of(vertx, twins, thing, Access.subjects(context)))
                .compose(rights -> {
                    if (!rights.read()) {
                        return refuse(context, 404, "not found", "There is no such facility, or you may not read it.");
                    }
                    if (writes && !rights.write()) {
                        return refuse(context, 403, "not allowed", "You may not change this facility.");
                    }
                    return step.run(context, rights);
                })
                .onFailure(failure -> failed(context, failure));
    }

    private static void failed(RoutingContext context, Throwable failure) {
        if (failure instanceof DittoRuntimeException refused) {
            context.request().resume();
            Problems.answer(context, refused);
        } else if (failure instanceof Upload.TooLong) {
            refuse(context, 413, "too long", "The file is larger than this server takes.");
        } else if (!context.response().ended()) {
            LOG.error("A request about a 3D model failed.", failure);
            refuse(context, 500, "failed", "The model could not be read or stored; try again.");
        }
    }

    private Future<Void> tell(RoutingContext context, FacilityRights rights) {
        return found(context).compose(model -> {
            if (model.isEmpty()) {
                return none(context);
            }
            JsonObject ifc = new JsonObject()
                    .put("hash", model.get().hash())
                    .put("bytes", model.get().bytes())
                    .put("time", model.get().time().toString());
            return context.json(new JsonObject()
                    .put("ifc", ifc)
                    .put("shapes", new JsonArray(model.get().shapes()))
                    .put("writable", rights.write()));
        });
    }

    private Future<Void> remove(RoutingContext context, FacilityRights rights) {
        return vertx.executeBlocking(() -> store.remove(thing(context)), false)
                .compose(removed ->
                        removed ? context.response().setStatusCode(204).end() : none(context));
    }

    private Future<Void> sendIfc(RoutingContext context, FacilityRights rights) {
        return found(context)
                .compose(model -> model.isEmpty()
                        ? none(context)
                        : send(context, model.get().ifc(), model.get().hash(), "application/x-step"));
    }

    private Future<Void> sendShapes(RoutingContext context, FacilityRights rights) {
        Optional<ShapesName> name = ShapesName.of(context);
        Optional<Path> file = name.flatMap(named -> store.shapes(thing(context), named.hash(), named.form()));
        if (name.isEmpty() || file.isEmpty()) {
            return none(context);
        }
        // Zipped already: by the browser that made them.
        context.response().putHeader(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY);
        String version = name.get().hash() + "-" + name.get().form();
        return send(context, file.get(), version, "application/octet-stream");
    }

    /** Lets the browser keep it, and ask each time whether it may still show it. */
    private static Future<Void> send(RoutingContext context, Path file, String version, String type) {
        String tag = '"' + version + '"';
        HttpServerResponse response = context.response();
        response.putHeader("ETag", tag).putHeader("Cache-Control", "private, no-cache");
        if (tag.equals(context.request().getHeader("If-None-Match"))) {
            return response.setStatusCode(304).end();
        }
        return response.putHeader("Content-Type", type).sendFile(file.toString());
    }

    private Future<Void> takeIfc(RoutingContext context, FacilityRights rights) {
        return take(context, MOST_IFC_BYTES, file -> {
            Optional<String> hash = store.keepIfc(thing(context), file);
            return hash.isPresent() ? "" : "This is no IFC file (ISO 10303-21).";
        });
    }

    private Future<Void> takeShapes(RoutingContext context, FacilityRights rights) {
        Optional<ShapesName> name = ShapesName.of(context);
        if (name.isEmpty()) {
            return refuse(
                    context, 400, "bad address", "Shapes are named by the SHA-256 of the IFC file and their form.");
        }
        String hash = name.get().hash();
        return take(
                context,
                MOST_SHAPES_BYTES,
                file -> store.keepShapes(thing(context), hash, name.get().form(), file)
                        ? ""
                        : "The IFC file of this facility is another one.");
    }

    /** Keeps an uploaded file, and says why not, or nothing. */
    private interface Keeping {
        String keep(Path file) throws IOException;
    }

    private Future<Void> take(RoutingContext context, long most, Keeping keeping) {
        Path file = store.temporary();
        return Upload.into(vertx, context.request(), file, most)
                .compose(nothing -> vertx.executeBlocking(() -> keeping.keep(file), false))
                .eventually(() -> vertx.executeBlocking(() -> Files.deleteIfExists(file), false))
                .compose(problem -> problem.isEmpty()
                        ? context.response().setStatusCode(204).end()
                        : refuse(context, 400, "not taken", problem));
    }

    private Future<Optional<ModelStore.Model>> found(RoutingContext context) {
        return vertx.executeBlocking(() -> store.find(thing(context)), false);
    }

    private static String thing(RoutingContext context) {
        return context.pathParam("thingId");
    }

    private static Future<Void> none(RoutingContext context) {
        return refuse(context, 404, "no model", "No 3D model of this facility was published.");
    }

    /** Reads on what still comes, so that the answer gets through. */
    private static Future<Void> refuse(RoutingContext context, int status, String title, String detail) {
        context.request().resume();
        Problems.answer(context, status, title, detail);
        return Future.succeededFuture();
    }
}
