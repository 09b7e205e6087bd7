package io.adit.server.api;

import io.adit.server.ingest.Ingest;
import io.adit.server.ingest.UndecodableDevice;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * {@code GET /api/adit/undecodable}: the devices whose messages gave no sample, how many and why the last one; {@code GET
 * /api/adit/undecodable/{tenant}/{device}}: the same of one device, with the last message as received. For administrators.
 */
public final class UndecodableRoute {
    private final Vertx vertx;
    private final Ingest ingest;

    /** @param ingest keeps the counts and the messages */
    public UndecodableRoute(Vertx vertx, Ingest ingest) {
        this.vertx = vertx;
        this.ingest = ingest;
    }

    /** Adds the routes. @param administrators lets those pass who may see what devices sent */
    public void mount(Router router, Handler<RoutingContext> administrators) {
        router.get("/api/adit/undecodable").handler(administrators).handler(this::list);
        router.get("/api/adit/undecodable/:tenantId/:deviceId")
                .handler(administrators)
                .handler(this::get);
    }

    private void list(RoutingContext context) {
        JsonArray devices = new JsonArray();
        ingest.undecodable().forEach(device -> devices.add(json(device)));
        context.json(devices);
    }

    private void get(RoutingContext context) {
        Optional<UndecodableDevice> found = ingest.undecodable().stream()
                .filter(device -> device.tenant().equals(context.pathParam("tenantId"))
                        && device.deviceId().equals(context.pathParam("deviceId")))
                .findFirst();
        if (found.isEmpty()) {
            Problems.answer(context, 404, "not found", "Every message of this device gave a sample.");
            return;
        }
        UndecodableDevice device = found.get();
        vertx.executeBlocking(() -> ingest.payload(device.lastSequence()), false)
                .onSuccess(payload -> {
                    JsonObject json = json(device);
                    payload.ifPresent(bytes -> json.put("payload", bytes));
                    context.json(json);
                })
                .onFailure(failure ->
                        Problems.answer(context, 500, "journal failed", String.valueOf(failure.getMessage())));
    }

    private static JsonObject json(UndecodableDevice device) {
        return new JsonObject()
                .put("tenant", device.tenant())
                .put("device", device.deviceId())
                .put("count", device.count())
                .put("reason", device.reason())
                .put(
                        "time",
                        Instant.EPOCH
                                .plus(device.lastMicros(), ChronoUnit.MICROS)
                                .toString())
                .put("sequence", device.lastSequence());
    }
}
