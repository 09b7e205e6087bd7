package io.adit.notification.send;

import static io.adit.tests.kit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.adit.notification.Alarms;
import io.adit.notification.ContactKind;
import io.adit.notification.NoticeKind;
import io.adit.notification.Notifications;
import io.adit.notification.Settings;
import io.netty.handler.codec.mqtt.MqttConnectReturnCode;
import io.netty.handler.codec.mqtt.MqttQoS;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import io.vertx.mqtt.MqttEndpoint;
import io.vertx.mqtt.MqttServer;
import io.vertx.mqtt.messages.MqttPublishMessage;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MqttSenderIT {
    private static final String PASSWORD = "the broker's password";
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private record Published(String topic, MqttQoS qos, JsonObject json) {}

    @TempDir
    private Path folder;

    private final Vertx vertx = Vertx.vertx();
    private final List<Published> published = new CopyOnWriteArrayList<>();
    private volatile boolean acknowledgingTheFirst = true;
    private MqttServer broker;
    private int port;
    private Notifications notifications;

    @BeforeEach
    void open() {
        broker = listen(0);
        port = broker.actualPort();
        MqttSettings settings = new MqttSettings("127.0.0.1", port, false, "adit", PASSWORD);
        notifications = Notifications.open(folder, List.of(new MqttSender(vertx, settings)), Clock.systemUTC());
        notifications.settings(Settings.chain(ContactKind.MQTT, "alarms/station"));
    }

    private MqttServer listen(int at) {
        return MqttServer.create(vertx)
                .endpointHandler(this::connected)
                .listen(at, "127.0.0.1")
                .await();
    }

    private void connected(MqttEndpoint client) {
        if (client.auth() == null || !PASSWORD.equals(client.auth().getPassword())) {
            client.reject(MqttConnectReturnCode.CONNECTION_REFUSED_BAD_USER_NAME_OR_PASSWORD);
            return;
        }
        client.publishHandler(message -> take(client, message));
        client.accept(false);
    }

    private void take(MqttEndpoint client, MqttPublishMessage message) {
        boolean acknowledging = acknowledgingTheFirst || !published.isEmpty();
        published.add(new Published(
                message.topicName(), message.qosLevel(), message.payload().toJsonObject()));
        if (acknowledging) {
            client.publishAcknowledge(message.messageId());
        } else {
            client.close();
        }
    }

    @AfterEach
    void close() {
        notifications.close();
        vertx.close().await();
    }

    private int pending() {
        return notifications.page(9).join().pending();
    }

    @Test
    void publishesToTheTopicOfTheContact() {
        notifications.accept(Alarms.notice(1, NoticeKind.RAISED, Instant.parse("2026-03-02T10:00:00Z")));
        await().atMost(LIMIT).until(() -> !published.isEmpty() && pending() == 0);

        assertThat(published).singleElement().satisfies(message -> {
            assertThat(message.topic).isEqualTo("alarms/station");
            assertThat(message.qos).isEqualTo(MqttQoS.AT_LEAST_ONCE);
            assertThat(message.json.getString("event")).isEqualTo("raised");
            assertThat(message.json.getString("thing")).isEqualTo("ns:ring112");
        });
    }

    @Test
    void publishesAgainUntilTheBrokerAcknowledges() {
        acknowledgingTheFirst = false;
        notifications.accept(Alarms.notice(1, NoticeKind.RAISED, Instant.now()));
        await().atMost(LIMIT).until(() -> pending() == 0);

        assertThat(published)
                .extracting(each -> each.json.getString("delivery"))
                .hasSize(2)
                .containsOnly(published.getFirst().json.getString("delivery"));
    }

    @Test
    void waitsForABrokerThatIsDown() {
        broker.close().await();
        notifications.accept(Alarms.notice(1, NoticeKind.RAISED, Instant.now()));
        await().atMost(LIMIT)
                .until(() ->
                        !notifications.page(9).join().items().getFirst().fault().isEmpty());
        assertThat(published).isEmpty();

        broker = listen(port);
        await().atMost(LIMIT).until(() -> pending() == 0);
        assertThat(published).hasSize(1);
    }
}
