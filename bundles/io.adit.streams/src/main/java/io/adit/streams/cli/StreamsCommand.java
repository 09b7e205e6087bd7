package io.adit.streams.cli;

import io.adit.access.TunnelLogins;
import io.adit.access.cli.AddressConverter;
import io.adit.cassandra.CassandraOptions;
import io.adit.cassandra.CassandraTables;
import io.adit.streams.StreamsApp;
import io.adit.streams.StreamsOptions;
import io.adit.streams.history.HistoryWriter;
import io.adit.streams.probe.ProbeOptions;
import io.adit.streams.probe.Probes;
import io.adit.streams.probe.StreamsMetrics;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
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
    @Mixin
    KafkaArguments brokers = new KafkaArguments();

    @Mixin
    DittoArguments programme = new DittoArguments();

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

    @Option(
            names = "--steps",
            paramLabel = "FOLDER",
            description = "Scripts of Python steps, the same in all instances (default: ${DEFAULT-VALUE}).")
    Path steps = Path.of("data", "steps");

    @Option(
            names = "--python",
            paramLabel = "NAME",
            description = "Python that runs them; started only where a model has steps (default: ${DEFAULT-VALUE}).")
    String python = "python3";

    @Mixin
    ProbeArguments probes = new ProbeArguments();

    @Mixin
    HistoryArguments history = new HistoryArguments();

    /** Runs until it is stopped; exits with 0 then, and with 1 where it can't go on. */
    public static void main(String[] args) {
        TunnelLogins.allow();
        System.exit(commandLine(new StreamsCommand()).execute(args));
    }

    /** The command line of a command, which says in one sentence why it can't go on. */
    static CommandLine commandLine(Callable<Integer> main) {
        CommandLine line = new CommandLine(main);
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
        System.out.println("Reading the programme from " + programme.ditto + ".");
        String works = "The engine works for " + brokers + "; stop it with Ctrl-C.";
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
        StreamsOptions.Ditto ditto = programme.ditto(writeTwin);
        if (partitions < 1 || threads < 1 || standbys < 0) {
            throw new IllegalArgumentException("--partitions and --threads are 1 or more, --standbys 0 or more.");
        }
        return new StreamsOptions(
                brokers.kafka,
                brokers.topics(),
                brokers.settings(),
                ditto,
                new StreamsOptions.Layout(partitions, replicas, standbys, threads, state),
                new StreamsOptions.Steps(steps, python));
    }
}
