package io.adit.connectivity.mqtt;

import static io.adit.tests.kit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.adit.connectivity.command.CommandOutcome;
import io.adit.connectivity.command.DeviceCommand;
import io.adit.tests.kit.MqttWire;
import io.adit.tests.kit.RawMqtt;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.paho.mqttv5.client.IMqttToken;
import org.eclipse.paho.mqttv5.client.MqttAsyncClient;
import org.eclipse.paho.mqttv5.client.MqttConnectionOptions;
import org.eclipse.paho.mqttv5.client.persist.MemoryPersistence;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import org.eclipse.paho.mqttv5.common.packet.MqttProperties;
import org.eclipse.paho.mqttv5.common.packet.UserProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What MQTT 5 adds to Hono's contract. */
class Version5IT {
    @TempDir
    Path directory;

    private AdapterFixture fixture;
    private MqttAsyncClient client;
    private final BlockingQueue<MqttMessage> arrived = new LinkedBlockingQueue<>();

    @BeforeEach
    void start() throws Exception {
        fixture = new AdapterFixture(directory);
        client = new MqttAsyncClient("tcp://127.0.0.1:" + fixture.port, "v5", new MemoryPersistence());
    }

    @AfterEach
    void stop() throws Exception {
        client.disconnectForcibly(0, 100, false);
        client.close(true);
        fixture.close();
    }

    private IMqttToken connect(MqttConnectionOptions options) throws Exception {
        options.setUserName("dev1@T1");
        options.setPassword(AdapterFixture.PASSWORD.getBytes(StandardCharsets.UTF_8));
        IMqttToken connected = client.connect(options);
        connected.waitForCompletion(60_000);
        return connected;
    }

    private void publish(String topic, MqttProperties properties) throws Exception {
        MqttMessage message = new MqttMessage("1".getBytes(StandardCharsets.UTF_8));
        message.setQos(1);
        message.setProperties(properties);
        client.publish(topic, message).waitForCompletion(60_000);
    }

    private CompletableFuture<CommandOutcome> send(int bytes) {
        return fixture.commands
                .send(
                        new DeviceCommand("T1", "dev1", "set", "text/plain", new byte[bytes], true),
                        Duration.ofSeconds(20))
                .toCompletableFuture();
    }

    @Test
    void anAcknowledgementSaysWhyAMessageWasRefused() throws Exception {
        try (RawMqtt device = fixture.loggedIn(5, "dev1@T1")) {
            assertThat(device.subscribe("error///#", 0)).isZero();
            assertThat(refusal(device, "telemetri", "1"))
                    .as("topic name invalid")
                    .isEqualTo(0x90);
            assertThat(refusal(device, "t", "")).as("payload format invalid").isEqualTo(0x99);
            assertThat(refusal(device, "t//dev2", "1")).as("not authorized").isEqualTo(0x87);
            device.publish("command///res/nobody-waits/200", 1, 9, "1");
            assertThat(code(device)).as("no matching subscribers").isEqualTo(0x10);
            device.publish("telemetri/?on-error=ignore", 1, 9, "1");
            assertThat(device.wire().read().type()).as("the error").isEqualTo(3);
            assertThat(code(device)).as("success").isZero();
        }
    }

    private static int refusal(RawMqtt device, String topic, String payload) throws IOException {
        device.publish(topic, 1, 9, payload);
        assertThat(device.wire().read().type()).as("the error").isEqualTo(3);
        return code(device);
    }

    private static int code(RawMqtt device) throws IOException {
        MqttWire.Packet packet = device.wire().read();
        assertThat(packet.type()).as("PUBACK").isEqualTo(4);
        return packet.body().length > 2 ? packet.body()[2] & 0xFF : 0;
    }

    @Test
    void saysWhatItDoesNotHave() throws Exception {
        MqttConnectionOptions options = new MqttConnectionOptions();
        options.setSessionExpiryInterval(3600L);
        MqttProperties said = connect(options).getResponseProperties();
        assertThat(said.getSessionExpiryInterval()).isZero();
        assertThat(said.getMaximumQoS()).isEqualTo(1);
        assertThat(said.getMaximumPacketSize()).isEqualTo(64 * 1024);
        assertThat(said.getTopicAliasMaximum()).isEqualTo(32);
        assertThat(said.isSubscriptionIdentifiersAvailable()).isFalse();
        assertThat(said.isSharedSubscriptionAvailable()).isFalse();
    }

