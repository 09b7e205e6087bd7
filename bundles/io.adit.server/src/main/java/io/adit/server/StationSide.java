package io.adit.server;

import io.adit.edge.CentreLink;
import io.adit.edge.CentreSettings;
import io.adit.edge.LinkState;
import io.adit.history.Outbox;
import io.adit.history.RocksHistory;
import io.adit.server.api.Access;
import io.adit.server.api.CentreRoute;
import io.adit.server.api.StationsRoute;
import io.adit.server.ingest.Ingest;
import io.adit.server.metrics.StationMetricSource;
import io.adit.server.station.CentreInbox;
import io.adit.server.station.MeasuredState;
import io.adit.server.station.StateIntake;
import io.adit.server.station.StationDesk;
import io.adit.server.station.StationModel;
import io.adit.server.station.StationPoll;
import io.adit.server.station.Stations;
import io.adit.server.station.StationsFile;
import io.adit.things.TwinRuntime;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What makes a server a centre of stations, a station of a centre, both, or neither. Opened and closed by one thread. */
final class StationSide implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StationSide.class);

    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private final TwinRuntime twins;
    private final DataFolder data;
    private final Clock clock;
    private final Optional<CentreSettings> centre;
    private final @Nullable Outbox outbox;
    private final Stations stations;
    private volatile @Nullable CentreLink link;

    /** Begins to keep what is for the centre; before anything is appended to the history. */
    StationSide(
            DataFolder data, Optional<CentreSettings> centre, RocksHistory history, TwinRuntime twins, Clock clock) {
        this.data = data;
        this.centre = centre;
        this.twins = twins;
        this.clock = clock;
        this.outbox = centre.map(each -> history.keepFor(each.series(), data.origin(), each.outboxBytes()))
                .orElse(null);
        this.stations = open(new Stations(StationsFile.read(data.root().resolve(StationsFile.NAME)), twins, clock));
    }

    /** The stations of this server. */
    Stations stations() {
        return stations;
    }

    /** Tells how the links are. */
    StationMetricSource metrics() {
        return new StationMetricSource(stations, () -> {
            CentreLink running = link;
            return running == null ? null : new JsonObject(running.state().toString());
        });
    }

    /** The link to the centre, as {@link CentreLink#state} tells it; empty where there is none. */
    String link() {
        CentreLink running = link;
        return running == null ? "" : running.state().toString();
    }

    /** Lets stations in, and starts the link to the centre. */
    void start(Vertx vertx, Ingest ingest, Router router, Access access) {
        StationDesk desk = open(new StationDesk(twins, stations, clock));
        StationsRoute.Parts parts =
                new StationsRoute.Parts(stations, desk, new StateIntake(twins), new StationPoll(vertx, stations));
        new StationsRoute(vertx, ingest, parts, clock).mount(router, access);
        Outbox waiting = outbox;
        if (waiting != null) {
            MeasuredState values = open(new MeasuredState(twins.replica(), clock));
            StationModel model = new StationModel(twins.replica(), data.root().resolve(StationModel.NAME));
            CentreSettings settings = centre.orElseThrow();
            LinkState state = new LinkState(settings, waiting, values, clock);
            link = open(new CentreLink(settings, waiting, values, state, new CentreInbox(twins, model)));
        }
        new CentreRoute(link).mount(router, access);
    }

    private <T extends AutoCloseable> T open(T part) {
        opened.push(part);
        return part;
    }

    @Override
    public void close() {
        while (!opened.isEmpty()) {
            try {
                opened.pop().close();
            } catch (Exception e) {
                LOG.error("Closing failed; going on with the rest.", e);
            }
        }
    }
}
