package io.adit.server;

import io.adit.cassandra.CassandraHistories;
import io.adit.connectivity.registry.RegistryRoutes;
import io.adit.connectivity.tls.ListenerTls;
import io.adit.gateway.auth.AdminSecret;
import io.adit.gateway.auth.GatewayAuthenticator;
import io.adit.gateway.auth.SessionRoutes;
import io.adit.gateway.auth.Users;
import io.adit.gateway.http.DittoRoutes;
import io.adit.gateway.openapi.OpenApiRoutes;
import io.adit.history.History;
import io.adit.history.RocksHistory;
import io.adit.history.Series;
import io.adit.journal.Journal;
import io.adit.journal.JournalOptions;
import io.adit.notification.Notifications;
import io.adit.notification.Sender;
import io.adit.notification.alarm.AlarmNotices;
import io.adit.notification.send.NotificationFile;
import io.adit.server.api.Access;
import io.adit.server.api.AditApi;
import io.adit.server.api.AlarmsCurrentRoute;
import io.adit.server.api.AlarmsKpisRoute;
import io.adit.server.api.AlarmsRoute;
import io.adit.server.api.BacktestRoute;
import io.adit.server.api.CommandsRoute;
import io.adit.server.api.Dashboard;
import io.adit.server.api.EngineElsewhereRoute;
import io.adit.server.api.ExplainRoute;
import io.adit.server.api.HealthRoute;
import io.adit.server.api.HistoryRoute;
import io.adit.server.api.ModelsRoute;
import io.adit.server.api.NotificationsRoute;
import io.adit.server.api.PresentAlarms;
import io.adit.server.api.QualityRoute;
import io.adit.server.api.RecomputeRoute;
import io.adit.server.api.SeriesAcrossThings;
import io.adit.server.api.StatusRoute;
import io.adit.server.api.StepsRoute;
import io.adit.server.api.ThingModelRoute;
import io.adit.server.api.TimeSeriesRoute;
import io.adit.server.api.UndecodableRoute;
import io.adit.server.backtest.Backtests;
import io.adit.server.backup.Backup;
import io.adit.server.backup.Control;
import io.adit.server.backup.ServerState;
import io.adit.server.command.CommandAudit;
import io.adit.server.command.CommandGate;
import io.adit.server.ingest.Ingest;
import io.adit.server.metrics.DataMetricSource;
import io.adit.server.metrics.DeviceMetricSource;
import io.adit.server.metrics.EngineMetricSource;
import io.adit.server.metrics.JournalMetricSource;
import io.adit.server.metrics.MetricSource;
import io.adit.server.metrics.MetricsRoute;
import io.adit.server.metrics.PeopleMetricSource;
import io.adit.server.recompute.Recomputations;
import io.adit.server.shapes.ModelStore;
import io.adit.server.trace.MessageTraces;
import io.adit.server.twin.AlarmDesk;
import io.adit.server.twin.CommandDesk;
import io.adit.server.twin.DittoSender;
import io.adit.server.twin.EngineSubject;
import io.adit.server.twin.OwnThingModels;
import io.adit.server.twin.ProgrammeWatch;
import io.adit.server.twin.PublishedProgramme;
import io.adit.steps.StepDesk;
import io.adit.things.TwinOptions;
import io.adit.things.TwinRuntime;
import io.adit.things.Twins;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The whole of Adit in one process: device connectivity, engine, history, twin runtime and dashboard over one data folder.
 * Opened and closed by one thread.
 */
