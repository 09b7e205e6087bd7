package io.adit.server.cli;

import io.adit.access.Login;
import io.adit.access.Route;
import io.adit.access.SecretFile;
import io.adit.publish.http.ConnectionApi;
import io.adit.publish.http.RestClient;
import io.adit.publish.plan.ConnectionTemplates;
import io.adit.publish.plan.DittoConnections;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whether the connections of a Ditto are published too, and what they connect it with. */
final class ConnectionOptions {
    private static final Duration LONGEST_OPENING = Duration.ofSeconds(30);

    @Option(
            names = "--connections",
            description = "Publishes Ditto's connections to the Kafka of the engine and of Hono, too.")
    boolean connections;

    @Option(
            names = "--kafka",
            paramLabel = "HOST:PORT",
            description = "With --connections: the brokers as Ditto reaches them, with commas between.")
    @Nullable
    String kafka;

    @Option(
            names = "--name",
            description = "With --connections: name of the installation, as adit streams has it (default: the tenant).")
    @Nullable
    String name;

    @Option(
            names = "--connection-templates",
            paramLabel = "FOLDER",
            description = "With --connections: templates of your own (default: ditto-things/connections).")
    @Nullable
    Path templates;

    @Option(
            names = "--devops-user",
            description = "With --connections: Ditto's user for operations (default: ${DEFAULT-VALUE}).")
    String user = "devops";

    @Option(
            names = "--devops-password-file",
            paramLabel = "FILE",
            description = "With --connections: file with that user's password.")
    @Nullable
    Path passwordFile;

    /**
     * The connections that a Ditto is to have; empty where they are left alone.
     *
     * @param way to the Ditto
     * @param tenant of Hono
     */
    Optional<DittoConnections> wanted(URI ditto, Route way, String tenant) throws IOException {
        if (!connections) {
            return Optional.empty();
        }
        if (kafka == null || passwordFile == null) {
            throw new IllegalArgumentException("--connections needs --kafka and --devops-password-file.");
        }
        Map<String, String> values = Map.of(
                "tenant", tenant, "name", name == null ? tenant : name, "kafka", kafka, "broker", kafka.split(",")[0]);
        Path folder = templates == null ? ServerOptions.home().resolve("ditto-things/connections") : templates;
        return Optional.of(new DittoConnections(api(ditto, way), new ConnectionTemplates(values).read(folder)));
    }

    /** Waits until the connections work, and says so. @return whether all do */
    boolean report(URI ditto, Route way, DittoConnections published, PrintStream out) throws IOException {
        boolean all = true;
        for (String id : published.ids()) {
            Optional<String> trouble = api(ditto, way).waitUntilOpen(id, LONGEST_OPENING);
            out.println("connection " + id + ": "
                    + trouble.map(status -> "does not work: " + status).orElse("open"));
            all &= trouble.isEmpty();
        }
        return all;
    }

    private ConnectionApi api(URI ditto, Route way) throws IOException {
        String password = SecretFile.read(Objects.requireNonNull(passwordFile), "--devops-password-file");
        return new ConnectionApi(new RestClient(ditto, Login.basic(user, password), way));
    }
}
