package io.adit.connectivity.registry;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The responses of the registry's HTTP API. As on the real one an etag is not quoted. */
final class RegistryReplies {
    private static final Logger LOG = LoggerFactory.getLogger(RegistryReplies.class);

    private RegistryReplies() {}

    static void show(RoutingContext context, String version, Buffer body) {
        json(context, 200).putHeader(HttpHeaders.ETAG, version).end(body);
    }

    static void found(RoutingContext context, JsonObject result) {
        if (result.getInteger("total") == 0) {
            error(context, 404, "nothing matches");
            return;
        }
        json(context, 200).end(result.toBuffer());
    }

    static void answer(RoutingContext context, @Nullable Change change, @Nullable Throwable failure) {
        if (context.response().ended() || context.response().closed()) {
            return;
        }
        switch (change) {
            case null -> {
                LOG.error("a change of the device registry could not be stored", failure);
                error(context, 503, "the change could not be stored; try again later");
            }
            case Change.Created created -> created(context, created);
            case Change.AllCreated all -> allCreated(context, all);
            case Change.Updated updated ->
                context.response()
                        .setStatusCode(204)
                        .putHeader(HttpHeaders.ETAG, updated.version())
                        .end();
            case Change.Deleted deleted -> context.response().setStatusCode(204).end();
            case Change.Refused refused -> error(context, status(refused.reason()), refused.message());
        }
    }

    private static void created(RoutingContext context, Change.Created created) {
        String base = context.normalizedPath();
        String location = context.request().method() == HttpMethod.POST && base.endsWith("/" + created.id())
                ? base
                : (base.endsWith("/") ? base : base + "/") + created.id();
        json(context, 201)
                .putHeader(HttpHeaders.ETAG, created.version())
                .putHeader(HttpHeaders.LOCATION, location)
                .end(new JsonObject().put("id", created.id()).toBuffer());
    }

    private static void allCreated(RoutingContext context, Change.AllCreated all) {
        JsonArray entries = new JsonArray();
        all.entries()
                .forEach(entry ->
                        entries.add(new JsonObject().put("id", entry.id()).put("etag", entry.version())));
        json(context, 201)
                .putHeader(HttpHeaders.LOCATION, context.normalizedPath())
                .end(entries.toBuffer());
    }

    private static int status(Change.Reason reason) {
        return switch (reason) {
            case NOT_FOUND -> 404;
            case ALREADY_EXISTS -> 409;
            case VERSION_MISMATCH -> 412;
            case LIMIT -> 403;
            case INVALID -> 400;
        };
    }

    static void failed(RoutingContext context) {
        if (context.response().ended()) {
            return;
        }
        int status = context.statusCode() < 400 ? 500 : context.statusCode();
        if (status == 500) {
            LOG.error("a request to the device registry failed", context.failure());
        }
        error(context, status, status == 413 ? "the document is larger than 64 kB" : "the request failed");
    }

    private static HttpServerResponse json(RoutingContext context, int status) {
        return context.response().setStatusCode(status).putHeader(HttpHeaders.CONTENT_TYPE, "application/json");
    }

    static void error(RoutingContext context, int status, String message) {
        json(context, status).end(new JsonObject().put("error", message).toBuffer());
    }
}
