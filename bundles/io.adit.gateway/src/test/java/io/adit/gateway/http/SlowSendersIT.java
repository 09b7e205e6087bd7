package io.adit.gateway.http;

import static io.adit.tests.kit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.adit.gateway.fuzz.RawHttp;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.ServerWebSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SlowSendersIT {
    private static final SlowSenders.Patience PATIENCE = SlowSenders.Patience.usual();

    private final AtomicLong clock = new AtomicLong();
    private final SlowSenders slow = new SlowSenders(PATIENCE, clock::get);
    private final BlockingQueue<HttpServerRequest> requests = new LinkedBlockingQueue<>();
    private final BlockingQueue<ServerWebSocket> sockets = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> opened = new LinkedBlockingQueue<>();
    private final Vertx vertx = Vertx.vertx();
    private int port;

    @BeforeEach
    void start() throws Exception {
        port = vertx.createHttpServer(
                        new HttpServerOptions().setHost("127.0.0.1").setHttp2ClearTextEnabled(false))
                .connectionHandler(connection -> {
                    slow.opened(connection);
                    opened.add("one");
                })
                .requestHandler(request -> {
                    slow.requested(request);
                    if (request.getHeader("Upgrade") != null) {
                        request.toWebSocket().onSuccess(sockets::add);
                    }
                    requests.add(request);
                })
                .listen(0)
                .toCompletionStage()
                .toCompletableFuture()
                .get(60, TimeUnit.SECONDS)
                .actualPort();
    }

    @AfterEach
    void stop() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get(60, TimeUnit.SECONDS);
    }

    private RawHttp client() throws Exception {
        RawHttp client = new RawHttp(port);
        assertThat(opened.poll(60, TimeUnit.SECONDS)).isNotNull();
        return client;
    }

    private void pass(Duration time) {
        clock.addAndGet(time.toNanos());
        slow.sweep();
    }

    private static void send(RawHttp client, String text) throws Exception {
        client.send(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private HttpServerRequest received() throws Exception {
        HttpServerRequest request = requests.poll(60, TimeUnit.SECONDS);
        assertThat(request).isNotNull();
        return request;
    }

    @Test
    void closesWhoNeverFinishesAHead() throws Exception {
        try (RawHttp client = client()) {
            send(client, "GET / HTTP/1.1\r\nX-A: 1\r\n");
            pass(PATIENCE.firstHead());
            send(client, "X-B: 2\r\n");
            pass(Duration.ofSeconds(1));
            assertThat(client.closedByServer()).isTrue();
        }
    }

    @Test
    void closesWhoDripsASecondHead() throws Exception {
        try (RawHttp client = client()) {
            send(client, "GET / HTTP/1.1\r\nHost: x\r\n\r\n");
            received().response().end();
            assertThat(client.read(false).status()).isEqualTo(200);
            pass(Duration.ofHours(1));
            send(client, "GET / HT");
            pass(PATIENCE.nextHead());
            pass(Duration.ofSeconds(1));
            assertThat(client.closedByServer()).isTrue();
        }
    }

    @Test
    void closesWhoDripsABody() throws Exception {
        try (RawHttp client = client()) {
            send(client, "PUT / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{");
            received().handler(chunk -> {});
            pass(PATIENCE.body().plusSeconds(1));
            assertThat(client.closedByServer()).isTrue();
        }
    }

    @Test
    void leavesThoseAloneWhoWaitForAnAnswerOrHaveAWebSocket() throws Exception {
        try (RawHttp waiting = client();
                RawHttp socket = client()) {
            send(waiting, "GET / HTTP/1.1\r\nHost: x\r\n\r\n");
            HttpServerRequest unanswered = received();
            send(
                    socket,
                    "GET / HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                            + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n");
            ServerWebSocket upgraded = sockets.poll(60, TimeUnit.SECONDS);
            assertThat(socket.read(false).status()).isEqualTo(101);
            await().until(unanswered::isEnded);
            pass(Duration.ofDays(1));
            pass(Duration.ofDays(1));
            unanswered.response().end();
            assertThat(waiting.read(false).status()).isEqualTo(200);
            assertThat(upgraded).isNotNull();
            assertThat(upgraded.isClosed()).isFalse();
        }
    }
}
