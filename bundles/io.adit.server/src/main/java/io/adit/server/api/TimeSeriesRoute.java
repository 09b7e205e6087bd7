package io.adit.server.api;

import io.adit.engine.ChannelId;
import io.adit.history.HistoryException;
import io.adit.history.HistoryReader;
import io.adit.things.TwinRuntime;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionException;
import org.eclipse.ditto.base.model.exceptions.DittoRuntimeException;

/**
 * Ditto's coming time-series API for one thing: {@code GET /api/2/timeseries/things/{thingId}/features/{featureId}/properties/{path}} and
 * {@code GET /api/2/timeseries/things/{thingId}?paths=}. Only what the user may read now; paths that they may not read are left out.
 */
public final class TimeSeriesRoute {
    private static final String BASE = "/api/2/timeseries/things/:thing";
    private static final int MOST_PATHS = 100;
    /** Of a history that others write: it may answer when it is asked again. */
    private static final Set<HistoryException.Code> AWAY =
            EnumSet.of(HistoryException.Code.BUSY, HistoryException.Code.UNUSABLE, HistoryException.Code.FAILED);

    private final Vertx vertx;
    private final ReadableChannels channels;
    private final SeriesReader reader;
    private final Clock clock;

    /** @param clock for times relative to now */
    public TimeSeriesRoute(Vertx vertx, TwinRuntime twins, HistoryReader history, Clock clock) {
        this.vertx = vertx;
        this.channels = new ReadableChannels(vertx, twins);
        this.reader = new SeriesReader(history);
        this.clock = clock;
    }

    /** Adds the routes; has to come before Ditto's own, which take all of {@code /api/2}. */
    public void mount(Router router, Access access) {
        router.get(BASE + "/features/:feature/properties/*")
                .handler(access.known())
                .handler(context -> guarded(context, () -> single(context)));
        router.get(BASE).handler(access.known()).handler(context -> guarded(context, () -> several(context)));
    }

    /** Answers what is refused at once. */
    static void guarded(RoutingContext context, Runnable work) {
        try {
            work.run();
        } catch (SeriesRefused e) {
            e.answer(context);
        } catch (DittoRuntimeException e) {
            Problems.answer(context, e);
        }
    }

    private void single(RoutingContext context) {
        String path = "/features/" + context.pathParam("feature") + "/properties/" + context.pathParam("*");
        if (ReadableThing.feature(path).isEmpty()) {
            throw SeriesRefused.query(
                    "'" + path + "' has no history; only /features/{id}" + ReadableThing.VALUE + " has.");
        }
        query(context, List.of(path));
    }

    private void several(RoutingContext context) {
        List<String> paths = new SeriesParameters(context.queryParams(), clock.instant()).list("paths");
        if (paths.isEmpty() || paths.size() > MOST_PATHS) {
            throw SeriesRefused.query("'paths' has to name 1 to " + MOST_PATHS + " paths, separated by commas.");
        }
        for (String path : paths) {
            if (ReadableThing.feature(path).isEmpty()) {
                throw SeriesRefused.parameter("paths", path, "Expected /features/{id}" + ReadableThing.VALUE + ".");
            }
        }
        query(context, paths);
    }

    private void query(RoutingContext context, List<String> paths) {
        SeriesQuery query = SeriesQuery.of(new SeriesParameters(context.queryParams(), clock.instant()));
        if (paths.size() > 1 && query.cursor() != null) {
            throw SeriesRefused.query("'cursor' is for a single path.");
        }
        List<String> features = paths.stream()
                .map(path -> ReadableThing.feature(path).orElseThrow())
                .toList();
        channels.of(context, context.pathParam("thing"), features)
                .compose(found -> vertx.executeBlocking(() -> series(query, found, paths), false))
                .onSuccess(json -> context.response()
                        .putHeader("Content-Type", "application/json")
                        .end(json.toBuffer()))
                .onFailure(failure -> refuse(context, failure));
    }

    private JsonArray series(SeriesQuery query, ReadableChannels.Found found, List<String> paths) {
        ReadableThing thing = found.thing();
        List<String> readable = paths.stream()
                .filter(path -> found.channels().contains(channel(thing, path)))
                .toList();
        JsonArray all = new JsonArray();
        for (String path : readable) {
            ChannelId id = channel(thing, path);
            SeriesPage page = reader.read(id, query);
            all.add(new JsonObject()
                    .put("thingId", thing.id())
                    .put("path", path.startsWith("/") ? path : "/" + path)
                    .put("query", SeriesJson.query(thing.id(), query, readable))
                    .put("result", SeriesJson.result(query, page, thing.unit(id.featureId())))
                    .put("data", SeriesJson.data(query, page.points())));
        }
        return all;
    }

    private static ChannelId channel(ReadableThing thing, String path) {
        return new ChannelId(thing.id(), ReadableThing.feature(path).orElseThrow());
    }

    /** Answers a failure that came later. */
    static void refuse(RoutingContext context, Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        switch (cause) {
            case SeriesRefused refused -> refused.answer(context);
            case DittoRuntimeException error -> Problems.answer(context, error);
            case HistoryException gone
            when gone.code() == HistoryException.Code.TRIMMED ->
                Problems.answer(context, 410, "not kept", String.valueOf(gone.getMessage()));
            case HistoryException away
            when AWAY.contains(away.code()) ->
                Problems.answer(context, 503, "history away", String.valueOf(away.getMessage()));
            default -> Problems.answer(context, 500, "history failed", String.valueOf(cause.getMessage()));
        }
    }
}
