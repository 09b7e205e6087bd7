package io.adit.connectivity.mqtt;

import static io.adit.tests.kit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.adit.connectivity.command.CommandOutcome;
import io.adit.connectivity.command.DeviceCommand;
import io.adit.tests.kit.MqttWire;
import io.adit.tests.kit.RawMqtt;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a tenant's limits are told to its devices, for 3.1.1 (4) and 5 (5). */
class TenantLimitsIT {
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

    private void limit(String limits) {
        JsonObject tenant = new JsonObject().put("resource-limits", new JsonObject(limits.replace('\'', '"')));
        AdapterFixture.join(fixture.registry.updateTenant("T1", tenant, null));
    }

    private int connack(int version) throws IOException {
        try (RawMqtt client = new RawMqtt(fixture.port, version)) {
            client.connect("gw1@T1", AdapterFixture.PASSWORD);
            return client.wire().read().body()[1] & 0xFF;
        }
    }

    @ParameterizedTest
    @CsvSource({"4,5", "5,151"})
    void aTenantWithoutVolumeSendsNothingAndDoesNotConnect(int version, int code) throws IOException {
        limit("{'data-volume':{'max-bytes':10,'effective-since':'2026-01-01T00:00:00Z'}}");
        try (RawMqtt client = fixture.loggedIn(version, "dev1@T1")) {
            client.publish("telemetry", 1, 1, "12345678");
            assertThat(client.wire().read().type()).as("PUBACK").isEqualTo(4);
            client.publish("telemetry", 1, 2, "12345678");
            if (version == 5) {
                MqttWire.Packet disconnect = client.wire().read();
                assertThat(disconnect.type()).isEqualTo(14);
                assertThat(disconnect.body()[0] & 0xFF).as("quota exceeded").isEqualTo(0x97);
            }
            assertThat(client.wire().isClosedByServer()).isTrue();
        }
        assertThat(fixture.messages).hasSize(1);
        limit("{'data-volume':{'max-bytes':8,'effective-since':'2026-01-01T00:00:00Z'}}");
        assertThat(connack(version)).isEqualTo(code);
        assertThat(fixture.adapter.metrics().refusedConnections()).containsEntry("data-volume", 1L);
        assertThat(fixture.adapter.metrics().rejected()).containsEntry("limit", 1L);
    }

    @Test
    void theErrorTopicSaysThatTheVolumeIsUsedUp() throws IOException {
        limit("{'data-volume':{'max-bytes':1,'effective-since':'2026-01-01T00:00:00Z'}}");
        try (RawMqtt client = fixture.loggedIn(4, "dev1@T1")) {
            assertThat(client.subscribe("error///#", 0)).isZero();
            client.publish("telemetry", 1, 7, "12");
            assertThat(new String(client.wire().read().body(), java.nio.charset.StandardCharsets.UTF_8))
                    .contains("error///telemetry/7/429");
        }
    }

    @Test
    void aPayloadLargerThanTheTenantsMessagesMayBeIsRefusedAndCountsNothing() throws IOException {
        AdapterFixture.join(fixture.registry.updateTenant(
                "T1", new JsonObject().put("ext", new JsonObject().put("max-message-size", 4)), null));
        try (RawMqtt client = fixture.loggedIn(4, "dev1@T1")) {
            client.publish("telemetry", 1, 1, "1234");
            assertThat(client.wire().read().type()).as("PUBACK").isEqualTo(4);
            assertThat(client.subscribe("error///#", 0)).isZero();
            client.publish("telemetry", 1, 7, "12345");
            assertThat(new String(client.wire().read().body(), java.nio.charset.StandardCharsets.UTF_8))
                    .contains("error///telemetry/7/413");
        }
        assertThat(fixture.messages).hasSize(1);
        assertThat(fixture.adapter.metrics().rejected()).containsEntry("too-large", 1L);
        assertThat(fixture.registry.usage().bytesToday("T1")).isEqualTo(4);
    }

    @Test
    void commandsUseTheVolumeToo() throws Exception {
        limit("{'data-volume':{'max-bytes':3,'effective-since':'2026-01-01T00:00:00Z'}}");
        try (RawMqtt client = fixture.loggedIn(4, "dev1@T1")) {
            assertThat(client.subscribe("command///req/#", 0)).isZero();
            assertThat(send("12")).isInstanceOf(CommandOutcome.Delivered.class);
            assertThat(fixture.registry.usage().bytesToday("T1")).isEqualTo(2);
            assertThat(send("12"))
                    .isInstanceOfSatisfying(
                            CommandOutcome.NotDelivered.class,
                            not -> assertThat(not.status()).isEqualTo(429));
        }
    }

    private CommandOutcome send(String payload) throws Exception {
        byte[] bytes = payload.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return fixture.commands
                .send(new DeviceCommand("T1", "dev1", "set", "text/plain", bytes, false), Duration.ofSeconds(20))
                .toCompletableFuture()
                .get(60, TimeUnit.SECONDS);
    }

    @Test
    void aLimitThatIsNotInForceYetHoldsNobodyUp() throws IOException {
        limit("{'data-volume':{'max-bytes':0,'effective-since':'2999-01-01T00:00:00Z'},"
                + "'connection-duration':{'max-minutes':0,'effective-since':'2999-01-01T00:00:00Z'}}");
        assertThat(connack(4)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"4,5", "5,151"})
    void aTenantWithoutTimeDoesNotConnect(int version, int code) throws IOException {
        limit("{'connection-duration':{'max-minutes':0,'effective-since':'2026-01-01T00:00:00Z'}}");
        assertThat(connack(version)).isEqualTo(code);
        assertThat(fixture.adapter.metrics().refusedConnections()).containsEntry("connection-duration", 1L);
    }

    @Test
    void aConnectionThatWentMakesRoomForAnother() throws IOException {
        limit("{'max-connections':1}");
        fixture.loggedIn(4, "dev1@T1").close();
        await().untilAsserted(() -> assertThat(connack(4)).isZero());
    }
}
