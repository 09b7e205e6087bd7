package io.adit.server.api;

import io.adit.engine.ChannelId;
import io.adit.engine.programme.BindingSettings;
import io.adit.engine.programme.Programme;
import io.adit.history.HistoryReader;
import io.adit.history.Series;
import io.adit.things.TwinRuntime;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

/**
 * {@code GET /api/adit/history/things/{thingId}/features/{featureId}}: all that history has of a channel, samples of every quality or summaries of
 * steps, as JSON, CSV, Arrow or Parquet file, raw or clean, of any revision; and below it {@code /revisions}. Only for who may read the value now.
 */
public final class HistoryRoute {
    private static final String PATH = "/api/adit/history/things/:thing/features/:feature";

    private final Vertx vertx;
    private final HistoryReader history;
    private final Supplier<Programme> programme;
    private final Clock clock;
    private final ReadableChannels channels;

    /**
     * @param programme knows in which unit a channel's raw readings come
     * @param clock for times relative to now
     */
    public HistoryRoute(
            Vertx vertx, TwinRuntime twins, HistoryReader history, Supplier<Programme> programme, Clock clock) {
        this.vertx = vertx;
        this.history = history;
        this.programme = programme;
        this.clock = clock;
        this.channels = new ReadableChannels(vertx, twins);
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
        String format = format(context, parameters);
        HistoryRange range = HistoryRange.of(parameters, !format.equals("json"));
        ifReadable(context, (thing, channel) -> {
            String unit = range.series() == Series.RAW ? rawUnit(channel) : thing.unit(channel.featureId());
            if (format.equals("json")) {
                vertx.executeBlocking(() -> HistoryJson.read(history, range, channel, unit), false)
                        .onSuccess(json -> context.response()
                                .putHeader("Content-Type", "application/json")
                                .end(json.toBuffer()))
                        .onFailure(failure -> TimeSeriesRoute.refuse(context, failure));
            } else {
                ExportFormat file = switch (format) {
                    case "arrow" -> new TableFormat(TableFormat.ARROW, channel, range.series(), unit);
                    case "parquet" -> new TableFormat(TableFormat.PARQUET, channel, range.series(), unit);
                    default -> new CsvFormat(unit);
                };
                new HistoryExport(vertx, history, range, channel, file).write(context.response());
            }
        });
    }

    /** By the parameter, else by what the client accepts. */
    private static String format(RoutingContext context, SeriesParameters parameters) {
        String accept = String.valueOf(context.request().getHeader("Accept"));
        if (parameters.text("format") != null) {
            return parameters.oneOf("format", "json", "csv", "arrow", "parquet");
        }
        return accept.contains(TableFormat.ARROW)
                ? "arrow"
                : accept.contains(TableFormat.PARQUET) ? "parquet" : accept.contains("text/csv") ? "csv" : "json";
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
        channels.of(context, context.pathParam("thing"), List.of(context.pathParam("feature")))
                .onSuccess(found -> reading.of(found.thing(), found.channels().get(0)))
                .onFailure(failure -> TimeSeriesRoute.refuse(context, failure));
    }

    /** Unit of the payload; empty where the channel's bindings differ in it or none runs. */
    private String rawUnit(ChannelId channel) {
        List<String> units = programme.get().channels().stream()
                .filter(settings -> settings.id().equals(channel))
                .flatMap(settings -> settings.bindings().stream())
                .map(BindingSettings::sourceUnit)
                .distinct()
                .toList();
        return units.size() == 1 ? units.get(0) : "";
    }
}
