package io.adit.server.api;

import io.adit.history.HistoryReader;
import io.adit.things.TwinRuntime;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.ditto.thingsearch.model.SearchResult;
import org.eclipse.ditto.thingsearch.model.signals.commands.query.QueryThings;
import org.eclipse.ditto.thingsearch.model.signals.commands.query.QueryThingsResponse;
import org.jspecify.annotations.Nullable;

/**
 * Ditto's coming time-series API across the things of a namespace: {@code GET /api/2/timeseries/things?namespaces=&paths=&step=&agg=&groupBy=
 * &filter=}. The filter is RQL over the things as they are now, of which the user sees what search shows them.
 */
public final class SeriesAcrossThings {
    private static final int MOST_THINGS = 1000;
    private static final int MOST_PATHS = 100;
    private static final int PAGE = 200;
    private static final int DEFAULT_GROUPS = 1000;
    private static final int MOST_GROUPS = 10_000;

    private final Vertx vertx;
    private final TwinRuntime twins;
    private final HistoryReader history;
    private final Clock clock;

    /** @param clock for times relative to now */
    public SeriesAcrossThings(Vertx vertx, TwinRuntime twins, HistoryReader history, Clock clock) {
        this.vertx = vertx;
        this.twins = twins;
        this.history = history;
        this.clock = clock;
    }

    /** Adds the route; has to come before Ditto's own, which take all of {@code /api/2}. */
    public void mount(Router router, Access access) {
        router.get("/api/2/timeseries/things")
                .handler(access.known())
                .handler(context -> TimeSeriesRoute.guarded(context, () -> query(context)));
    }

    private void query(RoutingContext context) {
        SeriesParameters parameters = new SeriesParameters(context.queryParams(), clock.instant());
        SeriesQuery query = SeriesQuery.of(parameters);
        List<String> namespaces = parameters.list("namespaces");
        List<String> paths = parameters.list("paths");
        if (namespaces.size() != 1) {
            throw SeriesRefused.query("'namespaces' has to name exactly one namespace.");
        }
        if (query.aggregation() == null || !query.aggregation().isOfBuckets()) {
            throw SeriesRefused.query(
                    "Across things 'agg' has to be one of avg, min, max, sum, count, first, last, stddev.");
        }
        if (paths.isEmpty() || paths.size() > MOST_PATHS) {
            throw SeriesRefused.query("'paths' has to name 1 to " + MOST_PATHS + " paths, separated by commas.");
        }
        for (String path : paths) {
            if (ReadableThing.feature(path).isEmpty()) {
                throw SeriesRefused.parameter("paths", path, "Expected /features/{id}" + ReadableThing.VALUE + ".");
            }
        }
        SeriesGroups groups = new SeriesGroups(
                query, parameters.list("groupBy"), parameters.number("maxGroups", DEFAULT_GROUPS, 1, MOST_GROUPS));
        DittoHeaders headers = ReadableThing.headers(context);
        Search search = new Search(parameters.text("filter"), Set.copyOf(namespaces), headers);
        page(search, Optional.empty(), new ArrayList<>())
                .whenComplete((things, failure) -> vertx.runOnContext(nothing -> {
                    if (failure != null) {
                        TimeSeriesRoute.refuse(context, failure);
                    } else {
                        answer(context, groups, things, paths);
                    }
                }));
    }

    private record Search(@Nullable String filter, Set<String> namespaces, DittoHeaders headers) {}

    private CompletionStage<List<ReadableThing>> page(
            Search search, Optional<String> cursor, List<ReadableThing> found) {
        List<String> options = new ArrayList<>(List.of("size(" + PAGE + ")"));
        cursor.ifPresent(position -> options.add("cursor(" + position + ")"));
        QueryThings query = QueryThings.of(search.filter(), options, null, search.namespaces(), search.headers());
        return twins.execute(query).thenCompose(response -> {
            SearchResult result = ((QueryThingsResponse) response).getSearchResult();
            result.getItems().stream()
                    .map(JsonValue::asObject)
                    .forEach(thing -> found.add(new ReadableThing(
                            thing.getValue("thingId").map(JsonValue::asString).orElse(""), thing)));
            if (found.size() > MOST_THINGS) {
                throw SeriesRefused.query("There are more than " + MOST_THINGS + " things; narrow them by 'filter'.");
            }
            return result.getCursor().isPresent()
                    ? page(search, result.getCursor(), found)
                    : CompletableFuture.completedStage(found);
        });
    }

    private void answer(RoutingContext context, SeriesGroups groups, List<ReadableThing> things, List<String> paths) {
        vertx.<JsonObject>executeBlocking(
                        () -> {
                            for (ReadableThing thing : things) {
                                paths.forEach(path -> groups.add(history, thing, path));
                            }
                            return groups.json();
                        },
                        false)
                .onSuccess(json -> context.response()
                        .putHeader("Content-Type", "application/json")
                        .end(json.toBuffer()))
                .onFailure(failure -> TimeSeriesRoute.refuse(context, failure));
    }
}
