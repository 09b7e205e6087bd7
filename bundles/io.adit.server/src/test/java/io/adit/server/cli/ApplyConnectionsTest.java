package io.adit.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.access.Login;
import io.adit.tests.kit.StubServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Publishing a facility without assets, with connections, to something that keeps documents as a Ditto and a Hono registry do. */
class ApplyConnectionsTest {
    private static final String TWIN = "/api/2/connections/adit-twin-site";
    private static final String HONO = "/api/2/connections/adit-hono-north";

    @TempDir
    Path folder;

    private final DocumentServer documents = new DocumentServer(
            (path, login) -> login.equals(Login.basic(
                            path.startsWith("/api/2/connections/") ? "devops" : "admin",
                            path.startsWith("/api/2/connections/") ? "operate" : "publish")
                    .authorization()),
            null);
    private final StubServer ditto = documents.server();
    private final StringWriter said = new StringWriter();

    @AfterEach
    void stop() {
        documents.close();
    }

    private int run(String command, String... more) throws IOException {
        Path model = SmallModel.write(folder);
        Path password = Files.writeString(folder.resolve("password"), "publish");
        List<String> arguments = new ArrayList<>(List.of(command, model.toString()));
        arguments.addAll(List.of("--ditto", ditto.uri().toString(), "--password-file", password.toString()));
        arguments.addAll(List.of("--connections", "--name", "site", "--connection-templates"));
        arguments.add(Path.of("..", "..", "ditto-things", "connections").toString());
        arguments.addAll(List.of(more));
        CommandLine line = Adit.commandLine();
        line.setErr(new PrintWriter(said, true));
        return line.execute(arguments.toArray(new String[0]));
    }

    private int runWithKafka(String command) throws IOException {
        Path operate = Files.writeString(folder.resolve("devops"), "operate");
        return run(command, "--kafka", "k1:9092,k2:9092", "--devops-password-file", operate.toString());
    }

    @Test
    void aPlanOnlyAsks() throws IOException {
        assertThat(runWithKafka("plan")).isZero();
        assertThat(ditto.asked()).contains("GET " + TWIN, "GET " + HONO);
        assertThat(documents.writes()).isZero();
    }

    @Test
    void makesThemAsTheUserForOperationsOnce() throws IOException {
        assertThat(runWithKafka("apply")).isZero();
        assertThat(documents.documents().get(TWIN))
                .contains("\"bootstrapServers\":\"k1:9092,k2:9092\"", "tcp://k1:9092");
        assertThat(documents.documents().get(HONO))
                .contains("\"honoTenantId\":\"north\"")
                .doesNotContain("\"id\"");
        assertThat(ditto.asked()).contains("GET " + TWIN + "/status", "GET " + HONO + "/status");
        long writes = documents.writes();
        assertThat(runWithKafka("apply")).isZero();
        assertThat(documents.writes()).isEqualTo(writes);
    }

    @Test
    void saysWhatConnectionsNeed() throws IOException {
        assertThat(run("apply", "--kafka", "k1:9092")).isNotZero();
        assertThat(said.toString()).contains("--connections needs --kafka and --devops-password-file.");
        assertThat(ditto.asked()).isEmpty();
    }
}