public final class OneMachine implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OneMachine.class);
    private static final Set<String> ADMINISTRATORS = Set.of("nginx:" + AdminSecret.USER, "adit:administrator");
    private static final Set<String> METRIC_READERS =
            Set.of("nginx:" + AdminSecret.USER, "adit:administrator", "adit:metrics");
    private static final int LONGEST_START_SECONDS = 60;

    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private final Clock clock = Clock.systemUTC();
    private final Vertx vertx = Vertx.vertx();
    private final Optional<Path> newAdminSecret;
    private final int httpPort;
    private final DeviceSide.Ports devicePorts;
    private final Router router = Router.router(vertx);
    private final Ingest ingest;
    private final History history;

    /**
     * Opens everything and starts listening.
     *
     * @throws RuntimeException if something cannot be opened; what was opened before is closed again
     */
    public OneMachine(ServerConfig config, String version) {
        this(config, version, MessageTraces.OFF);
    }

    /**
     * As the other one, and follows messages.
     *
     * @param traces closed with this
     */
    public OneMachine(ServerConfig config, String version, MessageTraces traces) {
        try {
            opened.push(() -> await(vertx.close()));
            open(traces);
            DataFolder data = new DataFolder(config.data());
            Users users = Users.open(data.root());
            newAdminSecret = AdminSecret.createOnFirstStart(users, data.root());
            GatewayAuthenticator authenticator = open(new GatewayAuthenticator(vertx, users, config.auth()));
            TwinRuntime twins = open(Twins.open(data.things(), twinOptions(config), OwnThingModels.options(config)));
            RocksHistory store = open(RocksHistory.open(data.history()));
            history = store;
            StationSide stations = open(new StationSide(data, config.partners().centre(), store, twins, clock));
            Predicate<String> elsewhere =
                    config.partners().engine().isPresent() ? any -> true : stations.stations()::have;
            open(new HistoryRetention(store, config.kept().history(), clock));
            Journal journal = open(Journal.open(data.ingest(), JournalOptions.defaults()));
            Ingest.Stores stores = new Ingest.Stores(journal, data.rerun(), history);
            Notifications notifications = open(openNotifications(data, twins));
            notifications.startAfter(journal.lastSequence());
            AlarmNotices notices = new AlarmNotices(notifications);
            StepDesk steps = open(new StepDesk(data.steps(), config.python()));
            Ingest.Beside beside = new Ingest.Beside(notices, steps, traces);
            ingest = open(new Ingest(stores, twins, EngineSubject.context(), beside, clock));
            ingest.start();
            ingest.keep(config.kept().payloads(), config.kept().payloadBytes());
            open(new ProgrammeWatch(twins, ingest::changeProgramme, elsewhere));
            PublishedProgramme published = new PublishedProgramme();
            if (config.partners().engine().isPresent()
                    || !stations.stations().all().isEmpty()) {
                open(new ProgrammeWatch(twins, published::change, any -> false));
            }
            EngineAnswers engine = config.partners()
                    .engine()
                    .map(each -> EngineAnswers.elsewhere(
                            open(new CassandraHistories(each.history(), each.installation())),
                            twins.replica(),
                            published))
                    .orElseGet(() -> EngineAnswers.here(ingest, history));
            open(new AlarmDesk(twins, ingest, clock, elsewhere));
            CommandAudit audit =
                    open(CommandAudit.open(data.commands(), config.kept().commands(), clock));
            CommandGate gate = open(new CommandGate(audit, ingest, clock));
            DeviceSide.Gates gates = new DeviceSide.Gates(gate, new NorthUsers(users, authenticator));
            DeviceSide devices = open(new DeviceSide(vertx, config, data.registry(), ingest, gates, clock));
            open(new CommandDesk(twins, ingest, devices.commands(), clock));
            devicePorts = devices.listen();
            Access access = new Access(authenticator);
            stations.start(vertx, ingest, router, access);
            SessionRoutes.mount(router, authenticator);
            RegistryRoutes.mount(router, devices.registry(), access.only(ADMINISTRATORS));
            new HealthRoute(ingest::isHealthy, ingest::isReady).mount(router);
            StatusRoute.Own own = new StatusRoute.Own(version, data.root());
            new StatusRoute(ingest, history, devices.metrics(), clock, own).mount(router, access);
            config.partners().engine().ifPresent(any -> EngineElsewhereRoute.mount(router, access));
            new StepsRoute(steps).mount(router, access.only(ADMINISTRATORS));
            new UndecodableRoute(vertx, ingest).mount(router, access.only(ADMINISTRATORS));
            new TimeSeriesRoute(vertx, twins, engine.reading(), clock).mount(router, access);
            new SeriesAcrossThings(vertx, twins, engine.reading(), clock).mount(router, access);
            new AlarmsRoute(vertx, twins, engine.reading(), stations.stations(), clock).mount(router, access);
            PresentAlarms.Sources known = new PresentAlarms.Sources(engine.alarms(), ingest::stationAlarms);
            PresentAlarms alarms = new PresentAlarms(vertx, known, stations.stations(), twins.replica());
            new AlarmsCurrentRoute(vertx, twins, alarms, clock).mount(router, access);
            new AlarmsKpisRoute(vertx, twins, alarms, engine.journal(), clock).mount(router, access);
            new HistoryRoute(vertx, twins, engine.reading(), engine.programme(), clock).mount(router, access);
            new ExplainRoute(vertx, twins, engine.explained(), ADMINISTRATORS).mount(router, access);
            new QualityRoute(vertx, twins, engine.counted(), clock).mount(router, access);
            new NotificationsRoute(notifications, notices, clock).mount(router, access.only(ADMINISTRATORS));
            Recomputations recomputations = open(new Recomputations(history, ingest, steps, clock));
            new RecomputeRoute(recomputations, ingest, stations.stations()::have, clock)
                    .mount(router, access.only(ADMINISTRATORS));
            Backtests backtests = open(new Backtests(engine.backtests(stations.stations(), published)));
            new BacktestRoute(vertx, twins, backtests, ADMINISTRATORS, clock).mount(router, access);
            new CommandsRoute(vertx, twins, audit, ADMINISTRATORS).mount(router, access);
            new ModelsRoute(vertx, twins, new ModelStore(data.models())).mount(router, access);
            new ThingModelRoute(vertx, twins, config.thingModels()).mount(router, access);
            IntSupplier subscriptions = DittoRoutes.mount(router, twins, authenticator);
            List<MetricSource> sources = List.of(
                    new EngineMetricSource(ingest, history),
                    new DeviceMetricSource(devices.metrics()),
                    new JournalMetricSource(Map.of("ingest", journal.forceTimes(), "things", twins.forceTimes())),
                    new DataMetricSource(data.root()),
                    new PeopleMetricSource(subscriptions, notifications::waiting),
                    stations.metrics());
            new MetricsRoute(vertx, sources, version).mount(router, access.only(METRIC_READERS));
            OpenApiRoutes.mount(router, AditApi.describe(version));
            Dashboard.mount(router, config.web());
            httpPort = startHttp(config, router);
            open(HeapWatch.start());
            open(new Control(data.root(), new Backup(data.root(), store::copyTo), () -> state(version, stations)));
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private ServerState state(String version, StationSide stations) {
        Map<String, Integer> ports = Map.of(
                "http-port", httpPort,
                "mqtt-port", devicePorts.mqtt(),
                "device-http-port", devicePorts.http(),
                "device-amqp-port", devicePorts.amqp(),
                "north-amqp-port", devicePorts.north());
        return new ServerState(
                version,
                ProcessHandle.current().pid(),
                ingest.isHealthy(),
                ingest.waiting(),
                Ingest.CAPACITY,
                ingest.twinRefusals(),
                ports,
                ingest.problems(),
                stations.link());
    }

    private static TwinOptions twinOptions(ServerConfig config) {
        TwinOptions usual = TwinOptions.defaults();
        return new TwinOptions(
                usual.clock(),
                usual.recordsPerSnapshot(),
                usual.maxWaitingEvents(),
                usual.messageTimeout(),
                config.kept().twins());
    }

    private Notifications openNotifications(DataFolder data, TwinRuntime twins) {
        List<Sender> senders = new ArrayList<>(NotificationFile.read(data.root().resolve(NotificationFile.NAME))
                .senders(vertx, clock));
        senders.add(new DittoSender(twins));
        return Notifications.open(data.notifications(), senders, clock);
    }

    private int startHttp(ServerConfig config, Router router) {
        HttpServerOptions options =
                new HttpServerOptions().setHost(config.host()).setPort(config.httpPort());
        options.setCompressionSupported(true);
        ListenerTls tls = config.tls()
                .map(files -> new ListenerTls(vertx, "HTTP", files.certificate(), files.key(), false))
                .orElse(null);
        HttpListeners listeners = new HttpListeners(vertx, options, router, tls);
        await(listeners.start());
        opened.push(() -> await(listeners.stop()));
        return listeners.port();
    }

    /** Where HTTP listens. */
    public int httpPort() {
        return httpPort;
    }

    /** What HTTP serves. */
    Router routes() {
        return router;
    }

    /** Where MQTT listens. */
    public int mqttPort() {
        return devicePorts.mqtt();
    }

    /** Port of the HTTP adapter for devices. */
    public int deviceHttpPort() {
        return devicePorts.http();
    }

    /** Port of the AMQP adapter for devices. */
    public int deviceAmqpPort() {
        return devicePorts.amqp();
    }

    /** Port where applications consume what devices send, over AMQP. */
    public int northAmqpPort() {
        return devicePorts.north();
    }

    /** Takes device messages; for counts. */
    public Ingest ingest() {
        return ingest;
    }

    /** Number of raw samples in history. */
    public long rawSamples() {
        return history.count(Series.RAW);
    }

    /** Waits until every message that was acknowledged has gone through the engine. */
    public void settle() throws InterruptedException {
        ingest.settle();
    }

    /** File with the password of the first user, if that user was made just now. */
    public Optional<Path> newAdminSecret() {
        return newAdminSecret;
    }

    private <T extends AutoCloseable> T open(T part) {
        opened.push(part);
        return part;
    }

    static <T> T await(Future<T> future) {
        try {
            return future.toCompletionStage().toCompletableFuture().get(LONGEST_START_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (java.util.concurrent.ExecutionException e) {
            throw new java.util.concurrent.CompletionException(e.getCause());
        } catch (java.util.concurrent.TimeoutException e) {
            throw new IllegalStateException(
                    "a listener did not open or close within " + LONGEST_START_SECONDS + " s", e);
        }
    }

    /** Stops listening first, then closes the rest in the reverse order of opening. */
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
