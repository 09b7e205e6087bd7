package io.adit.connectivity.amqp;

import static io.adit.connectivity.amqp.AmqpClient.message;
import static io.adit.tests.kit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.adit.connectivity.DeviceMessage;
import io.adit.connectivity.Downstream;
import io.adit.connectivity.SampleRegistry;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.proton.ProtonSender;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import javax.security.sasl.AuthenticationException;
import org.apache.qpid.proton.amqp.messaging.AmqpSequence;
import org.apache.qpid.proton.amqp.messaging.AmqpValue;
import org.apache.qpid.proton.amqp.messaging.ApplicationProperties;
import org.apache.qpid.proton.amqp.transport.DeliveryState;
import org.apache.qpid.proton.message.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hono's AMQP contract for devices: login, uploads, credit and being cut off. */
class AmqpAdapterIT {
    @TempDir
    Path directory;

    private AmqpFixture fixture;

    @BeforeEach
    void start() {
        fixture = new AmqpFixture(directory);
    }

    @AfterEach
    void stop() {
        fixture.close();
    }

    @ParameterizedTest
    @CsvSource({"dev1@T1,wrong", "dev1@T9,hono-secret", "nobody@T1,hono-secret", "dev1,hono-secret", "@T1,hono-secret"})
    void refusesBadCredentials(String user, String password) {
        assertThatThrownBy(() -> AmqpClient.connect(fixture.vertx, fixture.port, user, password))
                .hasRootCauseInstanceOf(AuthenticationException.class);
        assertThat(fixture.adapter.metrics().refusedConnections()).containsEntry("credentials", 1L);
    }

    @Test
    void refusesWhoDoesNotLogIn() {
        assertThatThrownBy(() -> AmqpClient.connect(fixture.vertx, fixture.port, null, null))
                .isInstanceOf(Exception.class);
        assertThat(fixture.adapter.metrics().connected()).isZero();
    }

    @Test
    void refusesDisabledDeviceTenantAndAdapterWhenTheConnectionIsOpened() {
        SampleRegistry.join(fixture.registry.updateDevice("T1", "dev1", new JsonObject().put("enabled", false), null));
        assertRefused("dev1");
        SampleRegistry.join(fixture.registry.updateTenant("T1", new JsonObject().put("enabled", false), null));
        assertRefused("gw1");
        JsonArray adapters =
                new JsonArray().add(new JsonObject().put("type", "hono-http").put("enabled", true));
        SampleRegistry.join(fixture.registry.updateTenant("T1", new JsonObject().put("adapters", adapters), null));
        assertRefused("gw1");
    }

    @Test
    void refusesMoreConnectionsThanTheTenantMayHave() {
        JsonObject limits = new JsonObject().put("max-connections", 1);
        SampleRegistry.join(fixture.registry.updateTenant("T1", new JsonObject().put("resource-limits", limits), null));
        try (AmqpClient first = fixture.login("dev1")) {
            assertRefused("gw1");
            assertThat(first.isGone()).isFalse();
        }
        await().until(() -> fixture.adapter.metrics().connected() == 0);
        fixture.login("gw1").close();
    }

    private void assertRefused(String device) {
        assertThatThrownBy(() -> fixture.login(device))
                .isInstanceOfSatisfying(
                        AmqpClient.RefusedException.class,
                        refused -> assertThat(refused.condition.getCondition().toString())
                                .isEqualTo("amqp:unauthorized-access"));
    }

    @ParameterizedTest
    @CsvSource({"telemetry,TELEMETRY", "t,TELEMETRY", "event,EVENT", "e,EVENT", "telemetry/T1/dev1,TELEMETRY"})
    void acceptsOnlyWhatIsDurable(String address, DeviceMessage.Kind kind) {
        CompletableFuture<Void> durable = new CompletableFuture<>();
        fixture.downstream = message -> durable;
        try (AmqpClient client = fixture.login("dev1")) {
            CompletableFuture<DeliveryState> outcome = client.send(client.sender(), message(address, "21.5"));
            await().until(() -> fixture.messages.size() == 1);
            assertThat(outcome).isNotDone();
            durable.complete(null);
            assertThat(AmqpClient.said(AmqpClient.get(outcome))).isEqualTo("accepted");
        }
        DeviceMessage taken = fixture.messages.get(0);
        assertThat(taken.tenant()).isEqualTo("T1");
        assertThat(taken.deviceId()).isEqualTo("dev1");
        assertThat(taken.gatewayId()).isNull();
        assertThat(taken.kind()).isEqualTo(kind);
        assertThat(taken.qos()).isEqualTo(1);
        assertThat(taken.address()).isEqualTo(address);
        assertThat(new String(taken.payload(), StandardCharsets.UTF_8)).isEqualTo("21.5");
        assertThat(fixture.adapter.metrics().accepted()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "telemetri,amqp:not-found",
        "'',amqp:not-found",
        "telemetry/T1/dev1/more,amqp:not-found",
        "telemetry/T2/dev1,amqp:unauthorized-access",
        "event/T1/dev2,amqp:unauthorized-access",
        "telemetry/T1/nobody,amqp:not-found",
        "command/T1/dev1,amqp:not-found"
    })
    void rejectsWrongAddressesAndStays(String address, String error) {
        try (AmqpClient client = fixture.login("dev1")) {
            ProtonSender sender = client.sender();
            assertThat(client.outcome(sender, message(address, "1"))).isEqualTo(error);
            assertThat(client.outcome(sender, message("telemetry", "1"))).isEqualTo("accepted");
        }
        assertThat(fixture.messages).hasSize(1);
    }

