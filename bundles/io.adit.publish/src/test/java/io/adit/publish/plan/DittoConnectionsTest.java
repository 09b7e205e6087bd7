package io.adit.publish.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import io.adit.publish.http.ConnectionApi;
import io.adit.publish.http.PublishException;
import io.adit.publish.http.RestClient;
import io.adit.tests.kit.StubServer;
import io.adit.validation.AlarmSubjects;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.eclipse.ditto.connectivity.model.Connection;
import org.eclipse.ditto.connectivity.model.ConnectivityModelFactory;
import org.eclipse.ditto.connectivity.model.Target;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped templates against Ditto's own model of connections, and their way into a server that keeps connections as Ditto's HTTP API does. */
class DittoConnectionsTest {
    private static final Path SHIPPED = Path.of("..", "..", "ditto-things", "connections");
    private static final Map<String, String> VALUES =
            Map.of("tenant", "north.1", "name", "site", "kafka", "k1:9092,k2:9092", "broker", "k1:9092");
    private static final String DEVOPS =
            "Basic " + Base64.getEncoder().encodeToString("devops:secret".getBytes(StandardCharsets.UTF_8));

    @TempDir
    Path folder;

    private final Map<String, JsonObject> kept = new ConcurrentHashMap<>();
    private final Queue<Integer> failures = new ConcurrentLinkedQueue<>();
    private final Queue<String> live = new ArrayDeque<>(List.of("misconfigured", "unknown"));
    private final StubServer ditto = new StubServer(this::answer);
    private final ConnectionApi api = new ConnectionApi(new RestClient(ditto.uri(), "devops", "secret"));

    @AfterEach
    void stop() {
        ditto.close();
    }

