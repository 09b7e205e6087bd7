package io.adit.connectivity.north;

import static io.adit.tests.kit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.adit.connectivity.DeviceMessage.Kind;
import io.adit.connectivity.amqp.AmqpClient;
import io.adit.connectivity.north.NorthMetrics.Counter;
import io.vertx.proton.ProtonQoS;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.security.sasl.SaslException;
import org.apache.qpid.proton.amqp.Symbol;
import org.apache.qpid.proton.amqp.UnsignedInteger;
import org.apache.qpid.proton.amqp.UnsignedLong;
import org.apache.qpid.proton.amqp.messaging.Accepted;
import org.apache.qpid.proton.amqp.messaging.Received;
import org.apache.qpid.proton.amqp.messaging.Rejected;
import org.apache.qpid.proton.amqp.messaging.Released;
import org.apache.qpid.proton.message.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What applications get of what devices send, by Hono's Telemetry and Event API, and what becomes of slow ones. */
class NorthConsumersIT {
    @TempDir
    Path directory;

    private NorthFixture fixture;

    @BeforeEach
    void start() {
        fixture = new NorthFixture(directory, NorthOptions.onLoopback(0).withQueue(10, 1 << 20));
    }

    @AfterEach
    void stop() {
        fixture.close();
    }

    private List<String> texts(AmqpClient.Inbox inbox, int number) throws InterruptedException {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            texts.add(AmqpClient.text(inbox.next()));
        }
        return texts;
    }

    @ParameterizedTest
    @CsvSource({"app,wrong", "nobody,wrong", "busy,app-secret"})
    void refusesWrongLogins(String user, String password) {
        assertThatThrownBy(() -> AmqpClient.connect(fixture.vertx, fixture.port, user, password))
                .hasRootCauseInstanceOf(SaslException.class);
    }

    @Test
    void refusesUsersWithoutTheRoleAndCutsOffThoseWhoLoseIt() {
        assertThatThrownBy(() -> AmqpClient.connect(fixture.vertx, fixture.port, "other", NorthFixture.SECRET))
                .hasMessageContaining("amqp:unauthorized-access");
        try (AmqpClient application = fixture.application()) {
            application.receiver("event/T1");
            fixture.allowed.clear();
            assertThat(application.closedWith().getCondition().toString()).isEqualTo("amqp:connection:forced");
        }
        await().until(() -> fixture.north.metrics().get(Counter.CONSUMERS) == 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"telemetry", "telemetry/T1/dev1", "event/", "command_response/T1", "command/T1", ""})
    void refusesOtherSources(String source) {
        try (AmqpClient application = fixture.application()) {
            assertThatThrownBy(() -> application.receiver(source)).hasMessageContaining("amqp:not-found");
        }
    }

    @ParameterizedTest
    @CsvSource({"TELEMETRY,telemetry/T1", "EVENT,event/T1"})
    void deliversWithHonosProperties(Kind kind, String address) throws Exception {
        try (AmqpClient application = fixture.application()) {
            AmqpClient.Inbox inbox = application.receiver(address);
            AmqpClient.Inbox otherTenant = application.receiver(address.replace("T1", "T2"));
            fixture.tapped
                    .accept(NorthFixture.message(kind, "21.5", 60L))
                    .toCompletableFuture()
                    .join();
            Message message = inbox.next();
            assertThat(AmqpClient.text(message)).isEqualTo("21.5");
            assertThat(message.getAddress()).isEqualTo(address);
            assertThat(message.getContentType()).isEqualTo("text/plain");
            assertThat(message.getCreationTime()).isPositive();
            assertThat(message.getTtl()).isEqualTo(60_000);
            assertThat(message.isDurable()).isEqualTo(kind == Kind.EVENT);
            assertThat(message.getApplicationProperties().getValue())
                    .containsEntry("device_id", "dev1")
                    .containsEntry("gateway_id", "gw1")
                    .containsEntry("orig_adapter", "hono-mqtt")
                    .containsEntry("orig_address", "telemetry/T1/dev1")
                    .containsEntry("qos", 1)
                    .containsEntry("ttd", 5);
            assertThat(message.getMessageAnnotations().getValue())
                    .containsEntry(Symbol.valueOf("device_id"), "dev1")
                    .containsEntry(Symbol.valueOf("tenant_id"), "T1");
            assertThat(otherTenant.size()).isZero();
        }
    }

    @Test
    void givesOnOnlyWhatIsDurableAndToEveryConsumer() throws Exception {
        List<CompletableFuture<Void>> durable = new CopyOnWriteArrayList<>();
        fixture.downstream = message -> {
            CompletableFuture<Void> stored = new CompletableFuture<>();
            durable.add(stored);
            return stored;
        };
        try (AmqpClient application = fixture.application()) {
            AmqpClient.Inbox first = application.receiver("event/T1");
            AmqpClient.Inbox second = application.receiver("event/T1");
            CompletableFuture<Void> lost = fixture.tapped
                    .accept(NorthFixture.message(Kind.EVENT, "lost", null))
                    .toCompletableFuture();
            fixture.tapped.accept(NorthFixture.message(Kind.EVENT, "kept", null));
            durable.get(0).completeExceptionally(new IllegalStateException("disk"));
            durable.get(1).complete(null);
            assertThat(AmqpClient.text(first.next())).isEqualTo("kept");
            assertThat(AmqpClient.text(second.next())).isEqualTo("kept");
            assertThat(lost).isCompletedExceptionally();
        }
    }

    @Test
    void sendsAReleasedEventAgainAndARejectedOneNot() throws Exception {
        AtomicInteger tries = new AtomicInteger();
        try (AmqpClient application = fixture.application()) {
            AmqpClient.Inbox inbox =
                    application.receiver("event/T1", 100, message -> switch (AmqpClient.text(message)) {
                        case "bad" -> new Rejected();
                        case "later" -> tries.getAndIncrement() == 0 ? Released.getInstance() : Accepted.getInstance();
                        default -> Accepted.getInstance();
                    });
            fixture.publish(Kind.EVENT, "bad");
            fixture.publish(Kind.EVENT, "later");
            assertThat(texts(inbox, 2)).containsExactly("bad", "later");
            Message again = inbox.next();
            assertThat(AmqpClient.text(again)).isEqualTo("later");
            assertThat(again.getDeliveryCount()).isEqualTo(1);
            await().until(() -> fixture.north.metrics().get(Counter.DELIVERED) == 1);
            assertThat(fixture.north.metrics().get(Counter.REJECTED)).isEqualTo(1);
        }
    }

    @Test
    void countsOnceWhatAConsumerAcceptsFirstAndSettlesLater() throws Exception {
        try (AmqpClient application = fixture.application()) {
            AmqpClient.Inbox inbox = application.receiver("event/T1");
            AmqpClient.Inbox other = application.receiver("event/T1");
            application.call(() -> inbox.link().handler((delivery, message) -> {
                Received begun = new Received();
                begun.setSectionNumber(UnsignedInteger.ZERO);
                begun.setSectionOffset(UnsignedLong.ZERO);
                delivery.disposition(begun, false);
                delivery.disposition(Accepted.getInstance(), false);
                delivery.settle();
            }));
            for (int i = 0; i < 3; i++) {
                fixture.publish(Kind.EVENT, "m" + i);
            }
            assertThat(texts(other, 3)).containsExactly("m0", "m1", "m2");
            await().until(() -> fixture.north.metrics().get(Counter.DELIVERED) >= 6);
            application.call(() -> inbox.link().close());
            await().until(() -> fixture.north.metrics().get(Counter.CONSUMERS) == 1);
            assertThat(fixture.north.metrics().get(Counter.DELIVERED)).isEqualTo(6);
        }
    }

    @Test
    void dropsTheOldestTelemetryOfASlowConsumer() throws Exception {
        try (AmqpClient application = fixture.application()) {
            AmqpClient.Inbox inbox = application.receiver("telemetry/T1", 0, message -> Accepted.getInstance());
            await().until(() -> fixture.north.metrics().get(Counter.CONSUMERS) == 1);
            for (int i = 0; i < 15; i++) {
                fixture.publish(Kind.TELEMETRY, "m" + i);
            }
            assertThat(fixture.north.metrics().get(Counter.DROPPED)).isEqualTo(5);
            application.call(() -> inbox.link().flow(20));
            assertThat(texts(inbox, 10)).startsWith("m5", "m6").endsWith("m14");
        }
        assertThat(fixture.messages).hasSize(15);
    }

    @Test
    void closesAConsumerOfEventsThatIsTooFarBehind() {
        try (AmqpClient application = fixture.application()) {
            AmqpClient.Inbox slow = application.receiver("event/T1", 0, message -> Accepted.getInstance());
            await().until(() -> fixture.north.metrics().get(Counter.CONSUMERS) == 1);
            for (int i = 0; i < 11; i++) {
                fixture.publish(Kind.EVENT, "m" + i);
            }
            assertThat(slow.closed().getCondition().toString()).isEqualTo("amqp:resource-limit-exceeded");
            assertThat(fixture.north.metrics().get(Counter.OVERRUN)).isEqualTo(1);
            application.receiver("event/T1");
        }
        assertThat(fixture.messages).hasSize(11);
    }

    @Test
    void leavesOutWhatNobodyWantsAnyMore() throws Exception {
        try (AmqpClient application = fixture.application()) {
            AmqpClient.Inbox inbox = application.receiver("event/T1");
            fixture.tapped
                    .accept(NorthFixture.message(Kind.EVENT, "old", -1L))
                    .toCompletableFuture()
                    .join();
            fixture.publish(Kind.EVENT, "new");
            assertThat(AmqpClient.text(inbox.next())).isEqualTo("new");
            assertThat(fixture.north.metrics().get(Counter.EXPIRED)).isEqualTo(1);
        }
    }

    @Test
    void sendsTelemetryButNoEventsSettled() throws Exception {
        try (AmqpClient application = fixture.application()) {
            AmqpClient.Inbox inbox = application.settledReceiver("telemetry/T1");
            fixture.publish(Kind.TELEMETRY, "1");
            assertThat(AmqpClient.text(inbox.next())).isEqualTo("1");
            assertThat(inbox.link().getRemoteQoS()).isEqualTo(ProtonQoS.AT_MOST_ONCE);
            assertThatThrownBy(() -> application.settledReceiver("event/T1"))
                    .hasMessageContaining("amqp:precondition-failed");
        }
    }

    @Test
    void carriesWhatDevicesSendOverAmqp() throws Exception {
        try (AmqpClient application = fixture.application();
                AmqpClient device = fixture.device("dev1")) {
            AmqpClient.Inbox inbox = application.receiver("event/T1");
            assertThat(device.outcome(device.sender(), AmqpClient.message("event", "on")))
                    .isEqualTo("accepted");
            Message message = inbox.next();
            assertThat(AmqpClient.text(message)).isEqualTo("on");
            assertThat(message.getContentType()).isEqualTo("application/octet-stream");
            assertThat(message.getApplicationProperties().getValue()).containsEntry("orig_adapter", "hono-amqp");
        }
    }
}
