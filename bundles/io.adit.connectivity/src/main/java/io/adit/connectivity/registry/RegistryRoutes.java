package io.adit.connectivity.registry;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.Json;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hono's Device Registry Management API v1 over HTTP: {@code /v1/tenants}, {@code /v1/devices}, {@code /v1/credentials}.
 *
 * <p>201 with etag and location, 200 and 204 with etag; 400, 404, 409, 412, 413 and 503 with {@code {"error": ".."}}. As
 * on the real one an etag is not quoted; an If-Match is taken with quotes or without.
 */
public final class RegistryRoutes {
    private static final Logger LOG = LoggerFactory.getLogger(RegistryRoutes.class);
    private static final long MAX_BODY_BYTES = 64 * 1024;
    private static final String TENANT = "/v1/tenants/:t";
    private static final String DEVICES = "/v1/devices/:t";
    private static final String DEVICE = "/v1/devices/:t/:d";
    private static final String CREDENTIALS = "/v1/credentials/:t/:d";

    private final DeviceRegistry registry;

    private RegistryRoutes(DeviceRegistry registry) {
        this.registry = registry;
    }

    /**
     * Adds the routes to a router.
     *
     * @param authentication runs before everything else; calls {@code next()} only for who may manage the registry
     */
    public static void mount(Router router, DeviceRegistry registry, Handler<RoutingContext> authentication) {
        RegistryRoutes routes = new RegistryRoutes(registry);
        for (String root : new String[] {"/v1/tenants*", "/v1/devices/*", "/v1/credentials/*"}) {
            router.route(root).handler(authentication);
            router.route(root).handler(BodyHandler.create(false).setBodyLimit(MAX_BODY_BYTES));
            router.route(root).failureHandler(RegistryRoutes::failed);
        }
        routes.add(router);
    }

    private void add(Router router) {
        router.get("/v1/tenants").handler(safely(this::searchTenants));
        router.post("/v1/tenants").handler(change(c -> registry.createTenant(null, object(c))));
        router.get(TENANT).handler(safely(this::getTenant));
        router.post(TENANT).handler(change(c -> registry.createTenant(c.pathParam("t"), object(c))));
        router.put(TENANT).handler(change(c -> registry.updateTenant(c.pathParam("t"), object(c), expectedVersion(c))));
        router.delete(TENANT).handler(change(c -> registry.deleteTenant(c.pathParam("t"), expectedVersion(c))));
        router.get(DEVICES).handler(safely(this::searchDevices));
        router.post(DEVICES).handler(change(c -> registry.createDevice(c.pathParam("t"), null, object(c))));
        router.get(DEVICE).handler(safely(this::getDevice));
        router.post(DEVICE).handler(change(c -> registry.createDevice(c.pathParam("t"), c.pathParam("d"), object(c))));
        router.put(DEVICE)
                .handler(change(
                        c -> registry.updateDevice(c.pathParam("t"), c.pathParam("d"), object(c), expectedVersion(c))));
        router.delete(DEVICE)
                .handler(change(c -> registry.deleteDevice(c.pathParam("t"), c.pathParam("d"), expectedVersion(c))));
        router.get(CREDENTIALS).handler(safely(this::getCredentials));
        router.put(CREDENTIALS)
                .handler(change(c ->
                        registry.putCredentials(c.pathParam("t"), c.pathParam("d"), array(c), expectedVersion(c))));
    }

    private void getTenant(RoutingContext context) {
        Optional<Tenant> tenant = registry.tenant(context.pathParam("t"));
        if (tenant.isEmpty()) {
            error(context, 404, "no such tenant");
            return;
        }
        show(context, tenant.get().version(), tenant.get().document().toBuffer());
    }

    private void getDevice(RoutingContext context) {
        Optional<Device> device = registry.device(context.pathParam("t"), context.pathParam("d"));
        if (device.isEmpty()) {
            error(context, 404, "no such device");
            return;
        }
        show(context, device.get().version(), device.get().document().toBuffer());
    }

    private void getCredentials(RoutingContext context) {
        Optional<CredentialSet> set = registry.credentials(context.pathParam("t"), context.pathParam("d"));
        if (set.isEmpty()) {
            error(context, 404, "no such device");
            return;
        }
        show(context, set.get().version(), set.get().shown().toBuffer());
    }

    private void searchTenants(RoutingContext context) {
        DeviceSearch search = new DeviceSearch(context.queryParams());
        found(
                context,
                search.over(registry.tenants().stream()
                        .map(t -> t.document().put("id", t.id()))
                        .toList()));
    }

