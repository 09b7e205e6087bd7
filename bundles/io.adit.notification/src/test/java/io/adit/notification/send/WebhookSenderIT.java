package io.adit.notification.send;

import static io.adit.tests.kit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.adit.notification.Alarms;
import io.adit.notification.ContactKind;
import io.adit.notification.Delivery;
import io.adit.notification.NoticeKind;
import io.adit.notification.Notifications;
import io.adit.notification.Settings;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebhookSenderIT {
    private static final String SECRET = "sixteen characters";
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private record Post(HttpServerRequest request, Buffer body) {}

    @TempDir
    private Path folder;

    private final Vertx vertx = Vertx.vertx();
    private final List<Post> posts = new CopyOnWriteArrayList<>();
    /** What the first post is answered; those after it are taken. */
    private volatile int status = 204;

    private int port;
    private Notifications notifications;

    @BeforeEach
    void open() {
        port = listen(0).actualPort();
        notifications = Notifications.open(
                folder, List.of(new WebhookSender(vertx, SECRET, Clock.systemUTC())), Clock.systemUTC());
        notifications.settings(Settings.chain(ContactKind.WEBHOOK, "http://127.0.0.1:" + port + "/alarms"));
    }

    private HttpServer listen(int at) {
        return vertx.createHttpServer()
                .requestHandler(request -> request.bodyHandler(body -> {
                    int answer = posts.isEmpty() ? status : 204;
                    posts.add(new Post(request, body));
                    request.response().setStatusCode(answer).end();
                }))
                .listen(at, "127.0.0.1")
                .await();
    }

    @AfterEach
    void close() {
        notifications.close();
        vertx.close().await();
    }

    @Test
    void signsWhatItPosts() throws Exception {
        notifications.accept(Alarms.notice(1, NoticeKind.RAISED, Instant.parse("2026-03-02T10:00:00Z")));
        await().atMost(LIMIT).until(() -> !posts.isEmpty());

        Post post = posts.getFirst();
        JsonObject json = post.body.toJsonObject();
        assertThat(json.getString("event")).isEqualTo("raised");
        assertThat(json.getString("thing")).isEqualTo("ns:ring112");
        assertThat(json.getString("delivery")).isEqualTo(post.request.getHeader("X-Adit-Delivery"));
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        byte[] signed = mac.doFinal(
                (post.request.getHeader("X-Adit-Timestamp") + "." + post.body).getBytes(StandardCharsets.UTF_8));
        assertThat(post.request.getHeader("X-Adit-Signature"))
                .isEqualTo("sha256=" + HexFormat.of().formatHex(signed));
    }

    @Test
    void postsAgainWithTheSameIdUntilItIsTaken() throws Exception {
        status = 503;
        notifications.accept(Alarms.notice(1, NoticeKind.RAISED, Instant.now()));
        await().atMost(LIMIT).until(() -> notifications.page(9).get().pending() == 0);

        assertThat(posts).hasSize(2);
        assertThat(posts.get(1).request.getHeader("X-Adit-Delivery"))
                .isEqualTo(posts.get(0).request.getHeader("X-Adit-Delivery"));
    }

    @Test
    void givesUpWhatTheReceiverRefuses() throws Exception {
        status = 410;
        notifications.accept(Alarms.notice(1, NoticeKind.RAISED, Instant.now()));
        await().atMost(LIMIT).until(() -> notifications.page(9).get().pending() == 0);

        Delivery.Progress progress = notifications.page(9).get().items().getFirst();
        assertThat(progress.state()).isEqualTo(Delivery.State.GIVEN_UP);
        assertThat(progress.fault()).isEqualTo("The receiver answered 410.");
    }

    @Test
    void wantsASecretThatCannotBeGuessed() {
        assertThatThrownBy(() -> new WebhookSender(vertx, "short", Clock.systemUTC()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least 16 characters");
    }
}
