package io.adit.gateway.http;

import io.adit.gateway.wire.internal.GatewayError;
import io.adit.gateway.wire.internal.WireErrors;
import io.adit.things.TwinRuntime;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.ditto.base.model.exceptions.DittoRuntimeException;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonFieldSelector;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonObjectBuilder;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.ditto.things.model.ThingId;
import org.eclipse.ditto.things.model.signals.commands.modify.MergeThing;
import org.eclipse.ditto.thingsearch.model.signals.commands.query.QueryThings;
import org.jspecify.annotations.Nullable;

/**
 * A merge patch of all things that a filter selects, in the order of their ids, each on its own under its own policy. The
 * answer is one line of JSON per thing as soon as it is settled, and a last line with the sums. Twenty things are changed
 * at a time, and no more before the client has taken the lines of those before. When the client goes away, no further
 * thing is changed; {@code after} goes on behind a thing. A dry run tells of each thing what the change would be answered
 * with.
 */
final class BulkPatch {
    private static final int AT_A_TIME = 20;
    private static final JsonFieldSelector ID = JsonFactory.newFieldSelector(JsonPointer.of("thingId"));

    private final TwinRuntime twin;

    BulkPatch(TwinRuntime twin) {
        this.twin = twin;
    }

    /** Starts; throws what is wrong with the request. */
    void start(RoutingContext ctx, WireRequest request) {
        String patch = request.mergePatch();
        JsonValue parsed = WireRequest.parse(patch);
        if (!parsed.isObject() || parsed.isNull() || parsed.asObject().contains("thingId")) {
            throw GatewayError.badRequest(
                    "The body must be a JSON object to merge into each thing, without 'thingId'.");
        }
        String filter = SearchEndpoint.filter(request.query());
        if (filter == null || filter.isBlank()) {
            throw GatewayError.badRequest("Give a 'filter'; exists(thingId) selects all things.");
        }
        boolean dryRun = flag(request, "dry-run");
        new Run(ctx, query(request, filter), patch, dryRun).start();
    }

    private static boolean flag(WireRequest request, String name) {
        String value = request.query().get(name);
        if (value != null && !value.equals("true") && !value.equals("false")) {
            throw GatewayError.badRequest("'" + name + "' must be true or false.");
        }
        return "true".equals(value);
    }

    @SuppressWarnings("NullAway") // Ditto's factory takes null for: all namespaces
    private static QueryThings query(WireRequest request, String filter) {
        String after = request.query().get("after");
        String whole = after == null ? filter : "and(" + SearchEndpoint.behind(after) + "," + filter + ")";
        return QueryThings.of(
                whole,
                List.of("sort(+thingId)"),
                ID,
                SearchEndpoint.namespaces(request.query()),
                request.headers().toBuilder()
                        .removePreconditionHeaders()
                        .responseRequired(true)
                        .build());
    }

    /** One request on its way. */
    private final class Run {
        private final Context context;
        private final HttpServerResponse response;
        private final QueryThings query;
        private final String patch;
        private final boolean dryRun;
        private int matched;
        private int succeeded;
        private String last = "";

        Run(RoutingContext ctx, QueryThings query, String patch, boolean dryRun) {
            this.context = ctx.vertx().getOrCreateContext();
            this.response = ctx.response();
            this.query = query;
            this.patch = patch;
            this.dryRun = dryRun;
        }

        void start() {
            DittoHeaders headers = query.getDittoHeaders();
            // A search tests its own filter; the condition is for each change.
            QueryThings search = query.setDittoHeaders(
                    headers.toBuilder().removeHeader("condition").build());
            Future.fromCompletionStage(new SearchPages(twin, search, AT_A_TIME).forEach(this::page), context)
                    .onComplete(done -> end(done.cause()));
        }

        private CompletionStage<Boolean> page(JsonArray items) {
            List<CompletionStage<JsonObject>> lines = new ArrayList<>();
            for (JsonValue item : items) {
                lines.add(line(ThingId.of(
                        item.asObject().getValue("thingId").orElseThrow().asString())));
            }
            CompletionStage<List<JsonObject>> settled = Sequences.all(lines);
            Promise<Boolean> taken = Promise.promise();
            return settled.thenCompose(all -> {
                context.runOnContext(v -> write(all, taken));
                return taken.future().toCompletionStage();
            });
        }

        private CompletionStage<JsonObject> line(ThingId id) {
            JsonObject start =
                    JsonObject.newBuilder().set("thingId", id.toString()).build();
            String correlationId = query.getDittoHeaders().getCorrelationId().orElse("");
            MergeThing merge = ThingChanges.patchThing(id, patch, query.getDittoHeaders());
            return (dryRun ? twin.tryOut(merge) : twin.execute(merge)).handle((result, failure) -> {
                if (failure == null) {
                    return start.setValue("status", result.getHttpStatus().getCode());
                }
                DittoRuntimeException error = WireErrors.of(failure, correlationId);
                return start.toBuilder()
                        .set("status", error.getHttpStatus().getCode())
                        .set("error", error.getErrorCode())
                        .set("message", String.valueOf(error.getMessage()))
                        .build();
            });
        }

        private void write(List<JsonObject> lines, Promise<Boolean> taken) {
            begin();
            for (JsonObject line : lines) {
                matched++;
                succeeded +=
                        line.getValue("status").filter(s -> s.asInt() < 300).isPresent() ? 1 : 0;
                last = line.getValue("thingId").orElseThrow().asString();
                put(line);
            }
            if (response.closed()) {
                taken.complete(false);
            } else if (response.writeQueueFull()) {
                response.drainHandler(v -> taken.tryComplete(true));
                response.closeHandler(v -> taken.tryComplete(false));
            } else {
                taken.complete(true);
            }
        }

        private void begin() {
            if (!response.headWritten()) {
                response.setChunked(true).putHeader("Content-Type", "application/x-ndjson");
            }
        }

        private void put(JsonObject line) {
            if (!response.closed()) {
                var unused = response.write(line + "\n");
            }
        }

        private void end(@Nullable Throwable failure) {
            String correlationId = query.getDittoHeaders().getCorrelationId().orElse("");
            if (failure != null && !response.headWritten()) {
                Problem.answer(response, WireErrors.of(failure, correlationId));
                return;
            }
            JsonObjectBuilder sums = JsonFactory.newObjectBuilder()
                    .set("complete", failure == null)
                    .set("matched", matched);
            sums.set(dryRun ? "changeable" : "changed", succeeded).set("failed", matched - succeeded);
            if (failure != null) {
                sums.set("after", last).set("problem", Problem.of(WireErrors.of(failure, correlationId)));
            }
            if (!response.closed() && !response.ended()) {
                begin();
                var unused = response.end(sums.build() + "\n");
            }
        }
    }
}
