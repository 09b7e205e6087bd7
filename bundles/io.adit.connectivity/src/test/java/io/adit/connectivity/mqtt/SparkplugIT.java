package io.adit.connectivity.mqtt;

import static io.adit.connectivity.sparkplug.ProtoWriter.metric;
import static io.adit.connectivity.sparkplug.ProtoWriter.payload;
import static io.adit.tests.kit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.adit.connectivity.DeviceMessage;
import io.adit.connectivity.sparkplug.ProtoWriter;
import io.adit.connectivity.sparkplug.SparkplugHost;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.paho.client.mqttv3.MqttClient;
import org.eclipse.paho.client.mqttv3.MqttConnectOptions;
import org.eclipse.paho.client.mqttv3.MqttException;
import org.eclipse.paho.client.mqttv3.persist.MemoryPersistence;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Edge nodes on the adapter: the gateway gw1 for the node plant:press and the device plant:press:motor. */
class SparkplugIT {
    private static final long TIME = 1_700_000_000_250L;

    @TempDir
    Path directory;

    private AdapterFixture fixture;
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private MqttClient client;

    @BeforeEach
    void start() throws MqttException {
        fixture = new AdapterFixture(directory);
        JsonObject viaGateway = new JsonObject().put("via", new JsonArray().add("gw1"));
        AdapterFixture.join(fixture.registry.createDevice("T1", "plant:press", viaGateway));
        AdapterFixture.join(fixture.registry.createDevice("T1", "plant:press:motor", viaGateway));
        client = connect("gw1");
    }

    @AfterEach
    void stop() {
        fixture.close();
    }

    private MqttClient connect(String user) throws MqttException {
        MqttClient connected = new MqttClient("tcp://127.0.0.1:" + fixture.port, user, new MemoryPersistence());
        MqttConnectOptions options = new MqttConnectOptions();
        options.setUserName(user + "@T1");
        options.setPassword(AdapterFixture.PASSWORD.toCharArray());
        options.setWill("spBv1.0/plant/NDEATH/press", death(4).bytes(), 1, false);
        connected.connect(options);
        return connected;
    }

    private static ProtoWriter death(long session) {
        return payload(TIME, -1).add(metric("bdSeq", -1, 8).varint(11, session));
    }

    private void publish(String topic, ProtoWriter payload) throws MqttException {
        client.publish("spBv1.0/plant/" + topic, payload.bytes(), 1, false);
    }

    private void bear() throws MqttException {
        publish(
                "NBIRTH/press",
                payload(TIME, 0)
                        .add(metric("bdSeq", -1, 8).varint(11, 4))
                        .add(metric("Speed", 7, 10).real(12.5)));
        publish("DBIRTH/press/motor", payload(TIME, 1).add(metric("Level", 3, 3).varint(10, 5)));
    }

    private static String text(DeviceMessage message) {
        return message.deviceId() + " " + message.contentType() + " "
                + new String(message.payload(), StandardCharsets.UTF_8);
    }

    private List<String> texts() {
        return fixture.messages.stream().map(SparkplugIT::text).toList();
    }

    @Test
    void birthsAndDataBecomeMessagesOfTheirDevices() throws MqttException {
        bear();
        publish("DDATA/press/motor", payload(TIME, 2).add(metric(null, 3, 0).varint(10, 6)));
        await().untilAsserted(() -> assertThat(texts())
                .containsExactly(
                        "plant:press application/senml+json [{\"n\":\"Speed\",\"v\":12.5,\"t\":1700000000.250}]",
                        "plant:press:motor application/senml+json [{\"n\":\"Level\",\"v\":5.0,\"t\":1700000000.250}]",
                        "plant:press:motor application/senml+json [{\"n\":\"Level\",\"v\":6.0,\"t\":1700000000.250}]"));
        assertThat(fixture.messages.get(0).gatewayId()).isEqualTo("gw1");
        assertThat(fixture.adapter.metrics().faults()).isEmpty();
    }

    @Test
    void brokenConnectionCarriesOutTheWill() throws Exception {
        bear();
        client.disconnectForcibly(0, 100, false);
        await().untilAsserted(() -> assertThat(texts())
                .contains(
                        "plant:press application/senml+json [{\"n\":\"Speed\",\"quality\":\"STALE\"}]",
                        "plant:press:motor application/senml+json [{\"n\":\"Level\",\"quality\":\"STALE\"}]"));
    }

    @Test
    void goodbyeVoidsTheWill() throws Exception {
        bear();
        client.disconnect();
        await().until(() -> fixture.adapter.metrics().connected() == 0);
        assertThat(texts()).hasSize(2);
    }

    @Test
    void gapIsCountedAndAsksForARebirth() throws Exception {
        client.subscribe(
                "spBv1.0/plant/NCMD/press/#",
                0,
                (topic, message) ->
                        heard.add(topic + " " + new String(message.getPayload(), StandardCharsets.ISO_8859_1)));
        bear();
        publish("NDATA/press", payload(TIME, 9).add(metric(null, 7, 0).real(1)));
        await().untilAsserted(() -> assertThat(heard).hasSize(1));
        assertThat(heard.get(0)).startsWith("spBv1.0/plant/NCMD/press ").contains("Node Control/Rebirth");
        assertThat(fixture.adapter.metrics().faults()).containsEntry("sparkplug-gap", 1L);
        publish("NDATA/press", payload(TIME, 12).add(metric(null, 7, 0).real(1)));
        await().untilAsserted(
                        () -> assertThat(fixture.adapter.metrics().faults()).containsEntry("sparkplug-gap", 2L));
        assertThat(heard).as("not asked again at once").hasSize(1);
    }

    @Test
    void keepsAsTheyCameWhatItCannotUnderstand() throws Exception {
        publish("NDATA/press", payload(TIME, 2).add(metric(null, 7, 0).real(1)));
        client.publish("spBv1.0/plant/NBIRTH/press", new byte[] {8}, 1, false);
        await().untilAsserted(() -> assertThat(fixture.messages).hasSize(2));
        assertThat(fixture.messages)
                .allSatisfy(message -> assertThat(message.contentType()).isEqualTo(SparkplugHost.RAW_TYPE));
        assertThat(fixture.messages.get(1).payload()).containsExactly(8);
        assertThat(fixture.adapter.metrics().faults()).containsKeys("sparkplug-unborn", "sparkplug-malformed");
    }

    @Test
    void showsItsStateToWhoAsks() throws Exception {
        client.subscribe(
                "spBv1.0/STATE/scada",
                1,
                (topic, message) -> heard.add(topic + " " + new JsonObject(message.toString()).getBoolean("online")));
        await().untilAsserted(() -> assertThat(heard).containsExactly("spBv1.0/STATE/scada true"));
    }

    @Test
    void refusesForeignNodesAndHostTopics() throws Exception {
        for (String topic : new String[] {
            "spBv1.0/plant/NDATA/other", "spBv1.0/plant/NCMD/press", "spBv1.0/STATE/adit", "spBv1.0/plant"
        }) {
            MqttClient each = connect("gw1");
            assertThatThrownBy(() -> each.publish(topic, death(1).bytes(), 1, false))
                    .as(topic)
                    .isInstanceOf(MqttException.class);
        }
        MqttClient stranger = connect("dev1");
        assertThatThrownBy(() -> stranger.subscribe("spBv1.0/plant/NCMD/press/#"))
                .isInstanceOf(MqttException.class);
        assertThatThrownBy(() -> stranger.publish("spBv1.0/plant/NDATA/press", death(1).bytes(), 1, false))
                .isInstanceOf(MqttException.class);
        assertThat(fixture.messages).isEmpty();
    }
}
