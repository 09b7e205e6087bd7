package io.adit.edge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.adit.engine.ChannelId;
import io.adit.engine.Quality;
import io.adit.engine.Reason;
import io.adit.engine.Sample;
import io.adit.history.Outbox;
import io.adit.history.Outgoing;
import io.adit.history.RocksHistory;
import io.adit.history.Series;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A link goes on after answers that are JSON but not the centre's, as something between them may give, and says so meanwhile. */
class OddAnswersTest {
    private final Map<String, Queue<String>> answers = new ConcurrentHashMap<>();
    private final Queue<String> commands = new ConcurrentLinkedQueue<>();

    @TempDir
    Path folder;

    private HttpServer centre;
    private RocksHistory history;
    private Outbox outbox;

    @BeforeEach
    void start() throws IOException {
        centre = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        centre.createContext("/", this::answer);
        centre.start();
        history = RocksHistory.open(folder.resolve("store"));
        outbox = history.keepFor(Set.of(Series.CLEAN), folder.resolve("origin"), 1 << 20);
        ChannelId channel = new ChannelId("org.example:pump", "flow");
        history.append(Series.CLEAN, List.of(new Sample(channel, 1, 2.0, Quality.GOOD, Reason.NONE, 1)));
        history.checkpoint(1, new byte[0]);
    }

    @AfterEach
    void stop() {
        history.close();
        centre.stop(0);
    }

    /** The last answer to a path is given from then on; without any, nothing is answered. */
    private void answer(HttpExchange exchange) throws IOException {
        String[] path = exchange.getRequestURI().getPath().split("/");
        Queue<String> known = answers.getOrDefault(path[path.length - 1], new ConcurrentLinkedQueue<>());
        String text = known.size() > 1 ? known.poll() : known.peek();
        byte[] body = (text == null ? "{}" : text).getBytes(UTF_8);
        exchange.getRequestBody().readAllBytes();
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Test
    void goesOnBothWays() {
        answers.put("samples", new ConcurrentLinkedQueue<>(List.of("{\"position\": \"none\"}", "{\"position\": 1}")));
        answers.put(
                "poll",
                new ConcurrentLinkedQueue<>(
                        List.of("{\"messages\": 5}", "{\"messages\": [{\"id\": \"m1\"}]}", "{\"messages\": []}")));
        CentreSettings settings =
                East.at(URI.create("http://127.0.0.1:" + centre.getAddress().getPort()));
        LinkState state = new LinkState(settings, outbox, new NoValues(), Clock.systemUTC());
        try (CentreLink link = new CentreLink(settings, outbox, new NoValues(), state, new Orders())) {
            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
                assertThat(commands).containsExactly("m1");
                assertThat(outbox.backlog(Outgoing.SAMPLES).items()).isZero();
                assertThat(link.state().getValue("problem")).isEmpty();
            });
        }
    }

    private final class Orders implements CentreOrders {
        @Override
        public CompletionStage<JsonObject> command(JsonObject message) {
            commands.add(message.getValue("id").map(JsonValue::asString).orElse(""));
            return CompletableFuture.completedFuture(JsonObject.empty());
        }

        @Override
        public JsonObject known() {
            return JsonObject.empty();
        }

        @Override
        public String knownDigest() {
            return "";
        }

        @Override
        public void take(JsonArray changes) {}
    }
}
