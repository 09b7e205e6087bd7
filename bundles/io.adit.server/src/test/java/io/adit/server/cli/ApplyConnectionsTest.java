package io.adit.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import io.adit.tests.kit.StubServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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

    private final Map<String, String> documents = new ConcurrentHashMap<>();
    private final StubServer ditto = new StubServer(this::answer);
    private final StringWriter said = new StringWriter();

    @AfterEach
    void stop() {
        ditto.close();
    }

    private void answer(HttpExchange exchange, String body) throws IOException {
        String path = exchange.getRequestURI().getPath();
        boolean connection = path.startsWith("/api/2/connections/");
        if (!login(connection ? "devops:operate" : "admin:publish")
                .equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            StubServer.answer(exchange, 401, "");
        } else if (!exchange.getRequestMethod().equals("GET")) {
            StubServer.answer(exchange, documents.put(path, body) == null ? 201 : 204, "");
        } else if (path.endsWith("/whoami")) {
            StubServer.answer(exchange, 200, "{\"defaultSubject\":\"nginx:admin\"}");
        } else if (path.endsWith("/status")) {
            StubServer.answer(exchange, 200, "{\"liveStatus\":\"open\"}");
        } else if (path.endsWith("/search/things")) {
            StubServer.answer(exchange, 200, "{\"items\":[]}");
        } else if (path.endsWith("/api/2/things")) {
            List<String> things = documents.entrySet().stream()
                    .filter(each -> each.getKey().startsWith("/api/2/things/"))
                    .map(Map.Entry::getValue)
                    .toList();
            StubServer.answer(exchange, 200, things.toString());
        } else if (documents.containsKey(path)) {
            StubServer.answer(exchange, 200, documents.get(path));
        } else {
            StubServer.answer(exchange, 404, "{}");
        }
    }

    private static String login(String credentials) {
        return "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    }

    private int run(String command, String... more) throws IOException {
        Path model = Files.writeString(folder.resolve("site.adit"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <adit:Facility xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:adit="http://adit.io/model/1.0"
                    id="site" name="Site" namespace="io.adit.site" tenant="north" timeZone="UTC"/>
                """);
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

    private long writes() {
        return ditto.asked().stream().filter(each -> !each.startsWith("GET")).count();
    }

    @Test
    void aPlanOnlyAsks() throws IOException {
        assertThat(runWithKafka("plan")).isZero();
        assertThat(ditto.asked()).contains("GET " + TWIN, "GET " + HONO);
        assertThat(writes()).isZero();
    }

    @Test
    void makesThemAsTheUserForOperationsOnce() throws IOException {
        assertThat(runWithKafka("apply")).isZero();
        assertThat(documents.get(TWIN)).contains("\"bootstrapServers\":\"k1:9092,k2:9092\"", "tcp://k1:9092");
        assertThat(documents.get(HONO)).contains("\"honoTenantId\":\"north\"").doesNotContain("\"id\"");
        assertThat(ditto.asked()).contains("GET " + TWIN + "/status", "GET " + HONO + "/status");
        long writes = writes();
        assertThat(runWithKafka("apply")).isZero();
        assertThat(writes()).isEqualTo(writes);
    }

    @Test
    void saysWhatConnectionsNeed() throws IOException {
        assertThat(run("apply", "--kafka", "k1:9092")).isNotZero();
        assertThat(said.toString()).contains("--connections needs --kafka and --devops-password-file.");
        assertThat(ditto.asked()).isEmpty();
    }
}
