package io.adit.connectivity.mqtt;

import static io.adit.tests.kit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.adit.connectivity.TestTokens;
import io.adit.tests.kit.MqttWire;
import io.adit.tests.kit.RawMqtt;
import io.adit.tests.kit.TestCertificates;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a change of the registry does to connections that stand. */
class RegistryChangesIT {
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

    private RawMqtt login(String device) throws IOException {
        return fixture.loggedIn(4, device + "@T1");
    }

    private String secretId(String device) {
        return fixture.registry
                .credentials("T1", device)
                .orElseThrow()
                .shown()
                .getJsonObject(0)
                .getJsonArray("secrets")
                .getJsonObject(0)
                .getString("id");
    }

    private void put(String device, JsonArray secrets) {
        JsonObject credential = new JsonObject()
                .put("type", "hashed-password")
                .put("auth-id", device)
                .put("secrets", secrets);
        AdapterFixture.join(fixture.registry.putCredentials("T1", device, new JsonArray().add(credential), null));
    }

    @Test
    void aPasswordThatIsReplacedEndsItsConnectionsAndASecondOneDoesNot() throws IOException {
        JsonObject kept = new JsonObject().put("id", secretId("dev1"));
        JsonObject second = new JsonObject().put("id", "second").put("pwd-plain", "another");
        try (RawMqtt client = login("dev1")) {
            put("dev1", new JsonArray().add(kept).add(second));
            assertThat(client.wire().isSilentFor(300)).as("still connected").isTrue();
            put(
                    "dev1",
                    new JsonArray()
                            .add(second.copy().put("pwd-plain", "a third"))
                            .add(kept));
            assertThat(client.wire().isSilentFor(300))
                    .as("the other one changed")
                    .isTrue();
            put("dev1", new JsonArray().add(kept.copy().put("pwd-plain", AdapterFixture.PASSWORD)));
            assertThat(client.wire().isClosedByServer()).isTrue();
        }
    }

    @Test
    void aSecretWhoseTimeIsEndedEndsItsConnections() throws IOException {
        try (RawMqtt client = login("dev1")) {
            put(
                    "dev1",
                    new JsonArray()
                            .add(new JsonObject()
                                    .put("id", secretId("dev1"))
                                    .put("not-after", "2026-01-01T00:00:00Z")));
            assertThat(client.wire().isClosedByServer()).isTrue();
        }
    }

    @Test
    void aChangeThatTakesNothingAwayLeavesConnectionsAlone() throws IOException {
        try (RawMqtt client = login("dev1")) {
            AdapterFixture.join(fixture.registry.updateDevice(
                    "T1", "dev1", new JsonObject().put("ext", new JsonObject().put("a", 1)), null));
            AdapterFixture.join(
                    fixture.registry.updateTenant("T1", new JsonObject().put("ext", new JsonObject()), null));
            assertThat(client.wire().isSilentFor(300)).isTrue();
        }
    }

    @Test
    void aGatewayHearsNoMoreCommandsOfADeviceThatNoLongerNamesIt() throws IOException {
        try (RawMqtt gateway = login("gw1")) {
            assertThat(gateway.subscribe("command//dev2/req/#", 0)).isZero();
            assertThat(fixture.commands.reaches("T1", "dev2")).isTrue();
            AdapterFixture.join(fixture.registry.updateDevice("T1", "dev2", new JsonObject(), null));
            await().until(() -> !fixture.commands.reaches("T1", "dev2"));
            await().until(() -> fixture.messages.stream()
                    .anyMatch(m ->
                            m.deviceId().equals("dev2") && Integer.valueOf(0).equals(m.ttdSeconds())));
            assertThat(gateway.wire().isSilentFor(100))
                    .as("the gateway itself stays")
                    .isTrue();
        }
    }

    @Test
    void aDisabledGatewayIsCutOffAndItsDevicesWithIt() throws IOException {
        try (RawMqtt gateway = login("gw1")) {
            assertThat(gateway.subscribe("command//+/req/#", 0)).isZero();
            AdapterFixture.join(
                    fixture.registry.updateDevice("T1", "gw1", new JsonObject().put("enabled", false), null));
            assertThat(gateway.wire().isClosedByServer()).isTrue();
            await().until(() -> !fixture.commands.reaches("T1", "dev2"));
        }
    }

    @Test
    void aConnectionByTokenEndsWithTheToken() throws Exception {
        KeyPair keys = TestCertificates.ecKeys("secp256r1");
        JsonObject secret =
                new JsonObject().put("algorithm", "EC").put("key", TestCertificates.encoded(keys.getPublic()));
        JsonObject credential =
                new JsonObject().put("type", "rpk").put("auth-id", "token").put("secrets", new JsonArray().add(secret));
        AdapterFixture.join(fixture.registry.putCredentials("T1", "dev3", new JsonArray().add(credential), null));
        long now = Instant.now().getEpochSecond();
        JsonObject claims = new JsonObject()
                .put("aud", "hono-adapter")
                .put("tid", "T1")
                .put("sub", "token")
                .put("iat", now - 596)
                .put("exp", now - 595);
        try (RawMqtt client = new RawMqtt(fixture.port, 5)) {
            client.connect("ignored", TestTokens.signed("ES256", keys, claims));
            assertThat(client.wire().read().body()[1]).isZero();
            client.publish("telemetry", 1, 1, "1");
            assertThat(client.wire().read().type()).as("PUBACK").isEqualTo(4);
            assertThat(fixture.messages)
                    .singleElement()
                    .satisfies(m -> assertThat(m.deviceId()).isEqualTo("dev3"));
            MqttWire.Packet end = client.wire().read();
            assertThat(end.type()).isEqualTo(14);
            assertThat(end.body()[0] & 0xFF).as("maximum connect time").isEqualTo(0xA0);
        }
    }
}
