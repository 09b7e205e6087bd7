package io.adit.gateway.http;

import io.adit.gateway.wire.internal.GatewayError;
import io.adit.gateway.wire.internal.WireErrors;
import io.adit.things.TwinRuntime;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonFieldSelector;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.ditto.thingsearch.model.signals.commands.query.QueryThings;

/**
 * Counts the things that a filter selects and summarises values of them, per group of things with the same values where
 * that is wanted. Goes through the search page by page, so it sees what its subject may read, and stops when the client
 * goes away.
 */
final class Aggregation {
    private static final int PAGE = 200;

    private final TwinRuntime twin;

    Aggregation(TwinRuntime twin) {
        this.twin = twin;
    }

    /** Starts; throws what is wrong with the request. */
    void start(RoutingContext ctx, WireRequest request) {
        List<String> groupBy = paths(request.query(), "groupBy");
        List<String> of = paths(request.query(), "of");
        AggregationGroups groups = new AggregationGroups(groupBy, of);
        HttpServerResponse response = ctx.response();
        Future.fromCompletionStage(
                        new SearchPages(twin, query(request, groupBy, of), PAGE)
                                .forEach(items -> add(items, groups, response)),
                        ctx.vertx().getOrCreateContext())
                .onSuccess(done -> answer(response, groups))
                .onFailure(e -> Problem.answer(
                        response,
                        WireErrors.of(e, request.headers().getCorrelationId().orElse(""))));
    }

    private static CompletionStage<Boolean> add(
            JsonArray items, AggregationGroups groups, HttpServerResponse response) {
        for (JsonValue item : items) {
            groups.add(item.asObject());
        }
        return CompletableFuture.completedStage(!response.closed());
    }

    private static void answer(HttpServerResponse response, AggregationGroups groups) {
        if (!response.closed()) {
            response.putHeader("Content-Type", "application/json")
                    .end(groups.toJson().toString());
        }
    }

    private static List<String> paths(MultiMap query, String parameter) {
        List<String> paths = query.getAll(parameter).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(path -> path.strip().replaceFirst("^/", ""))
                .filter(path -> !path.isEmpty())
                .distinct()
                .toList();
        if (paths.stream().anyMatch(path -> path.contains("*"))) {
            throw GatewayError.badRequest("'" + parameter + "' takes paths of single values, without '*'.");
        }
        return paths;
    }

    @SuppressWarnings("NullAway") // Ditto's factory takes null for: no filter, all namespaces
    private static QueryThings query(WireRequest request, List<String> groupBy, List<String> of) {
        List<JsonPointer> pointers = new ArrayList<>();
        groupBy.forEach(path -> pointers.add(JsonPointer.of(path)));
        of.forEach(path -> pointers.add(JsonPointer.of(path)));
        JsonFieldSelector fields =
                JsonFactory.newFieldSelector(JsonPointer.of("thingId"), pointers.toArray(JsonPointer[]::new));
        return QueryThings.of(
                SearchEndpoint.filter(request.query()),
                List.of("sort(+thingId)"),
                fields,
                SearchEndpoint.namespaces(request.query()),
                request.headers());
    }
}
