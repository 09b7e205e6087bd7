package io.adit.streams.cli;

import io.adit.access.Login;
import io.adit.access.Route;
import io.adit.access.SecretFile;
import io.adit.access.cli.AddressConverter;
import io.adit.access.cli.RouteArguments;
import io.adit.access.cli.TokenArguments;
import io.adit.streams.StreamsApp;
import io.adit.streams.StreamsOptions;
import io.adit.streams.Topics;
import io.adit.streams.history.CassandraOptions;
import io.adit.streams.history.CassandraTables;
import io.adit.streams.history.HistoryWriter;
import io.adit.streams.probe.ProbeOptions;
import io.adit.streams.probe.Probes;
import io.adit.streams.probe.StreamsMetrics;
import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code adit streams}: runs one instance of the engine on Kafka until it is stopped. */
@Command(
        name = "adit streams",
        description = "Runs the engine between a Hono and a Ditto, on Kafka. Start it as often as there is work for.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class StreamsCommand implements Callable<Integer> {
    @Option(names = "--kafka", required = true, paramLabel = "HOST:PORT", description = "Brokers, with commas between.")
    String kafka = "";

    @Option(
            names = "--kafka-config",
            paramLabel = "FILE",
            description = "More settings of Kafka clients (a properties file), e.g. how to log in.")
    @Nullable
    Path kafkaConfig;

    @Option(
            names = "--tenant",
            required = true,
            split = ",",
            paramLabel = "TENANT",
            description = "Hono tenant whose devices are heard; repeat it for several.")
    List<String> tenants = List.of();

    @Option(
            names = "--name",
            description = "Name of the installation, with which its topics end (default: the first tenant).")
    @Nullable
    String name;

    @Option(
            names = "--ditto",
            required = true,
            paramLabel = "URL",
            description = "Ditto, from which the programme is read.")
    URI ditto = URI.create("");

    @Option(names = "--user", description = "Who reads the programme (default: ${DEFAULT-VALUE}).")
    String user = "ditto";

    @Option(names = "--password-file", paramLabel = "FILE", description = "File with the password.")
    @Nullable
    Path passwordFile;

    @Mixin
    TokenArguments token = new TokenArguments();

    @Mixin
    RouteArguments route = new RouteArguments();

    @Option(names = "--write-twin", description = "Writes twins over HTTP, for a Ditto without a connection to Kafka.")
    boolean writeTwin;

    @Option(
            names = "--partitions",
            description = "Partitions of topics that are made: the most instances that share the work (default:"
                    + " ${DEFAULT-VALUE}).")
    int partitions = 12;

    @Option(names = "--replicas", description = "Copies of topics that are made (default: as the brokers say).")
    short replicas = -1;

    @Option(names = "--standbys", description = "Copies of the state in other instances (default: ${DEFAULT-VALUE}).")
    int standbys;

    @Option(names = "--threads", description = "Threads of this instance (default: ${DEFAULT-VALUE}).")
    int threads = 1;

    @Option(
            names = "--state",
            paramLabel = "FOLDER",
            description = "Where Kafka Streams keeps its files (default: ${DEFAULT-VALUE}).")
    Path state = Path.of("data", "streams");

    @Mixin
    ProbeArguments probes = new ProbeArguments();

    @Mixin
    HistoryArguments history = new HistoryArguments();

    /** Runs until it is stopped; exits with 0 then, and with 1 where it can't go on. */
    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    /** The command line with its error handling. */
    static CommandLine commandLine() {
        CommandLine line = new CommandLine(new StreamsCommand());
        line.registerConverter(URI.class, new AddressConverter());
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            Throwable cause =
                    failure instanceof ExecutionException && failure.getCause() != null ? failure.getCause() : failure;
            command.getErr().println("adit: " + cause.getMessage());
            return 1;
        });
        return line;
    }

    @Override
    public Integer call() throws IOException, InterruptedException, ExecutionException {
        StreamsOptions options = options();
        Optional<ProbeOptions> probe = probes.options();
        Optional<CassandraOptions> kept = history.options();
        StreamsApp app = new StreamsApp(options);
        Runtime.getRuntime().addShutdownHook(new Thread(app::close, "adit-shutdown"));
        probe.ifPresent(each -> listen(app, each));
        kept.ifPresent(each -> keep(app, options, each));
        System.out.println("Reading the programme from " + ditto + ".");
        String works = "The engine works for " + String.join(", ", tenants) + " on " + kafka + "; stop it with Ctrl-C.";
        var unused = app.start().thenRun(() -> System.out.println(works));
        app.failure().get();
        return 0;
    }

    private static void listen(StreamsApp app, ProbeOptions options) {
        StreamsMetrics metrics = new StreamsMetrics(app.counters(), app::isHealthy, app::waitingRecords);
        Probes probes = Probes.start(options, app::isHealthy, app::isRunning, metrics);
        System.out.println("Probes     http://" + options.host() + ":" + probes.port() + "/health /ready /metrics");
    }

    private static void keep(StreamsApp app, StreamsOptions options, CassandraOptions cassandra) {
        CassandraTables tables = CassandraTables.open(cassandra);
        HistoryWriter writer = new HistoryWriter(
                options.clients(),
                options.topics(),
                HistoryWriter.in(tables, options.topics().name()));
        Runtime.getRuntime().addShutdownHook(new Thread(writer::close, "adit-shutdown-history"));
        writer.start(app::fail);
        System.out.println("Samples are kept in " + cassandra + ".");
    }

    /** @throws IllegalArgumentException with a sentence that says what is wrong */
    StreamsOptions options() throws IOException {
        if (partitions < 1 || threads < 1 || standbys < 0) {
            throw new IllegalArgumentException("--partitions and --threads are 1 or more, --standbys 0 or more.");
        }
        return new StreamsOptions(
                kafka,
                new Topics(name == null ? tenants.getFirst() : name, tenants),
                settings(),
                access(),
                new StreamsOptions.Layout(partitions, replicas, standbys, threads, state));
    }

    private StreamsOptions.Ditto access() throws IOException {
        Route way = route.route(System.getenv());
        Optional<Login> given = token.login(way, System.getenv());
        if (given.isPresent()) {
            return new StreamsOptions.Ditto(ditto, given.get(), way, writeTwin);
        }
        if (passwordFile == null) {
            throw new IllegalArgumentException("--ditto needs --user and --password-file, or --token-endpoint.");
        }
        Login login = Login.basic(user, SecretFile.read(passwordFile, "--password-file"));
        return new StreamsOptions.Ditto(ditto, login, way, writeTwin);
    }

    private Map<String, String> settings() throws IOException {
        if (kafkaConfig == null) {
            return Map.of();
        }
        Properties read = new Properties();
        try (Reader file = Files.newBufferedReader(kafkaConfig, StandardCharsets.UTF_8)) {
            read.load(file);
        }
        return read.stringPropertyNames().stream().collect(Collectors.toMap(each -> each, read::getProperty));
    }
}
