package io.adit.server.api;

import io.adit.engine.ChannelId;
import io.adit.engine.programme.BindingSettings;
import io.adit.history.History;
import io.adit.history.Series;
import io.adit.server.ingest.Ingest;
import io.adit.things.TwinRuntime;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.things.model.ThingId;
import org.eclipse.ditto.things.model.signals.commands.exceptions.FeaturePropertyNotAccessibleException;

/**
 * {@code GET /api/adit/history/things/{thingId}/features/{featureId}}: all that history has of a channel, samples of every quality or summaries of
 * steps, as JSON or CSV, raw or clean, of any revision; and below it {@code /revisions}. Only for who may read the value now.
 */
public final class HistoryRoute {
    private static final String PATH = "/api/adit/history/things/:thing/features/:feature";

    private final Vertx vertx;
    private final TwinRuntime twins;
    private final History history;
    private final Ingest ingest;
    private final Clock clock;
    private final ReadablePlaces places;

    /**
     * @param ingest knows in which unit a channel's raw readings come
     * @param clock for times relative to now
     */
    public HistoryRoute(Vertx vertx, TwinRuntime twins, History history, Ingest ingest, Clock clock) {
        this.vertx = vertx;
        this.twins = twins;
        this.history = history;
        this.ingest = ingest;
        this.clock = clock;
        this.places = new ReadablePlaces(vertx, twins);
    }

    /** Adds the routes. */
    public void mount(Router router, Access access) {
        router.get(PATH)
                .handler(access.known())
                .handler(context -> TimeSeriesRoute.guarded(context, () -> query(context)));
        router.get(PATH + "/revisions")
                .handler(access.known())
                .handler(context -> TimeSeriesRoute.guarded(context, () -> revisions(context)));
    }

    private void query(RoutingContext context) {
        SeriesParameters parameters = new SeriesParameters(context.queryParams(), clock.instant());
        boolean csv = HistoryCsv.isWanted(context.request().getHeader("Accept"));
        HistoryRange range = HistoryRange.of(parameters, csv);
        ifReadable(context, (thing, channel) -> {
            String unit = range.series() == Series.RAW ? rawUnit(channel) : thing.unit(channel.featureId());
            if (csv) {
                new HistoryCsv(vertx, history, range, channel, unit).write(context.response());
            } else {
                vertx.executeBlocking(() -> HistoryJson.read(history, range, channel, unit), false)
                        .onSuccess(json -> context.response()
                                .putHeader("Content-Type", "application/json")
                                .end(json.toBuffer()))
                        .onFailure(failure -> TimeSeriesRoute.refuse(context, failure));
            }
        });
    }

    private void revisions(RoutingContext context) {
        ifReadable(
                context,
                (thing, channel) -> context.response()
                        .putHeader("Content-Type", "application/json")
                        .end(HistoryJson.revisions(history.revisions(channel)).toBuffer()));
    }

    private interface Reading {
        void of(ReadableThing thing, ChannelId channel);
    }

    private void ifReadable(RoutingContext context, Reading reading) {
        ThingId id = ThingId.of(context.pathParam("thing"));
        String feature = context.pathParam("feature");
        ReadableThing.read(twins, context, id)
                .whenComplete((thing, failure) -> vertx.runOnContext(nothing -> {
                    Optional<ChannelId> channel = failure == null ? thing.channel(feature) : Optional.empty();
                    if (failure != null) {
                        TimeSeriesRoute.refuse(context, failure);
                    } else if (channel.isPresent()) {
                        reading.of(thing, channel.get());
                    } else {
                        ifReadableWithoutValue(context, thing, new ChannelId(id.toString(), feature), reading);
                    }
                }));
    }

    /** A channel that never had a value looks like one whose value is hidden; then the policy is asked. */
    private void ifReadableWithoutValue(
            RoutingContext context, ReadableThing thing, ChannelId channel, Reading reading) {
        places.of(List.of(channel), Access.subjects(context)).onComplete(readable -> {
            if (readable.succeeded()
                    && thing.has(channel.featureId())
                    && !readable.result().isEmpty()) {
                reading.of(thing, channel);
            } else {
                Problems.answer(
                        context,
                        FeaturePropertyNotAccessibleException.newBuilder(
                                        ThingId.of(channel.thingId()),
                                        channel.featureId(),
                                        JsonPointer.of("status/value"))
                                .build());
            }
        });
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
}
