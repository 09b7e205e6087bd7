package io.adit.connectivity.mqtt;

import static io.adit.tests.kit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.adit.connectivity.DeviceMessage;
import io.adit.connectivity.DeviceMetrics;
import io.adit.connectivity.Downstream;
import io.adit.tests.kit.MqttWire;
import io.adit.tests.kit.RawMqtt;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rows of Hono's MQTT contract, packet by packet, for 3.1.1 (4) and 5 (5). */
class MqttAdapterIT {
    private static final int CONNACK = 2;
    private static final int PUBLISH = 3;
    private static final int PUBACK = 4;

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

    private RawMqtt login(int version, String user) throws IOException {
        return fixture.loggedIn(version, user + "@T1");
    }

    private int connackCode(int version, String user, String password) throws IOException {
        try (RawMqtt client = new RawMqtt(fixture.port, version)) {
            client.connect(user, password);
            MqttWire.Packet packet = client.wire().read();
            assertThat(packet.type()).isEqualTo(CONNACK);
            assertThat(packet.body()[0]).as("session present").isZero();
            assertThat(client.wire().isClosedByServer() || packet.body()[1] == 0)
                    .isTrue();
            return packet.body()[1] & 0xFF;
        }
    }

    @ParameterizedTest
    @CsvSource({"4,4", "5,134"})
    void refusesBadCredentials(int version, int code) throws IOException {
        AdapterFixture.join(fixture.registry.putCredentials(
                "T1",
                "gw1",
                new JsonArray()
                        .add(AdapterFixture.password("gw1", "x")
                                .getJsonObject(0)
                                .put("enabled", false)),
                null));
        assertThat(connackCode(version, "dev1@T1", "wrong")).isEqualTo(code);
        assertThat(connackCode(version, "dev1@T9", AdapterFixture.PASSWORD)).isEqualTo(code);
        assertThat(connackCode(version, "nobody@T1", AdapterFixture.PASSWORD)).isEqualTo(code);
        assertThat(connackCode(version, "dev1", AdapterFixture.PASSWORD)).isEqualTo(code);
        assertThat(connackCode(version, null, null)).isEqualTo(code);
        assertThat(connackCode(version, "gw1@T1", "x"))
                .as("disabled credential")
                .isEqualTo(code);
        AdapterFixture.join(fixture.registry.deleteDevice("T1", "dev1", null));
        assertThat(connackCode(version, "dev1@T1", AdapterFixture.PASSWORD)).isEqualTo(code);
        assertThat(fixture.adapter.metrics().refusedConnections()).containsEntry("credentials", 7L);
    }