    @Test
    void takesUserPropertiesAndCorrelationDataAsPropertyBag() throws Exception {
        connect(new MqttConnectionOptions());
        MqttProperties properties = new MqttProperties();
        properties.setUserProperties(List.of(
                new UserProperty("content-type", "text/user"),
                new UserProperty("hono-ttl", "30"),
                new UserProperty("unknown", "x")));
        properties.setCorrelationData("id-1".getBytes(StandardCharsets.UTF_8));
        publish("event", properties);
        publish("event/?content-type=text%2Fbag&correlation-id=id-2", properties);
        assertThat(fixture.messages.get(0)).satisfies(m -> {
            assertThat(m.contentType()).isEqualTo("text/user");
            assertThat(m.ttlSeconds()).isEqualTo(30);
            assertThat(m.correlationId()).isEqualTo("id-1");
        });
        assertThat(fixture.messages.get(1)).satisfies(m -> {
            assertThat(m.contentType()).isEqualTo("text/bag");
            assertThat(m.correlationId()).isEqualTo("id-2");
        });
    }

    @Test
    void onErrorMayStandInAUserProperty() throws Exception {
        connect(new MqttConnectionOptions());
        MqttProperties properties = new MqttProperties();
        properties.setUserProperties(List.of(new UserProperty("on-error", "ignore")));
        publish("no-such-endpoint", properties);
        assertThat(client.isConnected()).isTrue();
    }

    @Test
    void answersACommandByItsResponseTopicAndCorrelationData() throws Exception {
        connect(new MqttConnectionOptions());
        client.setCallback(new Arrivals());
        client.subscribe("command///req/#", 1).waitForCompletion(60_000);
        CompletableFuture<CommandOutcome> sent = send(1);
        MqttMessage command = arrived.poll(60, TimeUnit.SECONDS);
        assertThat(command).isNotNull();
        MqttProperties asked = command.getProperties();
        assertThat(asked.getContentType()).isEqualTo("text/plain");
        String requestId = new String(asked.getCorrelationData(), StandardCharsets.UTF_8);
        assertThat(asked.getResponseTopic()).isEqualTo("command///res/" + requestId + "/200");
        MqttProperties answer = new MqttProperties();
        answer.setContentType("text/answer");
        publish(asked.getResponseTopic(), answer);
        assertThat(sent.get(60, TimeUnit.SECONDS)).isInstanceOfSatisfying(CommandOutcome.Answered.class, answered -> {
            assertThat(answered.status()).isEqualTo(200);
            assertThat(answered.contentType()).isEqualTo("text/answer");
        });
    }

    @Test
    void sendsNoMoreCommandsThanTheClientTakesBeforeItAcknowledges() throws Exception {
        try (RawMqtt device = new RawMqtt(fixture.port, 5)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(bytes);
            out.writeUTF("MQTT");
            out.write(new byte[] {5, (byte) 0xC2, 0, 60, 3, 0x21, 0, 1}); // receive maximum 1
            out.writeUTF("raw");
            out.writeUTF("dev1@T1");
            out.writeUTF(AdapterFixture.PASSWORD);
            device.wire().send(0x10, bytes.toByteArray());
            device.expectConnack(0);
            assertThat(device.subscribe("command///req/#", 1)).isEqualTo(1);
            CompletableFuture<CommandOutcome> first = tell();
            RawMqtt.Message command = device.message();
            assertThat(tell().get(60, TimeUnit.SECONDS))
                    .isInstanceOfSatisfying(
                            CommandOutcome.NotDelivered.class,
                            not -> assertThat(not.status()).isEqualTo(503));
            device.acknowledge(command.packetId());
            assertThat(first.get(60, TimeUnit.SECONDS)).isInstanceOf(CommandOutcome.Delivered.class);
            tell();
            assertThat(device.message().topic()).endsWith("/set");
        }
    }

