package io.adit.server.api;

import io.adit.edge.Packed;
import io.adit.history.Outgoing;
import io.adit.server.ingest.Ingest;
import io.adit.server.station.StateIntake;
import io.adit.server.station.Station;
import io.adit.server.station.StationDesk;
import io.adit.server.station.StationLink;
import io.adit.server.station.StationPoll;
import io.adit.server.station.Stations;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.ditto.json.JsonRuntimeException;
import org.eclipse.ditto.json.JsonValue;

/**
 * {@code /api/adit/stations}: how the links to stations are, for everybody who may log in; and what a station says and asks, for its own user only. Bodies are
 * packed as {@link Packed} does.
 */
public final class StationsRoute {
    private static final String PATH = "/api/adit/stations";
    private static final int LARGEST_BODY = 16 << 20;
    private static final int LARGEST_JSON = 64 << 20;

    private final Vertx vertx;
    private final Parts parts;
    private final WorkerExecutor worker;
    private final StationParcels parcels;

    /** What stations reach through the route. */
    public record Parts(Stations stations, StationDesk desk, StateIntake state, StationPoll poll) {}

    /** Takes a request of a station. */
    @FunctionalInterface
    private interface Taking {
        Future<JsonObject> take(RoutingContext context, StationLink link, byte[] body);
    }

    /** @param clock tells when something came */
    public StationsRoute(Vertx vertx, Ingest ingest, Parts parts, Clock clock) {
        this.vertx = vertx;
        this.parts = parts;
        this.worker = vertx.createSharedWorkerExecutor("adit-stations", 2);
        this.parcels = new StationParcels(vertx, worker, ingest, clock, LARGEST_BODY);
    }

    /** Adds the routes; has to come before those that explain samples. */
    public void mount(Router router, Access access) {
        router.get(PATH).handler(access.known()).handler(context -> {
            JsonArray items = new JsonArray();
            parts.stations.all().forEach(link -> items.add(link.toJson()));
            context.json(new JsonObject().put("items", items));
        });
        router.get("/api/adit/things/:thingId/features/:featureId/explain")
                .handler(access.known())
                .handler(this::explained);
        post(
                router,
                access,
                "samples",
                (context, link, body) -> parcels.take(link.station(), Outgoing.SAMPLES, context.queryParams(), body));
        post(
                router,
                access,
                "alarms",
                (context, link, body) -> parcels.take(link.station(), Outgoing.ALARMS, context.queryParams(), body));
        post(router, access, "state", (context, link, body) -> state(link.station(), body));
        post(router, access, "poll", (context, link, body) -> poll(link, body));
        post(router, access, "model", (context, link, body) -> model(link, body));
        post(router, access, "answers", (context, link, body) -> answer(link, body));
    }

    /** Samples of a station bear the numbers of its journal, which are other messages' here. */
    private void explained(RoutingContext context) {
        StationLink link = parts.stations.of(context.pathParam("thingId")).orElse(null);
        if (link == null) {
            context.next();
        } else {
            String name = link.station().name();
            Problems.answer(context, 409, "elsewhere", "What devices sent is at station " + name + "; ask there.");
        }
    }

    private void post(Router router, Access access, String what, Taking taking) {
        router.post(PATH + "/:station/" + what).handler(access.unread()).handler(context -> admit(context, taking));
    }

    private void admit(RoutingContext context, Taking taking) {
        StationLink link = parts.stations.named(context.pathParam("station")).orElse(null);
        boolean own = link != null
                && Access.subjects(context).getAuthorizationSubjects().stream()
                        .anyMatch(each -> each.getId().equals(link.station().subject()));
        if (link == null || !own) {
            context.request().resume();
            Problems.answer(
                    context, 403, "not allowed", "There is no station of this name that your user may act for.");
            return;
        }
        long length = length(context);
        if (length < 0 || length > LARGEST_BODY) {
            context.request().resume();
            Problems.answer(
                    context, 413, "too large", "The body has no length, or one beyond " + LARGEST_BODY + " bytes.");
            return;
        }
        link.heard();
        Future<Buffer> body = context.request().body();
        context.request().resume();
        body.compose(bytes -> taking.take(context, link, bytes.getBytes()))
                .onSuccess(context::json)
                .onFailure(failure -> refuse(context, failure));
    }

    private static long length(RoutingContext context) {
        try {
            return Long.parseLong(String.valueOf(context.request().getHeader("Content-Length")));
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private static void refuse(RoutingContext context, Throwable failure) {
        boolean bad = failure instanceof IllegalArgumentException
                || failure instanceof DecodeException
                || failure instanceof ClassCastException
                || failure instanceof JsonRuntimeException;
        Problems.answer(context, bad ? 400 : 503, bad ? "bad request" : "busy", String.valueOf(failure.getMessage()));
    }

    private <T> Future<T> future(CompletionStage<T> stage) {
        return Future.fromCompletionStage(stage, vertx.getOrCreateContext());
    }

    private Future<JsonObject> state(Station station, byte[] body) {
        List<org.eclipse.ditto.json.JsonObject> values = org.eclipse.ditto.json.JsonArray.of(text(body)).stream()
                .map(JsonValue::asObject)
                .toList();
        return future(parts.state.write(station, values)).map(unknown -> new JsonObject().put("unknown", unknown));
    }

    private Future<JsonObject> poll(StationLink link, byte[] body) {
        return parts.poll.answer(link, new JsonObject(text(body)));
    }

    private Future<JsonObject> model(StationLink link, byte[] body) {
        String known = text(body);
        return worker.executeBlocking(() -> parts.stations.missing(link.station(), known), false);
    }

    private Future<JsonObject> answer(StationLink link, byte[] body) {
        parts.desk.answered(link.station(), new JsonObject(text(body)));
        return Future.succeededFuture(new JsonObject());
    }

    private static String text(byte[] body) {
        return new String(Packed.unpack(body, LARGEST_JSON), StandardCharsets.UTF_8);
    }
}