    @ParameterizedTest
    @CsvSource({"4,5", "5,135"})
    void refusesDisabledDeviceTenantAndAdapter(int version, int code) throws IOException {
        AdapterFixture.join(fixture.registry.updateDevice("T1", "dev1", new JsonObject().put("enabled", false), null));
        assertThat(connackCode(version, "dev1@T1", AdapterFixture.PASSWORD)).isEqualTo(code);
        AdapterFixture.join(fixture.registry.updateTenant("T1", new JsonObject().put("enabled", false), null));
        assertThat(connackCode(version, "gw1@T1", AdapterFixture.PASSWORD)).isEqualTo(code);
        JsonArray adapters =
                new JsonArray().add(new JsonObject().put("type", "hono-http").put("enabled", true));
        AdapterFixture.join(fixture.registry.updateTenant("T1", new JsonObject().put("adapters", adapters), null));
        assertThat(connackCode(version, "gw1@T1", AdapterFixture.PASSWORD)).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 5})
    void refusesMoreConnectionsThanTheTenantMayHave(int version) throws IOException {
        JsonObject limits = new JsonObject().put("max-connections", 1);
        AdapterFixture.join(fixture.registry.updateTenant("T1", new JsonObject().put("resource-limits", limits), null));
        try (RawMqtt first = login(version, "dev1")) {
            assertThat(connackCode(version, "gw1@T1", AdapterFixture.PASSWORD)).isEqualTo(version == 4 ? 5 : 0x97);
            assertThat(first.wire().isSilentFor(50)).isTrue();
        }
        await().untilAsserted(
                        () -> assertThat(fixture.adapter.metrics().connected()).isZero());
        login(version, "gw1").close();
    }

    @ParameterizedTest
    @CsvSource({"4,telemetry,TELEMETRY", "5,telemetry,TELEMETRY", "4,t,TELEMETRY", "5,e,EVENT", "4,event,EVENT"})
    void acknowledgesOnlyWhatIsDurable(int version, String topic, DeviceMessage.Kind kind) throws IOException {
        CompletableFuture<Void> durable = new CompletableFuture<>();
        fixture.downstream = message -> durable;
        try (RawMqtt client = login(version, "dev1")) {
            client.publish(topic, 1, 11, "21.5");
            assertThat(client.wire().isSilentFor(200)).as("no PUBACK yet").isTrue();
            durable.complete(null);
            MqttWire.Packet ack = client.wire().read();
            assertThat(ack.type()).isEqualTo(PUBACK);
            assertThat(Arrays.copyOf(ack.body(), 2)).containsExactly(0, 11);
        }
        DeviceMessage message = fixture.messages.get(0);
        assertThat(message.tenant()).isEqualTo("T1");
        assertThat(message.deviceId()).isEqualTo("dev1");
        assertThat(message.gatewayId()).isNull();
        assertThat(message.kind()).isEqualTo(kind);
        assertThat(message.qos()).isEqualTo(1);
        assertThat(message.payload()).asString(StandardCharsets.UTF_8).isEqualTo("21.5");
        assertThat(message.address()).isEqualTo(topic);
        assertThat(Math.abs(message.arrivalMicros() / 1000 - System.currentTimeMillis()))
                .isLessThan(10_000);
        assertThat(fixture.adapter.metrics().accepted()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 5})
    void acknowledgesInTheOrderOfPublications(int version) throws IOException {
        CompletableFuture<Void> first = new CompletableFuture<>();
        fixture.downstream = message -> message.payload()[0] == '1' ? first : CompletableFuture.completedFuture(null);
        try (RawMqtt client = login(version, "dev1")) {
            client.publish("t", 1, 1, "1");
            client.publish("t", 1, 2, "2");
            assertThat(client.wire().isSilentFor(100)).isTrue();
            first.complete(null);
            assertThat(client.wire().read().body()[1]).isEqualTo((byte) 1);
            assertThat(client.wire().read().body()[1]).isEqualTo((byte) 2);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 5})
    void takesTelemetryOfQos0WithoutAnswer(int version) throws IOException {
        try (RawMqtt client = login(version, "dev1")) {
            client.publish("telemetry", 0, 0, "1");
            await().until(() -> fixture.messages.size() == 1);
            assertThat(client.wire().isSilentFor(100)).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "event,0,x",
        "telemetry,2,x",
        "other,1,x",
        "telemetry,1,''",
        "telemetry/T2/dev1,1,x",
        "telemetry/T1/dev3,1,x",
        "t//nobody,1,x",
        "telemetry/T1/dev1/more,1,x",
        "'t/?content-type=application/vnd.eclipse-hono-empty-notification',1,x"
    })
    void closesOnWhatTheContractForbids(String topic, int qos, String payload) throws IOException {
        for (int version : new int[] {4, 5}) {
            try (RawMqtt client = login(version, "gw1")) {
                client.publish(topic, qos, 3, payload);
                assertThat(client.wire().isClosedByServer())
                        .as(topic + " with " + version)
                        .isTrue();
            }
        }
        assertThat(fixture.messages).isEmpty();
        assertThat(fixture.adapter.metrics().rejected().values().stream()
                        .mapToLong(n -> n)
                        .sum())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"t//dev2", "telemetry/T1/dev2", "telemetry//dev2"})
    void letsAGatewaySpeakForItsDevice(String topic) throws IOException {
        try (RawMqtt client = login(4, "gw1")) {
            client.publish(topic, 1, 3, "x");
            assertThat(client.wire().read().type()).isEqualTo(PUBACK);
        }
        assertThat(fixture.messages.get(0).deviceId()).isEqualTo("dev2");
        assertThat(fixture.messages.get(0).gatewayId()).isEqualTo("gw1");
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 5})
    void cutsOffDeviceThatIsDisabledOrDeleted(int version) throws IOException {
        try (RawMqtt client = login(version, "dev1");
                RawMqtt other = login(version, "gw1")) {
            long start = System.nanoTime();
            fixture.registry.updateDevice("T1", "dev1", new JsonObject().put("enabled", false), null);
            assertThat(client.wire().isClosedByServer()).isTrue();
            assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(1000);
            fixture.registry.deleteDevice("T1", "gw1", null);
            assertThat(other.wire().isClosedByServer()).isTrue();
        }
    }

    @Test
    void cutsOffAllDevicesOfADisabledTenantAndOfALostCredential() throws IOException {
        try (RawMqtt client = login(4, "dev1");
                RawMqtt other = login(5, "gw1")) {
            AdapterFixture.join(fixture.registry.putCredentials("T1", "dev1", new JsonArray(), null));
            assertThat(client.wire().isClosedByServer()).isTrue();
            AdapterFixture.join(fixture.registry.updateTenant("T1", new JsonObject().put("enabled", false), null));
            assertThat(other.wire().isClosedByServer()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 5})
    void closesOnOversizeOnly(int version) throws IOException {
        try (RawMqtt client = login(version, "dev1");
                RawMqtt other = login(version, "gw1")) {
            client.publish("t", 1, 1, new byte[60 * 1024]);
            assertThat(client.wire().read().type()).isEqualTo(PUBACK);
            client.publish("t", 1, 2, new byte[70 * 1024]);
            assertThat(client.wire().isClosedByServer()).isTrue();
            other.publish("t", 1, 2, "x");
            assertThat(other.wire().read().type()).isEqualTo(PUBACK);
        }
    }

    @Test
    void malformedPacketsCloseOnlyTheirConnection() throws IOException {
        byte[][] garbage = {
            {0x36, 2, 0, 0}, // QoS 3
            {0x10, 4, 0, 1, 'x', 9}, // second CONNECT with another protocol
            {0x30, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, 0x7F}, // length of five digits
            {0x00, 0}, // reserved type
            {(byte) 0x20, 3, 0, 0, 0}, // CONNACK from a client
            {0x32, 5, 0, 50, 't', 0, 1}, // topic longer than the packet
            {0x30, 5, 0, 3, 't', '/', '#'} // wildcard in a topic name
        };
        try (RawMqtt good = login(4, "dev1")) {
            for (byte[] bytes : garbage) {
                for (int version : new int[] {4, 5}) {
                    try (RawMqtt bad = login(version, "gw1")) {
                        bad.wire().write(bytes);
                        assertThat(bad.wire().isClosedByServer())
                                .as(Arrays.toString(bytes))
                                .isTrue();
                    }
                }
            }
            for (int version : new int[] {4, 5}) {
                try (RawMqtt bad = login(version, "gw1")) {
                    bad.wire().send(0x82, version == 4 ? new byte[] {0, 1} : new byte[] {0, 1, 0});
                    assertThat(bad.wire().isClosedByServer())
                            .as("SUBSCRIBE without filter")
                            .isTrue();
                }
            }
            try (RawMqtt http = new RawMqtt(fixture.port, 4)) {
                http.wire()
                        .write(("GET / HTTP/1.1\r\nHost: " + "x".repeat(100) + "\r\n\r\n")
                                .getBytes(StandardCharsets.US_ASCII));
                assertThat(http.wire().isClosedByServer()).isTrue();
            }
            good.publish("t", 1, 9, "x");
            assertThat(good.wire().read().type()).isEqualTo(PUBACK);
        }
        await().untilAsserted(
                        () -> assertThat(fixture.adapter.metrics().connected()).isZero());
    }

    @Test
    void honoursPropertyBagAndDefaults() throws IOException {
        JsonObject defaults =
                new JsonObject().put("content-type", "application/x").put("ttl", 500);
        fixture.addDevice("dev4", new JsonObject().put("defaults", defaults));
        JsonObject limits = new JsonObject().put("max-ttl", 100);
        AdapterFixture.join(fixture.registry.updateTenant("T1", new JsonObject().put("resource-limits", limits), null));
        try (RawMqtt client = login(4, "dev4")) {
            client.publish("e/?content-type=text%2Fplain&hono-ttl=30&correlation-id=c%201", 1, 1, "x");
            client.publish("e", 1, 2, "x");
            client.publish("e/?content-type=application/vnd.eclipse-hono-empty-notification", 1, 3, "");
            for (int i = 0; i < 3; i++) {
                assertThat(client.wire().read().type()).isEqualTo(PUBACK);
            }
        }
        DeviceMessage first = fixture.messages.get(0);
        assertThat(first.contentType()).isEqualTo("text/plain");
        assertThat(first.ttlSeconds()).isEqualTo(30);
        assertThat(first.correlationId()).isEqualTo("c 1");
        assertThat(first.address()).isEqualTo("e");
        assertThat(fixture.messages.get(1).contentType()).isEqualTo("application/x");
        assertThat(fixture.messages.get(1).ttlSeconds()).isEqualTo(100);
        assertThat(fixture.messages.get(2).payload()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 5})
    void doesOnErrorAsTheDeviceWants(int version) throws IOException {
        try (RawMqtt client = login(version, "dev1")) {
            client.publish("unknown/?on-error=ignore", 1, 1, "x");
            assertThat(client.wire().read().type()).isEqualTo(PUBACK);
            client.publish("unknown/?on-error=skip-ack", 1, 2, "x");
            assertThat(client.wire().isSilentFor(100)).isTrue();
            client.publish("t", 1, 3, "x");
            MqttWire.Packet ack = client.wire().read();
            assertThat(ack.body()[1]).isEqualTo((byte) 3);
            client.publish("unknown/?on-error=disconnect", 1, 4, "x");
            assertThat(client.wire().isClosedByServer()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"4,error", "5,error", "4,e"})
    void reportsErrorsToWhoSubscribed(int version, String endpoint) throws IOException {
        try (RawMqtt client = login(version, "dev1")) {
            assertThat(client.subscribe(endpoint + "///#", 0)).isZero();
            client.publish("telemetry", 1, 21, "");
            assertThat(error(client, version))
                    .startsWith(endpoint + "///telemetry/21/400{")
                    .contains("\"code\":400");
            assertThat(client.wire().read().type()).isEqualTo(PUBACK);
            client.publish("t/?correlation-id=c1", 1, 22, "");
            assertThat(error(client, version))
                    .startsWith(endpoint + "///t/c1/400{")
                    .contains("\"correlation-id\":\"c1\"");
            assertThat(client.wire().read().type()).isEqualTo(PUBACK);
            client.publish("event", 0, 0, "x");
            assertThat(error(client, version)).startsWith(endpoint + "///event/-1/400{");
            client.publish("nowhere", 1, 23, "x");
            assertThat(error(client, version))
                    .startsWith(endpoint + "///unknown/23/404{")
                    .contains("\"timestamp\":\"20");
            assertThat(client.wire().read().type()).isEqualTo(PUBACK);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 5})
    void saysThatAPayloadCouldNotBeReadThoughItIsKept(int version) throws IOException {
        fixture.fault = message -> message.payload().length == 1 ? "It is no JSON." : null;
        try (RawMqtt client = login(version, "dev1")) {
            client.publish("telemetry/?on-error=disconnect", 1, 20, "x");
            assertThat(client.wire().read().type())
                    .as("who hears no errors stays")
                    .isEqualTo(PUBACK);
            assertThat(client.subscribe("error///#", 0)).isZero();
            client.publish("telemetry", 1, 21, "x");
            assertThat(error(client, version))
                    .startsWith("error///telemetry/21/400{")
                    .contains("It is no JSON.");
            MqttWire.Packet ack = client.wire().read();
            assertThat(ack.type()).isEqualTo(PUBACK);
            assertThat(ack.body().length > 2 ? ack.body()[2] & 0xFF : 0).isEqualTo(version == 5 ? 0x99 : 0);
            client.publish("event", 1, 22, "{}");
            assertThat(client.wire().read().type()).isEqualTo(PUBACK);
        }
        assertThat(fixture.messages).hasSize(3);
    }

    @Test
    void looksIntoAPayloadOnlyWhereTheDeviceHearsWhatIsWrongWithIt() throws IOException {
        List<DeviceMessage> looked = new CopyOnWriteArrayList<>();
        fixture.fault = message -> {
            looked.add(message);
            return null;
        };
        try (RawMqtt client = login(5, "dev1")) {
            client.publish("telemetry", 0, 0, "0");
            client.publish("telemetry/?on-error=ignore", 1, 20, "1");
            assertThat(client.wire().read().type()).isEqualTo(PUBACK);
            client.publish("telemetry", 1, 21, "2");
            assertThat(client.wire().read().type()).isEqualTo(PUBACK);
        }
        assertThat(fixture.messages).hasSize(3);
        assertThat(looked).containsExactly(fixture.messages.getLast());
    }

    @Test
    void reportsErrorsOfADeviceToItsGateway() throws IOException {
        try (RawMqtt client = login(4, "gw1")) {
            assertThat(client.subscribe("error///#", 0)).isZero();
            client.publish("t//dev2", 1, 5, "");
            assertThat(error(client, 4)).startsWith("error//dev2/t/5/400{");
            assertThat(client.wire().read().type()).isEqualTo(PUBACK);
        }
    }

    private static String error(RawMqtt client, int version) throws IOException {
        MqttWire.Packet packet = client.wire().read();
        assertThat(packet.type()).isEqualTo(PUBLISH);
        int length = packet.body()[0] << 8 | packet.body()[1];
        String topic = new String(packet.body(), 2, length, StandardCharsets.UTF_8);
        int start = 2 + length + (version == 5 ? 1 : 0);
        return topic + new String(packet.body(), start, packet.body().length - start, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({"telemetry", "#", "error/#", "error//dev3/#", "error/T2/dev1/#", "command/x/#"})
    void refusesForeignSubscriptions(String filter) throws IOException {
        for (int version : new int[] {4, 5}) {
            try (RawMqtt client = login(version, "gw1")) {
                assertThat(client.subscribe(filter, 0)).isEqualTo(0x80);
            }
        }
    }

    @Test
    void takesUnauthenticatedDevicesOfTenantsThatAllowIt() throws IOException {
        JsonArray adapters = new JsonArray()
                .add(new JsonObject()
                        .put("type", "hono-mqtt")
                        .put("enabled", true)
                        .put("device-authentication-required", false));
        AdapterFixture.join(fixture.registry.createTenant("T2", new JsonObject().put("adapters", adapters)));
        AdapterFixture.join(fixture.registry.createDevice("T2", "open", new JsonObject()));
        for (String topic : new String[] {"t", "t/T1/dev1", "t/T2/nobody", "t/T2/open"}) {
            try (RawMqtt client = new RawMqtt(fixture.port, 4)) {
                client.connect(null, null);
                assertThat(client.wire().read().body()[1]).isZero();
                client.publish(topic, 1, 1, "x");
                if (topic.equals("t/T2/open")) {
                    assertThat(client.wire().read().type()).isEqualTo(PUBACK);
                } else {
                    assertThat(client.wire().isClosedByServer()).as(topic).isTrue();
                }
            }
        }
        assertThat(fixture.messages).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 5})
    void retriesOverloadInOrderAndAcknowledgesAfterwards(int version) throws IOException {
        AtomicBoolean full = new AtomicBoolean(true);
        StringBuffer taken = new StringBuffer();
        fixture.downstream = message -> {
            if (full.get()) {
                return CompletableFuture.failedFuture(new Downstream.OverloadedException("full"));
            }
            taken.append(new String(message.payload(), StandardCharsets.UTF_8));
            return CompletableFuture.completedFuture(null);
        };
        try (RawMqtt client = login(version, "dev1")) {
            for (int i = 1; i <= 9; i++) {
                client.publish("t", 1, i, Integer.toString(i));
            }
            assertThat(client.wire().isSilentFor(150))
                    .as("no PUBACK under overload")
                    .isTrue();
            full.set(false);
            for (int i = 1; i <= 9; i++) {
                assertThat(client.wire().read().body()[1]).isEqualTo((byte) i);
            }
        }
        assertThat(taken).hasToString("123456789");
    }

    @Test
    void letsNothingGoBeforeWhatWasRefused() throws IOException {
        AtomicBoolean refused = new AtomicBoolean();
        StringBuffer taken = new StringBuffer();
        fixture.downstream = message -> {
            String text = new String(message.payload(), StandardCharsets.UTF_8);
            if (text.equals("2") && refused.compareAndSet(false, true)) {
                return CompletableFuture.failedFuture(new Downstream.OverloadedException("full for a moment"));
            }
            taken.append(text);
            return CompletableFuture.completedFuture(null);
        };
        try (RawMqtt client = login(4, "dev1")) {
            for (int i = 1; i <= 9; i++) {
                client.publish("t", 1, i, Integer.toString(i));
            }
            for (int i = 1; i <= 9; i++) {
                assertThat(client.wire().read().body()[1]).isEqualTo((byte) i);
            }
        }
        assertThat(refused).isTrue();
        assertThat(taken).hasToString("123456789");
    }

    @Test
    void dropsOldestOfQos0UnderOverloadAndCountsIt() throws IOException {
        fixture.downstream = message -> CompletableFuture.failedFuture(new Downstream.OverloadedException("full"));
        try (RawMqtt client = login(4, "dev1")) {
            for (int i = 0; i < 5000; i++) {
                client.publish("t", 0, 0, Integer.toString(i));
            }
            DeviceMetrics metrics = fixture.adapter.metrics();
            // a hundred wait, and as many may be on their way back from downstream
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> metrics.droppedByDevice().getOrDefault("T1/dev1", 0L) >= 5000 - 200);
            AtomicInteger first = new AtomicInteger(-1);
            fixture.downstream = message -> {
                first.compareAndSet(-1, Integer.parseInt(new String(message.payload(), StandardCharsets.UTF_8)));
                return CompletableFuture.completedFuture(null);
            };
            await().until(() -> metrics.accepted() + metrics.dropped() == 5000);
            assertThat(metrics.dropped()).isBetween(4800L, 4900L);
            assertThat(first).hasValue((int) metrics.dropped());
        }
    }

    @Test
    void stopsReadingWhenDownstreamIsSlow() throws IOException {
        fixture.downstream = message -> new CompletableFuture<>();
        try (RawMqtt client = login(4, "dev1")) {
            byte[] payload = new byte[8 * 1024];
            AtomicInteger sent = new AtomicInteger();
            Thread sender = Thread.startVirtualThread(() -> {
                try {
                    for (int i = 1; i <= 20_000; i++) {
                        client.publish("t", 1, i, payload);
                        sent.set(i);
                    }
                } catch (IOException e) {
                    // the test closed the socket
                }
            });
            await().until(() -> {
                int before = sent.get();
                Thread.sleep(300);
                return fixture.messages.size() >= 100 && sent.get() == before;
            });
            assertThat(sent.get()).isLessThan(5000);
            assertThat(fixture.messages).hasSize(100);
            client.close();
            sender.interrupt();
        }
    }

    @Test
    void closesVersion5ThatExceedsTheReceiveMaximum() throws IOException {
        fixture.downstream = message -> new CompletableFuture<>();
        try (RawMqtt client = login(5, "dev1")) {
            for (int i = 1; i <= 101; i++) {
                client.publish("t", 1, i, "x");
            }
            MqttWire.Packet packet = client.wire().read();
            assertThat(packet.type()).isEqualTo(14);
            assertThat(packet.body()[0] & 0xFF).isEqualTo(0x93);
        }
    }

    @Test
    void neverAcknowledgesWhatCouldNotBeStored() throws IOException {
        fixture.downstream = message -> CompletableFuture.failedFuture(new IllegalStateException("disk"));
        try (RawMqtt client = login(4, "dev1")) {
            client.publish("t/?on-error=ignore", 1, 1, "x");
            assertThat(client.wire().isSilentFor(200)).isTrue();
            client.publish("t", 1, 2, "x");
            assertThat(client.nextType()).as("closed without PUBACK").isEqualTo(RawMqtt.CLOSED);
        }
        assertThat(fixture.adapter.metrics().rejected()).containsEntry("not-stored", 2L);
    }

    @Test
    void takesWhatAClientSendsBeforeItsConnack() throws IOException {
        try (RawMqtt client = new RawMqtt(fixture.port, 4)) {
            client.connect("dev1@T1", AdapterFixture.PASSWORD);
            client.publish("t", 1, 1, "x");
            assertThat(client.wire().read().type()).isEqualTo(CONNACK);
            assertThat(client.wire().read().type()).isEqualTo(PUBACK);
        }
    }

    @Test
    void closesASilentClientAfterOneAndAHalfKeepAlives() throws IOException {
        try (RawMqtt client = new RawMqtt(fixture.port, 4)) {
            client.connect(new RawMqtt.Connect("dev1@T1", AdapterFixture.PASSWORD, 1, false));
            assertThat(client.wire().isClosedByServer()).isTrue();
        }
    }
}
