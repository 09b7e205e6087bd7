package io.adit.server.api;

import io.adit.engine.ChannelId;
import io.adit.server.ingest.AlarmNow;
import io.adit.things.TwinRuntime;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.ditto.base.model.auth.AuthorizationContext;
import org.jspecify.annotations.Nullable;

/**
 * {@code GET /api/adit/alarms/current}: the alarms as they are, the most severe first, of equal ones the oldest. Everybody reads of the alarms whose
 * feature the policies let them read now. At a centre those of its stations are among them, with the name of their station.
 */
public final class AlarmsCurrentRoute {
    private static final int DEFAULT_LIMIT = 100;
    private static final int LARGEST_LIMIT = 1000;

    private final ReadablePlaces places;
    private final PresentAlarms present;
    private final Clock clock;

    /** @param present has the alarms */
    public AlarmsCurrentRoute(Vertx vertx, TwinRuntime twins, PresentAlarms present, Clock clock) {
        this.places = new ReadablePlaces(vertx, twins);
        this.present = present;
        this.clock = clock;
    }

    /** Adds the route. */
    public void mount(Router router, Access access) {
        router.get("/api/adit/alarms/current")
                .handler(access.known())
                .handler(context -> TimeSeriesRoute.guarded(context, () -> answer(context)));
    }

    /** Where an alarm stands in the list; as text, the cursor of a page. */
    private record Position(int severity, long since, String rule) {
        static final Comparator<Position> ORDER = Comparator.comparingInt(Position::severity)
                .reversed()
                .thenComparingLong(Position::since)
                .thenComparing(Position::rule);

        static Position of(AlarmNow alarm) {
            return new Position(alarm.status().severity(), alarm.status().sinceMicros(), alarm.ruleId());
        }

        static Position of(String text) {
            String[] parts = text.split("_", 3);
            try {
                return new Position(Integer.parseInt(parts[0]), Long.parseLong(parts[1]), parts[2]);
            } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
                throw SeriesRefused.parameter("cursor", text, "Expected the 'cursor' of the page before.");
            }
        }

        @Override
        public String toString() {
            return severity + "_" + since + "_" + rule;
        }
    }

    private void answer(RoutingContext context) {
        SeriesParameters parameters = new SeriesParameters(context.queryParams(), clock.instant());
        AlarmStates states = AlarmStates.of(parameters);
        String thing = Objects.requireNonNullElse(parameters.text("thing"), "");
        int limit = parameters.number("limit", DEFAULT_LIMIT, 1, LARGEST_LIMIT);
        @Nullable String cursor = parameters.text("cursor");
        @Nullable Position after = cursor == null ? null : Position.of(cursor);
        readable(Access.subjects(context))
                .map(alarms -> page(
                        alarms.stream()
                                .filter(alarm -> states.include(alarm.status()))
                                .filter(alarm -> thing.isEmpty()
                                        || thing.equals(alarm.channel().thingId()))
                                .filter(alarm -> after == null || Position.ORDER.compare(Position.of(alarm), after) > 0)
                                .toList(),
                        limit))
                .onSuccess(json -> context.response()
                        .putHeader("Content-Type", "application/json")
                        .end(json.toBuffer()))
                .onFailure(failure ->
                        Problems.answer(context, 503, "failed", "The engine could not be asked; try again."));
    }

    /** The alarms that one may read, in order. */
    Future<List<AlarmNow>> readable(AuthorizationContext subjects) {
        return present.all()
                .compose(alarms -> places.of(
                                alarms.stream().map(AlarmJson::place).toList(), subjects)
                        .map(allowed -> sorted(alarms, allowed)));
    }

    private static List<AlarmNow> sorted(List<AlarmNow> alarms, Set<ChannelId> allowed) {
        return alarms.stream()
                .filter(alarm -> allowed.contains(AlarmJson.place(alarm)))
                .sorted(Comparator.comparing((AlarmNow alarm) -> Position.of(alarm), Position.ORDER))
                .toList();
    }

    private JsonObject page(List<AlarmNow> alarms, int limit) {
        JsonArray items = new JsonArray();
        alarms.stream().limit(limit).map(present::json).forEach(items::add);
        JsonObject json = new JsonObject().put("items", items);
        return alarms.size() > limit
                ? json.put("cursor", Position.of(alarms.get(limit - 1)).toString())
                : json;
    }
}
