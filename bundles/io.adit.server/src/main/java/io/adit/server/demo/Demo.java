package io.adit.server.demo;

import io.adit.engine.Quality;
import io.adit.gateway.auth.AdminSecret;
import io.adit.model.Facility;
import io.adit.publish.desired.DesiredState;
import io.adit.publish.http.DittoApi;
import io.adit.publish.http.ModelApi;
import io.adit.publish.http.RegistryApi;
import io.adit.publish.http.RestClient;
import io.adit.publish.plan.DeviceSecrets;
import io.adit.publish.plan.Plan;
import io.adit.publish.plan.Publisher;
import io.adit.server.Interruption;
import io.adit.server.OneMachine;
import io.adit.server.ServerConfig;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Brings a facility to life on this machine, lets it run, ends it cleanly and counts what came through. */
public final class Demo {
    private final DemoOptions options;
    private final PrintStream out;
    private final Interruption interruption;

    /**
     * @param out where people read what goes on
     * @param interruption what ends the run before its time
     */
    public Demo(DemoOptions options, PrintStream out, Interruption interruption) {
        this.options = options;
        this.interruption = interruption;
        this.out = out;
    }

    /** Runs until the time is over or the process is interrupted. */
    public DemoSummary run() throws IOException, InterruptedException {
        Path data = options.data().isPresent() ? options.data().get() : Files.createTempDirectory("adit-demo-");
        try {
            return runIn(data);
        } finally {
            if (options.data().isEmpty()) {
                delete(data);
            }
        }
    }

    private DemoSummary runIn(Path data) throws IOException, InterruptedException {
        DemoModel model = model(data);
        Path serverData = data.resolve("server");
        Path acknowledged = data.resolve("acknowledged.tsv");
        DemoSummary counts;
        try (OneMachine server = new OneMachine(config(serverData), "demo")) {
            try (SimulatorProcess simulator =
                    new SimulatorProcess(model, server.mqttPort(), secrets(data), acknowledged)) {
                String password = publish(server, serverData, model, data);
                int connected = simulator.connect();
                double up = (System.currentTimeMillis()
                                - ManagementFactory.getRuntimeMXBean().getStartTime())
                        / 1000.0;
                welcome(server, password, up, connected, model.facility());
                try (@Nullable Watchers watching = options.flood() ? new Watchers(address(server), password) : null) {
                    await();
                }
                counts = counts(server, simulator.stop(), up, model.alarmsExpected());
            }
        }
        return Audit.withLosses(counts, serverData, acknowledged);
    }

    private DemoModel model(Path data) throws IOException {
        if (options.flood()) {
            return Flood.in(data);
        }
        return options.ifc().isPresent()
                ? DemoModel.imported(options.ifc().get(), data, out)
                : DemoModel.sample(options.home());
    }

    private ServerConfig config(Path data) {
        Path home = options.home();
        return new ServerConfig(
                data,
                home.resolve("web/dist"),
                home.resolve("ditto-things/models"),
                "127.0.0.1",
                options.httpPort(),
                options.mqttPort(),
                0,
                Optional.empty());
    }

    private static Path secrets(Path data) {
        return data.resolve("devices.secrets");
    }

    private String publish(OneMachine server, Path serverData, DemoModel model, Path data) throws IOException {
        Facility facility = model.facility();
        String password = Files.readString(serverData.resolve("admin-password")).strip();
        RestClient rest = new RestClient(address(server), AdminSecret.USER, password);
        Publisher publisher =
                new Publisher(new DittoApi(rest), new RegistryApi(rest), new DeviceSecrets(secrets(data)));
        Plan done = publisher.apply(facility, (change, index, all) -> {
            if (index % 20 == 0) {
                out.printf("\rPublishing %s: %d of %d", facility.getName(), index, all);
            }
        });
        out.printf("\rPublished %s: %s%n", facility.getName(), done.summary());
        if (model.ifc().isPresent()) {
            new ModelApi(rest)
                    .upload(DesiredState.thingOf(facility), model.ifc().get());
        }
        return password;
    }

    private static URI address(OneMachine server) {
        return URI.create("http://127.0.0.1:" + server.httpPort());
    }

    private void welcome(OneMachine server, String password, double up, int devices, Facility facility) {
        URI address = address(server);
        out.printf(
                "%nAdit is up after %.1f s; %d simulated devices report for %s.%n%n", up, devices, facility.getName());
        out.printf("  Dashboard   %s/%n", address);
        out.printf("  Log in as   %s%n  Password    %s   (made for this run)%n", AdminSecret.USER, password);
        out.printf("  Ditto API   %s/api/2/things   MQTT   127.0.0.1:%d%n", address, server.mqttPort());
        out.printf("  Workbench   ./adit workbench   then Operate > Connect to %s%n%n", address);
        out.println(options.duration()
                .map(time -> "Ends by itself after " + time.toSeconds() + " s.")
                .orElse("Ctrl-C ends it."));
        if (options.browser()) {
            Browsers.open(address.toString(), out);
        }
    }

    private void await() throws InterruptedException {
        if (options.duration().isPresent()) {
            boolean early = interruption.await(options.duration().get());
            out.println(early ? "Interrupted; stopping." : "Time is over; stopping.");
        } else {
            interruption.await();
            out.println("Stopping.");
        }
    }

    private DemoSummary counts(OneMachine server, String devices, double up, boolean alarmsExpected)
            throws InterruptedException {
        server.settle();
        var counters = server.ingest().counters();
        return new DemoSummary(
                SimulatorProcess.number(devices, "published"),
                SimulatorProcess.number(devices, "acknowledged"),
                server.rawSamples(),
                counters.clean(Quality.GOOD),
                counters.clean(Quality.UNCERTAIN),
                counters.clean(Quality.BAD),
                server.ingest().twinUpdates(),
                counters.alarmsRaised(),
                0,
                up,
                alarmsExpected);
    }

    private static void delete(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : all) {
            Files.deleteIfExists(each);
        }
    }
}