    private void answer(HttpExchange exchange, String body) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String id = path.replaceFirst("/api/2/connections/([^/]*).*", "$1");
        Integer failure = failures.poll();
        if (!DEVOPS.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            StubServer.answer(exchange, 401, "");
        } else if (failure != null) {
            StubServer.answer(exchange, failure, "{\"status\":" + failure + "}");
        } else if (path.endsWith("/status")) {
            String status = live.isEmpty() ? "open" : live.remove();
            StubServer.answer(exchange, 200, "{\"liveStatus\":\"" + status + "\"}");
        } else if (exchange.getRequestMethod().equals("PUT")) {
            Connection taken = ConnectivityModelFactory.connectionFromJson(
                    JsonObject.of(body).setValue("id", id));
            StubServer.answer(exchange, kept.put(id, taken.toJson()) == null ? 201 : 204, "");
        } else if (kept.containsKey(id)) {
            StubServer.answer(exchange, 200, asShown(kept.get(id)));
        } else {
            StubServer.answer(exchange, 404, "{\"error\":\"connectivity:connection.notfound\"}");
        }
    }

    /** With what a later Ditto might add, and without the password. */
    private static String asShown(JsonObject connection) {
        String uri = connection.getValue("uri").orElseThrow().asString();
        return connection
                .setValue("uri", uri.replaceFirst(":[^:/]*@", ":*****@"))
                .setValue("sshTunnel", JsonObject.empty())
                .toString()
                .replace("\"consumerCount\":1", "\"consumerCount\":1,\"declaredAcks\":[]");
    }

    private DittoConnections shipped() throws IOException {
        return new DittoConnections(api, new ConnectionTemplates(VALUES).read(SHIPPED));
    }

    private static Steps planned(DittoConnections connections) {
        Steps steps = new Steps(new Baseline());
        connections.plan(steps);
        return steps;
    }

    private static void apply(DittoConnections connections) {
        new Stages(planned(connections).all(), (change, done, all) -> {}).run();
    }

    @Test
    void dittosOwnModelGivesTheTemplatesBackAsTheyAre() throws IOException {
        Map<String, JsonObject> connections = new ConnectionTemplates(VALUES).read(SHIPPED);
        assertThat(connections).containsOnlyKeys("adit-twin-site", "adit-hono-north-1");
        connections.forEach((id, json) -> {
            JsonObject whole = json.setValue("id", id);
            assertThat(ConnectivityModelFactory.connectionFromJson(whole).toJson())
                    .isEqualTo(whole);
        });
    }

    @Test
    void allMessagesGoToTheEngineAndThoseAboutAlarmsNotToHono() throws IOException {
        String subjects = String.join(
                ",",
                Stream.concat(AlarmSubjects.OF_OPERATORS.stream(), AlarmSubjects.OF_SERVICE.stream())
                        .map(subject -> "'" + subject + "'")
                        .toList());
        apply(shipped());
        assertThat(filter("adit-twin-site")).isEmpty();
        assertThat(filter("adit-hono-north-1")).contains("not(in(topic:subject," + subjects + "))");
    }

    private Optional<String> filter(String id) {
        Connection connection = ConnectivityModelFactory.connectionFromJson(kept.get(id));
        Target target = connection.getTargets().getFirst();
        return target.getTopics().iterator().next().getFilter();
    }

    @Test
    void createsOnceAndThenFindsNothingToDo() throws IOException {
        assertThat(planned(shipped()).all())
                .extracting(step -> step.change().action() + " " + step.change().id())
                .containsExactlyInAnyOrder("CREATE adit-twin-site", "CREATE adit-hono-north-1");
        apply(shipped());
        assertThat(ditto.asked().stream().filter(each -> each.startsWith("PUT")))
                .hasSize(2);
        assertThat(planned(shipped()).all()).isEmpty();
        assertThat(planned(shipped()).unchanged()).isEqualTo(2);
    }

    @Test
    void mendsWhatSomebodyChanged() throws IOException {
        apply(shipped());
        kept.computeIfPresent(
                "adit-twin-site", (id, json) -> JsonObject.of(json.toString().replace("\"qos\":1", "\"qos\":0")));
        assertThat(planned(shipped()).all())
                .singleElement()
                .satisfies(step -> assertThat(step.change().details())
                        .singleElement()
                        .asString()
                        .contains("sources"));
        apply(shipped());
        assertThat(kept.get("adit-twin-site").toString()).contains("\"qos\":1");
    }

    @Test
    void goesOnAfterAFailureAndWaitsWhileDittoIsBusy() throws IOException {
        DittoConnections connections = shipped();
        Steps steps = planned(connections);
        failures.addAll(List.of(503, 500));
        assertThatThrownBy(() -> new Stages(steps.all(), (change, done, all) -> {}).run())
                .isInstanceOf(PublishException.class)
                .hasMessageContaining("500");
        assertThat(kept).hasSize(1);
        failures.addAll(List.of(429, 503));
        apply(connections);
        assertThat(kept).hasSize(2);
    }

    @Test
    void neitherShowsNorComparesPasswords() throws IOException {
        String uri = "ssl://engine:first@k1:9092";
        Files.writeString(
                folder.resolve("own.json"),
                Files.readString(SHIPPED.resolve("twin.json")).replace("tcp://${broker}", uri));
        Map<String, JsonObject> own = new ConnectionTemplates(VALUES).read(folder);
        apply(new DittoConnections(api, own));
        assertThat(kept.get("adit-twin-site").getValue("uri")).contains(JsonValue.of(uri));
        assertThat(planned(new DittoConnections(api, own)).all()).isEmpty();
        own.replaceAll((id, json) -> json.setValue("uri", "ssl://other:second@k1:9092"));
        assertThat(planned(new DittoConnections(api, own)).all())
                .singleElement()
                .satisfies(step -> assertThat(step.change().details())
                        .singleElement()
                        .asString()
                        .contains("other", "***")
                        .doesNotContain("second"));
    }

    @Test
    void waitsUntilAConnectionIsOpen() {
        assertThat(api.waitUntilOpen("adit-twin-site", Duration.ofMinutes(1))).isEmpty();
        live.add("misconfigured");
        assertThat(api.waitUntilOpen("adit-twin-site", Duration.ZERO))
                .hasValueSatisfying(status -> assertThat(status).contains("misconfigured"));
    }

    @Test
    void saysWhichValueATemplateWants() throws IOException {
        Path file = Files.writeString(folder.resolve("own.json"), "{\"id\":\"a\",\"uri\":\"tcp://${host}\"}");
        assertThatThrownBy(() -> new ConnectionTemplates(VALUES).read(folder))
                .hasMessageContaining(file.toString())
                .hasMessageContaining("${host}")
                .hasMessageContaining("broker, kafka, name, tenant");
    }
}