    @Test
    void rejectsAnEmptyPayloadWithoutContentTypeAndStrangeBodies() {
        try (AmqpClient client = fixture.login("dev1")) {
            ProtonSender sender = client.sender();
            Message empty = message("telemetry", "");
            empty.setBody(null);
            assertThat(client.outcome(sender, empty)).isEqualTo("hono:bad-request");
            empty.setContentType(DeviceMessage.EMPTY_NOTIFICATION);
            empty.setAddress("event");
            assertThat(client.outcome(sender, empty)).isEqualTo("accepted");
            Message list = message("telemetry", "");
            list.setBody(new AmqpSequence(List.of(1, 2)));
            assertThat(client.outcome(sender, list)).isEqualTo("hono:bad-request");
            list.setBody(new AmqpValue("21.5"));
            assertThat(client.outcome(sender, list)).isEqualTo("accepted");
        }
        assertThat(new String(fixture.messages.get(1).payload(), StandardCharsets.UTF_8))
                .isEqualTo("21.5");
    }

    @Test
    void handsOnTheTraceThatAMessageBelongsTo() {
        String trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        try (AmqpClient client = fixture.login("dev1")) {
            Message said = message("telemetry", "1");
            client.outcome(client.sender(), said);
            said.setApplicationProperties(new ApplicationProperties(new HashMap<>(Map.of("traceparent", trace))));
            client.outcome(client.sender(), said);
        }
        assertThat(fixture.messages).extracting(DeviceMessage::traceparent).containsExactly(null, trace);
    }

    @Test
    void takesContentTypeTimeToLiveAndCorrelationIdWithinTheTenantsLimits() {
        JsonObject limits = new JsonObject().put("max-ttl", 100);
        JsonObject defaults = new JsonObject().put("content-type", "text/csv").put("ttl", 30);
        SampleRegistry.join(fixture.registry.updateTenant(
                "T1", new JsonObject().put("resource-limits", limits).put("defaults", defaults), null));
        try (AmqpClient client = fixture.login("dev1")) {
            ProtonSender sender = client.sender();
            Message said = message("event", "1");
            said.setContentType("application/json");
            said.setTtl(7_500);
            said.setCorrelationId("c-1");
            client.outcome(sender, said);
            said.setApplicationProperties(new ApplicationProperties(new HashMap<>(Map.of("hono-ttl", 1000))));
            client.outcome(sender, said);
            client.outcome(sender, message("event", "1"));
        }
        assertThat(fixture.messages).extracting(DeviceMessage::ttlSeconds).containsExactly(7L, 100L, 30L);
        assertThat(fixture.messages)
                .extracting(DeviceMessage::contentType)
                .containsExactly("application/json", "application/json", "text/csv");
        assertThat(fixture.messages.get(0).correlationId()).isEqualTo("c-1");
    }

    @Test
    void takesSettledTelemetryAsQosZeroAndNoSettledEvents() {
        try (AmqpClient client = fixture.login("dev1")) {
            ProtonSender sender = client.settledSender();
            client.call(() -> sender.send(message("event", "lost")));
            client.call(() -> sender.send(message("telemetry", "1")));
            await().until(() -> fixture.messages.size() == 1);
        }
        assertThat(fixture.messages.get(0).qos()).isZero();
        assertThat(fixture.messages.get(0).kind()).isEqualTo(DeviceMessage.Kind.TELEMETRY);
        assertThat(fixture.adapter.metrics().rejected()).containsEntry("qos", 1L);
    }

    @Test
    void rejectsAPayloadThatCouldNotBeReadThoughItIsKept() {
        fixture.fault = message -> message.payload().length == 1 ? "It is no JSON." : null;
        try (AmqpClient client = fixture.login("dev1")) {
            ProtonSender sender = client.sender();
            assertThat(client.outcome(sender, message("telemetry", "x"))).isEqualTo("hono:bad-request");
            assertThat(client.outcome(sender, message("telemetry", "{}"))).isEqualTo("accepted");
        }
        assertThat(fixture.messages).hasSize(2);
    }

