package io.adit.publish.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import io.adit.tests.kit.StubServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class RestClientTest {
    private final List<String> lines = new ArrayList<>();
    private final CountDownLatch ended = new CountDownLatch(1);

    private void follow(StubServer.Answers answers) {
        try (StubServer server = new StubServer(answers)) {
            new RestClient(server.uri(), "engine", "secret").follow("/events", lines::add, Duration.ofSeconds(20));
        }
    }

    private static void begin(HttpExchange exchange, String text) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().write(text.getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
    }

    @Test
    void handsOnLinesUntilTheOtherSideEnds() {
        follow((exchange, body) -> {
            assertThat(exchange.getRequestHeaders().getFirst("Accept")).isEqualTo("text/event-stream");
            begin(exchange, "data:1\n\ndata:2\n\n");
            exchange.close();
        });
        assertThat(lines).containsExactly("data:1", "", "data:2", "");
    }

    @Test
    void saysThatTheOtherSideRefuses() {
        assertThatThrownBy(() -> follow((exchange, body) -> StubServer.answer(exchange, 401, "{}")))
                .isInstanceOf(PublishException.class)
                .hasMessageContaining("does not accept the user or password");
        assertThatThrownBy(() -> follow((exchange, body) -> StubServer.answer(exchange, 503, "later")))
                .isInstanceOf(PublishException.class)
                .hasMessageContaining("503: later");
    }

    @Test
    void saysThatAStreamWasCut() {
        assertThatThrownBy(() -> follow((exchange, body) -> {
                    exchange.sendResponseHeaders(200, 1000);
                    exchange.getResponseBody().write("data:1\n".getBytes(StandardCharsets.UTF_8));
                    exchange.getResponseBody().flush();
                    throw new IOException("cut");
                }))
                .isInstanceOf(PublishException.class)
                .hasMessageContaining("broke");
        assertThat(lines).containsExactly("data:1");
    }

    @Test
    void endsAStreamThatIsSilent() {
        try (StubServer server = new StubServer((exchange, body) -> {
            begin(exchange, "data:1\n");
            await(ended);
        })) {
            RestClient rest = new RestClient(server.uri(), "engine", "secret");
            assertThatThrownBy(() -> rest.follow("/events", lines::add, Duration.ofSeconds(2)))
                    .isInstanceOf(PublishException.class)
                    .hasMessageContaining("broke");
            assertThat(lines).containsExactly("data:1");
            ended.countDown();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