    private CompletableFuture<CommandOutcome> tell() {
        return fixture.commands
                .send(new DeviceCommand("T1", "dev1", "set", "text/plain", new byte[1], false), Duration.ofSeconds(20))
                .toCompletableFuture();
    }

    @Test
    void sendsNoCommandThatIsLargerThanTheClientTakes() throws Exception {
        MqttConnectionOptions options = new MqttConnectionOptions();
        options.setMaximumPacketSize(1000L);
        connect(options);
        client.setCallback(new Arrivals());
        client.subscribe("command///req/#", 1).waitForCompletion(60_000);
        assertThat(send(1000).get(60, TimeUnit.SECONDS)).isInstanceOf(CommandOutcome.NotDelivered.class);
        send(100);
        assertThat(arrived.poll(60, TimeUnit.SECONDS).getPayload()).hasSize(100);
    }

    @Test
    void refusesSubscriptionIdentifiersAndSharedSubscriptions() throws IOException {
        try (RawMqtt raw = fixture.loggedIn(5, "dev1@T1")) {
            assertThat(raw.subscribe("$share/group/command///req/#", 0)).isEqualTo(0x9E);
            raw.wire().send(0x82, subscribe(new byte[] {2, 0x0B, 1}));
            MqttWire.Packet disconnect = raw.wire().read();
            assertThat(disconnect.type()).isEqualTo(14);
            assertThat(disconnect.body()[0] & 0xFF).isEqualTo(0xA1);
        }
    }

    @Test
    void resolvesTopicAliasesAndClosesOnUnknownOnes() throws IOException {
        try (RawMqtt raw = fixture.loggedIn(5, "dev1@T1")) {
            raw.wire().send(0x30, publish("telemetry", alias(3)));
            raw.wire().send(0x30, publish("", alias(3)));
            await().until(() -> fixture.messages.size() == 2);
            raw.wire().send(0x30, publish("", alias(4)));
            MqttWire.Packet disconnect = raw.wire().read();
            assertThat(disconnect.body()[0] & 0xFF).as("topic alias invalid").isEqualTo(0x94);
        }
    }

    @Test
    void closesOnPropertiesThatAPublicationMayNotHave() throws IOException {
        assertThat(closing(new byte[] {2, 0x01, 2})).as("payload format 2").isEqualTo(0x81);
        assertThat(closing(new byte[] {2, 0x0B, 1}))
                .as("subscription identifier")
                .isEqualTo(0x82);
        assertThat(fixture.messages).isEmpty();
    }

    private int closing(byte[] properties) throws IOException {
        try (RawMqtt raw = fixture.loggedIn(5, "dev1@T1")) {
            raw.wire().send(0x30, publish("telemetry", properties));
            return raw.wire().read().body()[0] & 0xFF;
        }
    }

    private static byte[] alias(int alias) {
        return new byte[] {3, 0x23, 0, (byte) alias};
    }

    private static byte[] publish(String topic, byte[] properties) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeUTF(topic);
        out.write(properties);
        out.writeByte('1');
        return bytes.toByteArray();
    }

    private static byte[] subscribe(byte[] properties) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeShort(8);
        out.write(properties);
        out.writeUTF("command///req/#");
        out.writeByte(0);
        return bytes.toByteArray();
    }

    private final class Arrivals implements org.eclipse.paho.mqttv5.client.MqttCallback {
        @Override
        public void messageArrived(String topic, MqttMessage message) {
            arrived.add(message);
        }

        @Override
        public void disconnected(org.eclipse.paho.mqttv5.client.MqttDisconnectResponse response) {}

        @Override
        public void mqttErrorOccurred(org.eclipse.paho.mqttv5.common.MqttException exception) {}

        @Override
        public void deliveryComplete(IMqttToken token) {}

        @Override
        public void connectComplete(boolean reconnect, String serverUri) {}

        @Override
        public void authPacketArrived(int reasonCode, MqttProperties properties) {}
    }
}
