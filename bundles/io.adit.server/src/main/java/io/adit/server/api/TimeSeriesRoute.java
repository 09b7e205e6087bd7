package io.adit.server.api;

import io.adit.engine.ChannelId;
import io.adit.engine.Sample;
import io.adit.engine.programme.BindingSettings;
import io.adit.history.Bucket;
import io.adit.history.History;
import io.adit.history.Series;
import io.adit.server.ingest.Ingest;
import io.adit.server.twin.EngineSubject;
import io.adit.things.TwinRuntime;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.eclipse.ditto.base.model.exceptions.DittoRuntimeException;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.things.model.ThingId;
import org.eclipse.ditto.things.model.signals.commands.query.RetrieveFeatureProperties;
import org.eclipse.ditto.things.model.signals.commands.query.RetrieveFeaturePropertiesResponse;

/**
 * {@code GET /api/2/timeseries/things/{thingId}/features/{featureId}/properties/status/value}: samples of a channel, or
 * summaries when a {@code step} is given. Only for who may read that property now.
 */
public final class TimeSeriesRoute {
    private static final String PATH = "/api/2/timeseries/things/:thing/features/:feature/properties/*";
    private final Vertx vertx;
    private final TwinRuntime twins;
    private final History history;
    private final Ingest ingest;
    private final Clock clock;

    /**
     * @param ingest knows in which unit a channel's raw readings come
     * @param clock for periods that end now
     */
    public TimeSeriesRoute(Vertx vertx, TwinRuntime twins, History history, Ingest ingest, Clock clock) {
        this.vertx = vertx;
        this.twins = twins;
        this.history = history;
        this.ingest = ingest;
        this.clock = clock;
    }

    /** Adds the route; has to come before Ditto's own, which take all of {@code /api/2}. */
    public void mount(Router router, Access access) {
        router.get(PATH).handler(access.known()).handler(this::query);
    }

    private void query(RoutingContext context) {
        TimeSeriesQuery query;
        ChannelId channel;
        DittoHeaders headers;
        try {
            query = TimeSeriesQuery.of(context.queryParams(), clock.instant());
            channel = new ChannelId(ThingId.of(context.pathParam("thing")).toString(), context.pathParam("feature"));
            headers = EngineSubject.headers().toBuilder()
                    .authorizationContext(Access.subjects(context))
                    .build();
        } catch (IllegalArgumentException e) {
            Problems.answer(context, 400, "bad query", String.valueOf(e.getMessage()));
            return;
        } catch (DittoRuntimeException e) {
            Problems.answer(context, e);
            return;
        }
        twins.execute(RetrieveFeatureProperties.of(ThingId.of(channel.thingId()), channel.featureId(), headers))
                .whenComplete((response, failure) -> vertx.runOnContext(nothing -> {
                    if (failure != null) {
                        refuse(context, failure);
                    } else {
                        String unit = ((RetrieveFeaturePropertiesResponse) response)
                                .getFeatureProperties()
                                .getValue(JsonPointer.of("status/unit"))
                                .map(value -> value.isString() ? value.asString() : value.toString())
                                .orElse("");
                        answer(context, query, channel, query.series() == Series.RAW ? rawUnit(channel) : unit);
                    }
                }));
    }

    /** Unit of the payload; empty where the channel's bindings differ in it or none runs. */
    private String rawUnit(ChannelId channel) {
        List<String> units = ingest.programme().channels().stream()
                .filter(settings -> settings.id().equals(channel))
                .flatMap(settings -> settings.bindings().stream())
                .map(BindingSettings::sourceUnit)
                .distinct()
                .toList();
        return units.size() == 1 ? units.get(0) : "";
    }

    private void answer(RoutingContext context, TimeSeriesQuery query, ChannelId channel, String unit) {
        vertx.executeBlocking(() -> read(query, channel, unit), false)
                .onSuccess(json -> context.response()
                        .putHeader("Content-Type", "application/json")
                        .end(json.toBuffer()))
                .onFailure(failure ->
                        Problems.answer(context, 500, "history failed", String.valueOf(failure.getMessage())));
    }

    private JsonObject read(TimeSeriesQuery query, ChannelId channel, String unit) {
        JsonObject json = new JsonObject()
                .put("thingId", channel.thingId())
                .put("path", "/features/" + channel.featureId() + "/properties/status/value")
                .put("unit", unit)
                .put("series", query.series().name().toLowerCase(java.util.Locale.ROOT))
                .put("from", TimeSeriesQuery.instant(query.fromMicros()))
                .put("to", TimeSeriesQuery.instant(query.toMicros()));
        return query.stepMicros() > 0 ? summaries(json, query, channel) : samples(json, query, channel);
    }

    private JsonObject samples(JsonObject json, TimeSeriesQuery query, ChannelId channel) {
        List<Sample> samples =
                history.query(query.series(), channel, query.fromMicros(), query.toMicros(), query.limit() + 1);
        JsonArray data = new JsonArray();
        for (Sample sample : samples.subList(0, Math.min(query.limit(), samples.size()))) {
            data.add(new JsonObject()
                    .put("timestamp", TimeSeriesQuery.instant(sample.timeMicros()))
                    .put("value", Double.isFinite(sample.value()) ? sample.value() : null)
                    .put("quality", sample.quality().name())
                    .put(
                            "reason",
                            sample.reason() == io.adit.engine.Reason.NONE
                                    ? ""
                                    : sample.reason().name()));
        }
        return json.put("data", data).put("complete", samples.size() <= query.limit());
    }

    private JsonObject summaries(JsonObject json, TimeSeriesQuery query, ChannelId channel) {
        JsonArray data = new JsonArray();
        for (Bucket bucket :
                history.summarise(query.series(), channel, query.fromMicros(), query.toMicros(), query.stepMicros())) {
            boolean any = bucket.count() > 0;
            data.add(new JsonObject()
                    .put("timestamp", TimeSeriesQuery.instant(bucket.startMicros()))
                    .put("avg", any ? bucket.average() : null)
                    .put("min", any ? bucket.min() : null)
                    .put("max", any ? bucket.max() : null)
                    .put("first", any ? bucket.first() : null)
                    .put("last", any ? bucket.last() : null)
                    .put("sum", any ? bucket.sum() : null)
                    .put("count", bucket.count())
                    .put("bad", bucket.bad()));
        }
        return json.put("step", query.step()).put("data", data);
    }

    private static void refuse(RoutingContext context, Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause instanceof DittoRuntimeException error) {
            Problems.answer(context, error);
        } else {
            Problems.answer(context, 500, "failed", "The thing could not be read; try again.");
        }
    }
}
