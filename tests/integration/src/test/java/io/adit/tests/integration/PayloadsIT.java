package io.adit.tests.integration;

import static io.adit.tests.kit.Patience.await;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.adit.model.AditFactory;
import io.adit.model.Asset;
import io.adit.model.Binding;
import io.adit.model.Channel;
import io.adit.model.Device;
import io.adit.model.Facility;
import io.adit.model.PayloadFormat;
import io.adit.model.file.AditFile;
import io.adit.publish.http.RestClient;
import io.adit.validation.Finding;
import io.adit.validation.Validator;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.paho.mqttv5.client.MqttClient;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import org.eclipse.paho.mqttv5.common.packet.MqttProperties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Payloads other than JSON, from a device on the MQTT adapter to the twin. */
class PayloadsIT {
    private static final String TENANT = "adit.sample";

    @TempDir
    static Path folder;

    private static Site site;
    private static String thing;

    @BeforeAll
    static void start() throws IOException {
        site = new Site(folder);
        Facility facility = AditFile.load(Site.SAMPLE);
        Asset asset = facility.getAssets().get(0);
        thing = facility.getNamespace() + ":" + asset.getId();
        Device gateway = device(facility, "press-gateway", null);
        bind(asset, "senml", "Cel", device(facility, "senml-1", null), PayloadFormat.AUTO, "urn:dev:1:temp");
        bind(asset, "binary", "1", device(facility, "binary-1", null), PayloadFormat.BINARY, "1 int16 le scale=0.1");
        bind(asset, "speed", "1", device(facility, "plant:press", gateway), PayloadFormat.SENML, "Speed");
        assertThat(Validator.validate(facility)).noneMatch(finding -> finding.severity() == Finding.Severity.ERROR);
        site.publisher().apply(facility, (change, done, all) -> {});
        site.awaitRunning(facility);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static Device device(Facility facility, String id, Device gateway) {
        Device device = AditFactory.eINSTANCE.createDevice();
        device.setId(id);
        device.setName(id);
        if (gateway != null) {
            device.getVia().add(gateway);
        }
        facility.getDevices().add(device);
        return device;
    }

    private static void bind(
            Asset asset, String key, String unit, Device device, PayloadFormat format, String pointer) {
        Channel channel = AditFactory.eINSTANCE.createChannel();
        channel.setId(asset.getId() + "." + key);
        channel.setKey(key);
        channel.setName(key);
        channel.setUnit(unit);
        Binding binding = AditFactory.eINSTANCE.createBinding();
        binding.setDevice(device);
        binding.setFormat(format);
        binding.setPointer(pointer);
        binding.setSourceUnit(unit);
        channel.getBindings().add(binding);
        asset.getChannels().add(channel);
    }

    private static MqttClient connect(String device) throws Exception {
        return Devices.connect(site.mqtt(), device, site.password(device));
    }

    private static void publish(MqttClient client, String topic, String contentType, byte[] payload)
            throws MqttException {
        MqttMessage message = new MqttMessage(payload);
        message.setQos(1);
        MqttProperties properties = new MqttProperties();
        properties.setContentType(contentType);
        message.setProperties(properties);
        client.publish(topic, message);
    }

    private static HttpResponse<String> post(String device, byte[] payload) throws Exception {
        String login = device + "@" + TENANT + ":" + site.password(device);
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + site.server.deviceHttpPort() + "/telemetry"))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(login.getBytes(UTF_8)))
                .header("Content-Type", "application/octet-stream")
                .POST(HttpRequest.BodyPublishers.ofByteArray(payload))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    private static void assertStatus(String feature, String value, String quality, String reason) {
        await().untilAsserted(() -> {
            RestClient.Answer answer = site.admin.send(
                    "GET",
                    "/api/2/things/" + URLEncoder.encode(thing, UTF_8) + "/features/" + feature + "/properties/status",
                    null);
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
            JsonObject status = answer.json();
            assertThat(status.getValue("value").map(JsonValue::toString)).contains(value);
            assertThat(status.getValue("quality").map(JsonValue::asString)).contains(quality);
            assertThat(status.getValue("reason").map(JsonValue::asString)).contains(reason);
        });
    }

    /** {@code [{-2: "urn:dev:1:", 0: "temp", 1: "K", 2: 300.15}]}. */
    @Test
    void senmlInCborBecomesASampleInTheTwinsUnit() throws Exception {
        MqttClient device = connect("senml-1");
        publish(
                device,
                "telemetry",
                "application/senml+cbor",
                HexFormat.of().parseHex("81a4216a75726e3a6465763a313a" + "006474656d7001614b02fb4072c26666666666"));
        assertStatus("senml", "27.0", "GOOD", "");
        device.disconnect();
        device.close();
    }

    @Test
    void binaryBecomesASampleAndOneTooShortIsKeptWithItsReason() throws Exception {
        MqttClient device = connect("binary-1");
        publish(device, "telemetry", "application/octet-stream", new byte[] {0, (byte) 0x85, (byte) 0xff});
        assertStatus("binary", "-12.3", "GOOD", "");
        HttpResponse<String> told = post("binary-1", new byte[] {7, 8});
        assertThat(told.statusCode()).isEqualTo(400);
        assertThat(told.body()).contains("The payload has 2 bytes, too few for any bound field.");
        await().untilAsserted(() -> {
            RestClient.Answer kept = site.admin.send("GET", "/api/adit/undecodable/adit.sample/binary-1", null);
            assertThat(kept.status()).as(kept.body()).isEqualTo(200);
            assertThat(kept.json().getValue("count").map(JsonValue::asInt)).contains(1);
            assertThat(kept.json().getValue("reason").map(JsonValue::asString))
                    .contains("The payload has 2 bytes, too few for any bound field.");
            assertThat(kept.json().getValue("payload").map(JsonValue::asString)).contains("Bwg");
        });
        assertThat(site.admin.send("GET", "/api/adit/status", null).body())
                .containsPattern("\"undecodableByDevice\":\\{[^}]*\"adit.sample/binary-1\":1[,}]");
        assertThat(site.admin
                        .send("GET", "/api/adit/undecodable/adit.sample/nobody", null)
                        .status())
                .isEqualTo(404);
        device.disconnect();
        device.close();
    }

    @Test
    void sparkplugBirthBecomesASampleDeathMakesItStaleAndNonsenseIsCounted() throws Exception {
        MqttClient gateway = connect("press-gateway");
        long millis = Instant.now().toEpochMilli();
        publish(gateway, "spBv1.0/plant/NBIRTH/press", "", birth(millis));
        assertStatus("speed", "12.5", "GOOD", "");
        publish(gateway, "spBv1.0/plant/NDEATH/press", "", new byte[] {8, 1});
        assertStatus("speed", "null", "BAD", "STALE");
        publish(gateway, "spBv1.0/plant/NBIRTH/press", "", new byte[] {8});
        assertThat(site.admin.send("GET", "/api/adit/status", null).body())
                .contains("\"faults\":{\"sparkplug-malformed\":1}");
        gateway.disconnect();
        gateway.close();
    }

    /** A payload of time, sequence 0 and the metric Speed, a double of 12.5. */
    private static byte[] birth(long millis) {
        StringBuilder hex = new StringBuilder("08");
        long rest = millis;
        while (rest >= 0x80) {
            hex.append(String.format("%02x", rest & 0x7f | 0x80));
            rest >>>= 7;
        }
        hex.append(String.format("%02x", rest))
                .append("1212")
                .append("0a055370656564")
                .append("200a")
                .append("690000000000002940")
                .append("1800");
        return HexFormat.of().parseHex(hex);
    }
}
