package io.adit.connectivity.registry;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.Json;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import io.vertx.ext.web.handler.HttpException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Hono's Device Registry Management API v1 over HTTP: {@code /v1/tenants}, {@code /v1/devices}, {@code /v1/credentials}.
 *
 * <p>201 with etag and location, 200 and 204 with etag; 400, 403, 404, 409, 412, 413 and 503 with {@code {"error": ".."}}. As
 * on the real one an etag is not quoted; an If-Match is taken with quotes or without.
 */
public final class RegistryRoutes {
    private static final long MAX_BODY_BYTES = 64 * 1024;
    private static final long MAX_BULK_BYTES = 4 * 1024 * 1024;
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
            long most = root.startsWith("/v1/devices") ? MAX_BULK_BYTES : MAX_BODY_BYTES;
            router.route(root).handler(BodyHandler.create(false).setBodyLimit(most));
            router.route(root).failureHandler(RegistryReplies::failed);
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
        router.post(DEVICES).handler(change(this::createDevices));
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
            RegistryReplies.error(context, 404, "no such tenant");
            return;
        }
        RegistryReplies.show(
                context, tenant.get().version(), tenant.get().document().toBuffer());
    }

    private void getDevice(RoutingContext context) {
        Optional<Device> device = registry.device(context.pathParam("t"), context.pathParam("d"));
        if (device.isEmpty()) {
            RegistryReplies.error(context, 404, "no such device");
            return;
        }
        RegistryReplies.show(
                context, device.get().version(), device.get().shown().toBuffer());
    }

    private void getCredentials(RoutingContext context) {
        Optional<CredentialSet> set = registry.credentials(context.pathParam("t"), context.pathParam("d"));
        if (set.isEmpty()) {
            RegistryReplies.error(context, 404, "no such device");
            return;
        }
        RegistryReplies.show(context, set.get().version(), set.get().shown().toBuffer());
    }

    private void searchTenants(RoutingContext context) {
        DeviceSearch search = new DeviceSearch(context.queryParams());
        RegistryReplies.found(
                context,
                search.over(registry.tenants().stream()
                        .map(t -> t.document().put("id", t.id()))
                        .toList()));
    }

    /** One device, or an array of many. */
    private CompletableFuture<Change> createDevices(RoutingContext context) {
        String tenant = context.pathParam("t");
        Buffer body = context.body().buffer();
        if (body == null || !startsArray(body)) {
            return registry.createDevice(tenant, null, object(context));
        }
        List<JsonObject> devices = new ArrayList<>();
        for (Object entry : body(context, null, JsonArray.class, "array")) {
            if (!(entry instanceof JsonObject device)) {
                throw new InvalidDocumentException("the body must be a device, or an array of devices");
            }
            devices.add(device);
        }
        return registry.createDevices(tenant, devices);
    }

    private static boolean startsArray(Buffer body) {
        for (int i = 0; i < body.length(); i++) {
            if (!Character.isWhitespace(body.getByte(i))) {
                return body.getByte(i) == '[';
            }
        }
        return false;
    }

    private void searchDevices(RoutingContext context) {
        DeviceSearch search = new DeviceSearch(context.queryParams());
        List<Device> all = registry.devices(context.pathParam("t"));
        RegistryReplies.found(
                context,
                search.over(search.kind(all).stream()
                        .map(d -> d.shown().put("id", d.id()))
                        .toList()));
    }

    private static Handler<RoutingContext> change(Function<RoutingContext, CompletableFuture<Change>> step) {
        return safely(context -> step.apply(context)
                .whenComplete((change, failure) ->
                        context.vertx().runOnContext(now -> RegistryReplies.answer(context, change, failure))));
    }

    private static Handler<RoutingContext> safely(Handler<RoutingContext> step) {
        return context -> {
            try {
                step.handle(context);
            } catch (InvalidDocumentException e) {
                RegistryReplies.error(context, 400, String.valueOf(e.getMessage()));
            }
        };
    }

    private static JsonObject object(RoutingContext context) {
        Buffer body = context.body().buffer();
        if (body != null && body.length() > MAX_BODY_BYTES) {
            throw new HttpException(413);
        }
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
}