    private void searchDevices(RoutingContext context) {
        DeviceSearch search = new DeviceSearch(context.queryParams());
        found(
                context,
                search.over(registry.devices(context.pathParam("t")).stream()
                        .map(d -> d.document().put("id", d.id()))
                        .toList()));
    }

    private static void found(RoutingContext context, JsonObject result) {
        if (result.getInteger("total") == 0) {
            error(context, 404, "nothing matches");
            return;
        }
        json(context, 200).end(result.toBuffer());
    }

    private static void show(RoutingContext context, String version, Buffer body) {
        json(context, 200).putHeader(HttpHeaders.ETAG, version).end(body);
    }

    private static Handler<RoutingContext> change(Function<RoutingContext, CompletableFuture<Change>> step) {
        return safely(context -> step.apply(context)
                .whenComplete(
                        (change, failure) -> context.vertx().runOnContext(now -> answer(context, change, failure))));
    }

    private static Handler<RoutingContext> safely(Handler<RoutingContext> step) {
        return context -> {
            try {
                step.handle(context);
            } catch (InvalidDocumentException e) {
                error(context, 400, String.valueOf(e.getMessage()));
            }
        };
    }

    private static void answer(RoutingContext context, @Nullable Change change, @Nullable Throwable failure) {
        if (context.response().ended() || context.response().closed()) {
            return;
        }
        switch (change) {
            case null -> {
                LOG.error("a change of the device registry could not be stored", failure);
                error(context, 503, "the change could not be stored; try again later");
            }
            case Change.Created created -> {
                String base = context.normalizedPath();
                String location = context.request().method() == HttpMethod.POST && base.endsWith("/" + created.id())
                        ? base
                        : (base.endsWith("/") ? base : base + "/") + created.id();
                json(context, 201)
                        .putHeader(HttpHeaders.ETAG, created.version())
                        .putHeader(HttpHeaders.LOCATION, location)
                        .end(new JsonObject().put("id", created.id()).toBuffer());
            }
            case Change.Updated updated ->
                context.response()
                        .setStatusCode(204)
                        .putHeader(HttpHeaders.ETAG, updated.version())
                        .end();
            case Change.Deleted deleted -> context.response().setStatusCode(204).end();
            case Change.Refused refused -> error(context, status(refused.reason()), refused.message());
        }
    }

    private static int status(Change.Reason reason) {
        return switch (reason) {
            case NOT_FOUND -> 404;
            case ALREADY_EXISTS -> 409;
            case VERSION_MISMATCH -> 412;
            case INVALID -> 400;
        };
    }

    private static void failed(RoutingContext context) {
        if (context.response().ended()) {
            return;
        }
        int status = context.statusCode() < 400 ? 500 : context.statusCode();
        if (status == 500) {
            LOG.error("a request to the device registry failed", context.failure());
        }
        error(context, status, status == 413 ? "the document is larger than 64 kB" : "the request failed");
    }

    private static JsonObject object(RoutingContext context) {
        return body(context, new JsonObject(), JsonObject.class, "object");
    }

    private static JsonArray array(RoutingContext context) {
        return body(context, null, JsonArray.class, "array");
    }

    private static <T> T body(RoutingContext context, @Nullable T absent, Class<T> type, String name) {
        Buffer body = context.body().buffer();
        if ((body == null || body.length() == 0) && absent != null) {
            return absent;
        }
        try {
            Object value = body == null ? null : Json.decodeValue(body);
            if (type.isInstance(value)) {
                return type.cast(value);
            }
        } catch (DecodeException e) {
            // answered below
        }
        throw new InvalidDocumentException("the body must be a JSON " + name);
    }

    private static @Nullable String expectedVersion(RoutingContext context) {
        String value = context.request().getHeader(HttpHeaders.IF_MATCH);
        if (value == null || "*".equals(value)) {
            return null;
        }
        return value.length() > 1 && value.startsWith("\"") && value.endsWith("\"")
                ? value.substring(1, value.length() - 1)
                : value;
    }

    private static HttpServerResponse json(RoutingContext context, int status) {
        return context.response().setStatusCode(status).putHeader(HttpHeaders.CONTENT_TYPE, "application/json");
    }

    private static void error(RoutingContext context, int status, String message) {
        json(context, status).end(new JsonObject().put("error", message).toBuffer());
    }
}
