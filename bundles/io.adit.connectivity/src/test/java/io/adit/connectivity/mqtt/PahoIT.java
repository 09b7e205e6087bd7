package io.adit.connectivity.mqtt;

import static io.adit.tests.kit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.adit.connectivity.DeviceMessage;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.eclipse.paho.client.mqttv3.MqttConnectOptions;
import org.eclipse.paho.client.mqttv3.MqttMessage;
import org.eclipse.paho.mqttv5.client.MqttConnectionOptions;
import org.eclipse.paho.mqttv5.common.packet.MqttProperties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The adapter as the Eclipse Paho clients see it. */
class PahoIT {
    @TempDir
    Path directory;

    private AdapterFixture fixture;

    @BeforeEach
    void start() {
        fixture = new AdapterFixture(directory);
    }

    @AfterEach
    void stop() {
        fixture.close();
    }

    private org.eclipse.paho.client.mqttv3.MqttClient version3() throws Exception {
        return new org.eclipse.paho.client.mqttv3.MqttClient(
                "tcp://127.0.0.1:" + fixture.port,
                "v3",
                new org.eclipse.paho.client.mqttv3.persist.MemoryPersistence());
    }

    private org.eclipse.paho.mqttv5.client.MqttAsyncClient version5() throws Exception {
        return new org.eclipse.paho.mqttv5.client.MqttAsyncClient(
                "tcp://127.0.0.1:" + fixture.port,
                "v5",
                new org.eclipse.paho.mqttv5.client.persist.MemoryPersistence());
    }

    private static MqttConnectOptions login3(String password) {
        MqttConnectOptions options = new MqttConnectOptions();
        options.setUserName("dev1@T1");
        options.setPassword(password.toCharArray());
        options.setMaxInflight(100);
        options.setCleanSession(false);
        options.setWill("telemetry", "will".getBytes(StandardCharsets.UTF_8), 1, false);
        return options;
    }

    @Test
    void version3PublishesWithoutSessionAndWill() throws Exception {
        try (org.eclipse.paho.client.mqttv3.MqttClient client = version3()) {
            client.setTimeToWait(60_000);
            assertThat(client.connectWithResult(login3(AdapterFixture.PASSWORD)).getSessionPresent())
                    .isFalse();
            for (int i = 0; i < 50; i++) {
                client.publish("telemetry", new MqttMessage("{\"t\":1}".getBytes(StandardCharsets.UTF_8)));
            }
            client.disconnect();
        }
        await().until(() -> fixture.adapter.metrics().connected() == 0);
        assertThat(fixture.messages).hasSize(50).allMatch(m -> m.payload().length == 7);
    }

    @Test
    void version3SeesTheReturnCodeOfAWrongPassword() throws Exception {
        try (org.eclipse.paho.client.mqttv3.MqttClient client = version3()) {
            assertThatThrownBy(() -> client.connect(login3("wrong")))
                    .isInstanceOfSatisfying(
                            org.eclipse.paho.client.mqttv3.MqttSecurityException.class,
                            e -> assertThat(e.getReasonCode()).isEqualTo(4));
        }
    }

    @Test
    void version5PublishesWithPropertiesAndWaitsForDurability() throws Exception {
        CompletableFuture<Void> durable = new CompletableFuture<>();
        fixture.downstream = message -> durable;
        org.eclipse.paho.mqttv5.client.MqttAsyncClient client = version5();
        MqttConnectionOptions options = new MqttConnectionOptions();
        options.setUserName("dev1@T1");
        options.setPassword(AdapterFixture.PASSWORD.getBytes(StandardCharsets.UTF_8));
        org.eclipse.paho.mqttv5.client.IMqttToken connected = client.connect(options);
        connected.waitForCompletion(60_000);
        assertThat(connected.getSessionPresent()).isFalse();
        assertThat(connected.getResponseProperties().getReceiveMaximum()).isEqualTo(100);
        org.eclipse.paho.mqttv5.common.MqttMessage message =
                new org.eclipse.paho.mqttv5.common.MqttMessage("21".getBytes(StandardCharsets.UTF_8));
        message.setQos(1);
        MqttProperties properties = new MqttProperties();
        properties.setContentType("application/json");
        properties.setMessageExpiryInterval(60L);
        message.setProperties(properties);
        org.eclipse.paho.mqttv5.client.IMqttToken sent = client.publish("event", message);
        await().until(() -> fixture.messages.size() == 1);
        assertThat(sent.isComplete()).isFalse();
        durable.complete(null);
        sent.waitForCompletion(60_000);
        DeviceMessage taken = fixture.messages.get(0);
        assertThat(taken.kind()).isEqualTo(DeviceMessage.Kind.EVENT);
        assertThat(taken.contentType()).isEqualTo("application/json");
        assertThat(taken.ttlSeconds()).isEqualTo(60);
        client.disconnect().waitForCompletion(60_000);
        client.close();
    }

    @Test
    void version5IsToldWhyItIsCutOff() throws Exception {
        org.eclipse.paho.mqttv5.client.MqttAsyncClient client = version5();
        MqttConnectionOptions options = new MqttConnectionOptions();
        options.setUserName("dev1@T1");
        options.setPassword(AdapterFixture.PASSWORD.getBytes(StandardCharsets.UTF_8));
        client.connect(options).waitForCompletion(60_000);
        fixture.registry.updateDevice("T1", "dev1", new JsonObject().put("enabled", false), null);
        await().until(() -> !client.isConnected());
        client.close(true);
    }
}
