package io.adit.server.api;

import io.adit.connectivity.DeviceMetrics;
import io.adit.connectivity.north.NorthMetrics;
import io.adit.engine.DeviceClock;
import io.adit.engine.Quality;
import io.adit.history.History;
import io.adit.history.Series;
import io.adit.server.ingest.Ingest;
import io.adit.server.ingest.IngestCounters;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** {@code GET /api/adit/status}: what goes through. */
public final class StatusRoute {
    private static final int MOST_DEVICES = 100;
    private final Ingest ingest;
    private final History history;
    private final Edges edges;
    private final Clock clock;
    private final String version;
    private final ServerTrouble trouble;
    private final Instant started;

    /**
     * The counters of those who connect.
     *
     * @param devices of the devices' adapters by type name
     * @param applications of the north side
     */
    public record Edges(Map<String, DeviceMetrics> devices, NorthMetrics applications) {}

    /**
     * The server itself.
     *
     * @param version of the program
     * @param data the data folder
     */
    public record Own(String version, Path data) {}

    /** @param clock says since when it runs */
    public StatusRoute(Ingest ingest, History history, Edges edges, Clock clock, Own own) {
        this.ingest = ingest;
        this.history = history;
        this.edges = edges;
        this.clock = clock;
        this.version = own.version();
        this.trouble = new ServerTrouble(ingest, own.data());
        this.started = clock.instant();
    }

    /** Adds the route. */
    public void mount(Router router, Access access) {
        router.get("/api/adit/status").handler(access.known()).handler(context -> context.json(status()));
    }

    private JsonObject status() {
        IngestCounters counters = ingest.counters();
        long seconds = Duration.between(started, clock.instant()).toSeconds();
        return new JsonObject()
                .put("version", version)
                .put("uptimeSeconds", seconds)
                .put(
                        "messages",
                        new JsonObject()
                                .put("accepted", counters.messages())
                                .put("undecodable", counters.undecodable())
                                .put("undecodableByDevice", byDevice())
                                .put("perSecond", Math.round(10 * counters.messagesPerSecond()) / 10.0))
                .put(
                        "samples",
                        new JsonObject()
                                .put("raw", counters.raw())
                                .put("good", counters.clean(Quality.GOOD))
                                .put("uncertain", counters.clean(Quality.UNCERTAIN))
                                .put("bad", counters.clean(Quality.BAD)))
                .put(
                        "history",
                        new JsonObject()
                                .put("raw", history.count(Series.RAW))
                                .put("clean", history.count(Series.CLEAN)))
                .put("twinUpdates", ingest.twinUpdates())
                .put("twinRefusals", ingest.twinRefusals())
                .put("alarmsRaised", counters.alarmsRaised())
                .put("channels", ingest.programme().channels().size())
                .put("rules", ingest.programme().rules().size())
                .put("devices", devices())
                .put("applications", applications())
                .put("clocks", clocks())
                .put("trouble", new JsonArray(trouble.now()))
                .put("problems", new JsonArray(ingest.problems()));
    }

    private JsonObject devices() {
        JsonObject result = new JsonObject();
        new TreeMap<>(edges.devices)
                .forEach((type, counters) -> result.put(
                        type,
                        new JsonObject()
                                .put("connected", counters.connected())
                                .put("accepted", counters.accepted())
                                .put("dropped", counters.dropped())
                                .put("droppedByDevice", object(counters.droppedByDevice()))
                                .put("rejected", object(counters.rejected()))
                                .put("faults", object(counters.faults()))
                                .put("refusedConnections", object(counters.refusedConnections()))));
        return result;
    }

    private JsonObject applications() {
        JsonObject result = new JsonObject();
        for (NorthMetrics.Counter counter : NorthMetrics.Counter.values()) {
            result.put(counter.text(), edges.applications.get(counter));
        }
        return result;
    }

    private static JsonObject object(Map<String, Long> counters) {
        JsonObject result = new JsonObject();
        counters.forEach(result::put);
        return result;
    }

    /** By how many seconds the clocks of devices are behind; those that are off most. */
    private JsonObject clocks() {
        JsonObject seconds = new JsonObject();
        ingest.clocks().stream()
                .sorted(Comparator.comparingLong((DeviceClock each) -> -Math.abs(each.behindMicros())))
                .limit(MOST_DEVICES)
                .forEach(each -> seconds.put(each.tenant() + '/' + each.deviceId(), each.behindMicros() / 1000 / 1e3));
        return seconds;
    }

    private JsonObject byDevice() {
        JsonObject counts = new JsonObject();
        ingest.undecodable().stream()
                .limit(MOST_DEVICES)
                .forEach(device -> counts.put(device.tenant() + '/' + device.deviceId(), device.count()));
        return counts;
    }
}
