package io.adit.server.api;

import io.adit.engine.ChannelId;
import io.adit.history.AlarmEntry;
import io.adit.history.AlarmQuery;
import io.adit.history.HistoryReader;
import io.adit.server.station.Stations;
import io.adit.things.TwinRuntime;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.eclipse.ditto.base.model.auth.AuthorizationContext;
import org.jspecify.annotations.Nullable;

/**
 * {@code GET /api/adit/alarms}: what changed of alarms and when, the newest first. Everybody reads of the alarms whose feature the policies let them
 * read now.
 */
public final class AlarmsRoute {
    private static final int DEFAULT_LIMIT = 100;
    private static final int LARGEST_LIMIT = 1000;
    private static final int PER_LOOK = 1000;
    /** Times that is looked further for alarms that the user may read, before the page goes out as it is. */
    private static final int MOST_LOOKS = 10;

    private final Vertx vertx;
    private final ReadablePlaces places;
    private final HistoryReader history;
    private final Stations stations;
    private final Clock clock;

    /**
     * @param stations whose alarms are among them
     * @param clock for times relative to now
     */
    public AlarmsRoute(Vertx vertx, TwinRuntime twins, HistoryReader history, Stations stations, Clock clock) {
        this.vertx = vertx;
        this.places = new ReadablePlaces(vertx, twins);
        this.history = history;
        this.stations = stations;
        this.clock = clock;
    }

    /** Adds the route. */
    public void mount(Router router, Access access) {
        router.get("/api/adit/alarms")
                .handler(access.known())
                .handler(context -> TimeSeriesRoute.guarded(context, () -> answer(context)));
    }

    private void answer(RoutingContext context) {
        SeriesParameters parameters = new SeriesParameters(context.queryParams(), clock.instant());
        String cursor = parameters.text("cursor");
        Look look = new Look(
                parameters.text("from") == null ? Long.MIN_VALUE : parameters.from(),
                parameters.text("to") == null ? Long.MAX_VALUE : parameters.to(),
                Objects.requireNonNullElse(parameters.text("rule"), ""),
                Objects.requireNonNullElse(parameters.text("thing"), ""),
                AlarmStates.of(parameters),
                cursor == null ? null : SeriesCursor.of(cursor));
        int limit = parameters.number("limit", DEFAULT_LIMIT, 1, LARGEST_LIMIT);
        page(look, limit, Access.subjects(context), new JsonArray(), MOST_LOOKS)
                .onSuccess(json -> context.response()
                        .putHeader("Content-Type", "application/json")
                        .end(json.toBuffer()))
                .onFailure(failure -> TimeSeriesRoute.refuse(context, failure));
    }

    /** What is looked for, from where the last look ended. */
    private record Look(
            long from,
            long to,
            String rule,
            String thing,
            AlarmStates states,
            @Nullable SeriesCursor after) {
        Look after(AlarmEntry entry) {
            SeriesCursor position = new SeriesCursor(entry.change().status().timeMicros(), entry.number());
            return new Look(from, to, rule, thing, states, position);
        }

        AlarmQuery query() {
            return after == null || after.micros() >= to
                    ? new AlarmQuery(from, to, rule, thing, PER_LOOK)
                    : new AlarmQuery(from, after.micros(), after.sequence(), rule, thing, PER_LOOK);
        }
    }

    private Future<JsonObject> page(Look look, int limit, AuthorizationContext subjects, JsonArray items, int looks) {
        return vertx.executeBlocking(() -> history.alarms(look.query()), false).compose(found -> {
            List<ChannelId> asked = found.stream().map(AlarmJson::place).toList();
            return places.of(asked, subjects).compose(readable -> {
                for (AlarmEntry entry : found) {
                    if (readable.contains(AlarmJson.place(entry))
                            && look.states.include(entry.change().status())) {
                        items.add(PresentAlarms.named(AlarmJson.of(entry), stations));
                        if (items.size() == limit) {
                            return Future.succeededFuture(page(items, look.after(entry)));
                        }
                    }
                }
                if (found.size() < PER_LOOK) {
                    return Future.succeededFuture(new JsonObject().put("items", items));
                }
                Look next = look.after(found.get(found.size() - 1));
                return looks == 1
                        ? Future.succeededFuture(page(items, next))
                        : page(next, limit, subjects, items, looks - 1);
            });
        });
    }

    private static JsonObject page(JsonArray items, Look next) {
        return new JsonObject().put("items", items).put("cursor", String.valueOf(next.after()));
    }
}