    @Test
    void letsAGatewaySpeakForItsDevicesOnly() {
        try (AmqpClient client = fixture.login("gw1")) {
            ProtonSender sender = client.sender();
            assertThat(client.outcome(sender, message("telemetry/T1/dev2", "1")))
                    .isEqualTo("accepted");
            assertThat(client.outcome(sender, message("event//dev2", "1"))).isEqualTo("accepted");
            assertThat(client.outcome(sender, message("telemetry/T1/dev3", "1")))
                    .isEqualTo("amqp:unauthorized-access");
        }
        assertThat(fixture.messages).extracting(DeviceMessage::deviceId).containsExactly("dev2", "dev2");
        assertThat(fixture.messages).extracting(DeviceMessage::gatewayId).containsOnly("gw1");
    }

    @Test
    void withholdsCreditUntilMessagesAreDurable() {
        List<CompletableFuture<Void>> durable = new ArrayList<>();
        fixture.downstream = message -> {
            CompletableFuture<Void> one = new CompletableFuture<>();
            durable.add(one);
            return one;
        };
        try (AmqpClient client = fixture.login("dev1")) {
            ProtonSender sender = client.sender();
            for (int i = 0; i < 100; i++) {
                client.send(sender, message("telemetry", "1"));
            }
            await().until(() -> fixture.messages.size() == 100);
            assertThat(client.<Boolean>call(sender::sendQueueFull)).isTrue();
            durable.forEach(one -> one.complete(null));
            await().until(() -> !client.<Boolean>call(sender::sendQueueFull));
        }
    }

    @Test
    void triesAgainInOrderWhatDownstreamHadNoRoomFor() {
        AtomicInteger refusals = new AtomicInteger(5);
        List<String> stored = new ArrayList<>();
        fixture.downstream = message -> {
            if (refusals.getAndDecrement() > 0) {
                return CompletableFuture.failedFuture(new Downstream.OverloadedException("full"));
            }
            stored.add(new String(message.payload(), StandardCharsets.UTF_8));
            return CompletableFuture.completedFuture(null);
        };
        try (AmqpClient client = fixture.login("dev1")) {
            ProtonSender sender = client.sender();
            List<CompletableFuture<DeliveryState>> outcomes = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                outcomes.add(client.send(sender, message("event", "m" + i)));
            }
            assertThat(outcomes).allMatch(one -> "accepted".equals(AmqpClient.said(AmqpClient.get(one))));
        }
        assertThat(stored).containsExactly("m0", "m1", "m2", "m3");
    }

    @Test
    void releasesWhatCouldNotBeStored() {
        fixture.downstream = message -> CompletableFuture.failedFuture(new IllegalStateException("disk"));
        try (AmqpClient client = fixture.login("dev1")) {
            assertThat(client.outcome(client.sender(), message("event", "1"))).isEqualTo("released");
        }
        assertThat(fixture.adapter.metrics().rejected()).containsEntry("not-stored", 1L);
    }

    @Test
    void cutsOffADeviceThatIsDisabled() {
        try (AmqpClient client = fixture.login("dev1");
                AmqpClient other = fixture.login("gw1")) {
            client.sender();
            SampleRegistry.join(
                    fixture.registry.updateDevice("T1", "dev1", new JsonObject().put("enabled", false), null));
            assertThat(client.closedWith().getCondition().toString()).isEqualTo("amqp:connection:forced");
            assertThat(other.outcome(other.sender(), message("telemetry", "1"))).isEqualTo("accepted");
        }
    }

    @Test
    void opensOnlyLinksWithoutATargetAddressAndOnlyAFew() {
        try (AmqpClient client = fixture.login("dev1")) {
            assertThatThrownBy(() -> client.sender("telemetry")).hasMessageContaining("hono:bad-request");
            for (int i = 0; i < 4; i++) {
                client.sender();
            }
            assertThatThrownBy(client::sender).hasMessageContaining("amqp:resource-limit-exceeded");
        }
    }

    @Test
    void takesDevicesWithoutLoginWhereTheirTenantAllowsIt() {
        JsonArray adapters = new JsonArray()
                .add(new JsonObject()
                        .put("type", "hono-amqp")
                        .put("enabled", true)
                        .put("device-authentication-required", false));
        SampleRegistry.join(fixture.registry.updateTenant("T1", new JsonObject().put("adapters", adapters), null));
        try (AmqpClient client = AmqpClient.connect(fixture.vertx, fixture.port, null, null)) {
            ProtonSender sender = client.sender();
            assertThat(client.outcome(sender, message("telemetry", "1"))).isEqualTo("hono:bad-request");
            assertThat(client.outcome(sender, message("telemetry/T1/dev3", "1")))
                    .isEqualTo("accepted");
            assertThatThrownBy(() -> client.receiver("command/T1/dev3"))
                    .hasMessageContaining("amqp:unauthorized-access");
        }
    }
}
