package io.adit.connectivity.amqp;

import static io.adit.connectivity.amqp.AmqpClient.message;
import static io.adit.tests.kit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.proton.ProtonSender;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clients that break the protocol lose their connection, and nobody else notices. */
class HostileClientsIT {
    private static final String USER = "dev1@T1";

    @TempDir
    Path directory;

    private AmqpFixture fixture;

    private void start(AmqpAdapterOptions options) {
        fixture = new AmqpFixture(directory, options);
    }

    private RawAmqp raw() throws IOException {
        return new RawAmqp(fixture.port);
    }

    private RawAmqp loggedIn() throws IOException {
        RawAmqp client = raw();
        client.login(USER, AmqpFixture.PASSWORD);
        return client;
    }

    @AfterEach
    void stop() {
        fixture.close();
    }

    private void assertOthersWork() {
        try (AmqpClient good = fixture.login("gw1")) {
            assertThat(good.outcome(good.sender(), message("event", "1"))).isEqualTo("accepted");
        }
    }

    @Test
    void closesTheConnectionOfAClientThatSendsTooLargeAMessage() {
        start(AmqpAdapterOptions.onLoopback(0).withBounds(1000, 10));
        try (AmqpClient client = fixture.login("dev1")) {
            ProtonSender sender = client.sender();
            assertThat(client.outcome(sender, message("telemetry", "x".repeat(500))))
                    .isEqualTo("accepted");
            client.send(sender, message("telemetry", "x".repeat(70_000)));
            assertThat(client.closedWith().getCondition().toString()).isEqualTo("amqp:link:message-size-exceeded");
        }
        assertThat(fixture.adapter.metrics().rejected()).containsEntry("too-large", 1L);
        assertOthersWork();
    }

    @Test
    void aClientThatIsStillSendingHearsWhyItsConnectionEnds() throws IOException {
        start(AmqpAdapterOptions.onLoopback(0).withBounds(1000, 10));
        try (RawAmqp client = loggedIn()) {
            client.write(RawAmqp.transfer(0, true, message("telemetry", "x".repeat(5000))));
            assertThat(client.isClosedByServer()).isTrue();
            assertThat(client.heard()).contains("amqp:link:message-size-exceeded");
            // A server that is gone would reset the connection long before all of this is written.
            client.write(new byte[16 << 20]);
        }
        assertOthersWork();
    }

    @Test
    void closesTheConnectionOfAClientThatSendsWithoutCredit() throws IOException {
        start(AmqpAdapterOptions.onLoopback(0).withBounds(1000, 10));
        fixture.downstream = taken -> new CompletableFuture<>();
        try (RawAmqp client = loggedIn()) {
            List<byte[]> transfers = new ArrayList<>();
            for (int i = 0; i < 11; i++) {
                transfers.add(RawAmqp.transfer(i, false, message("telemetry", "1")));
            }
            client.write(RawAmqp.join(transfers));
            assertThat(client.isClosedByServer()).isTrue();
            assertThat(client.heard()).contains("amqp:link:transfer-limit-exceeded");
        }
        assertThat(fixture.messages).hasSize(10);
        assertThat(fixture.adapter.metrics().rejected()).containsEntry("no-credit", 1L);
    }

    @Test
    void closesTheConnectionOfAClientThatUsesALinkItWasRefused() throws IOException {
        start(AmqpAdapterOptions.onLoopback(0));
        try (RawAmqp client = loggedIn()) {
            for (int handle = 1; handle < 5; handle++) {
                client.write(RawAmqp.attach(handle));
            }
            byte[] overRefused = RawAmqp.transfer(0, false, message("telemetry", "1"));
            // handle 4 in place of 0: the transfer's first field
            int at = indexOf(overRefused, (byte) 0x43);
            byte[] changed = new byte[overRefused.length + 1];
            System.arraycopy(overRefused, 0, changed, 0, at);
            changed[at] = 0x52;
            changed[at + 1] = 4;
            System.arraycopy(overRefused, at + 1, changed, at + 2, overRefused.length - at - 1);
            changed[3]++;
            changed[indexOf(changed, (byte) 0xc0) + 1]++;
            client.write(changed);
            assertThat(client.isClosedByServer()).isTrue();
            assertThat(client.heard()).contains("over a link that was refused");
        }
        assertThat(fixture.messages).isEmpty();
    }

    private static int indexOf(byte[] bytes, byte wanted) {
        for (int i = 8; i < bytes.length; i++) {
            if (bytes[i] == wanted) {
                return i;
            }
        }
        throw new AssertionError("no byte " + wanted);
    }

    @Test
    void cutsOffAClientThatMakesTheEngineThrow() throws IOException {
        start(AmqpAdapterOptions.onLoopback(0));
        try (RawAmqp client = loggedIn()) {
            client.write(RawAmqp.attach(0));
            assertThat(client.isClosedByServer()).isTrue();
        }
        await().until(() -> fixture.adapter.metrics().connected() == 0);
        assertOthersWork();
    }

    @Test
    void cutsOffAClientThatOpensTooManySessions() throws IOException {
        start(AmqpAdapterOptions.onLoopback(0));
        try (RawAmqp client = loggedIn()) {
            for (int channel = 1; channel <= 16; channel++) {
                client.write(RawAmqp.frame(channel, RawAmqp.begin()));
            }
            assertThat(client.isClosedByServer()).isTrue();
            assertThat(client.heard()).contains("amqp:resource-limit-exceeded");
        }
        assertOthersWork();
    }

    @Test
    void cutsOffWhoDoesNotLogInOrOpenTheConnectionInTime() throws IOException {
        start(AmqpAdapterOptions.onLoopback(0).withTimes(1, 60));
        try (RawAmqp silent = raw();
                RawAmqp half = raw()) {
            half.write(
                    RawAmqp.join(RawAmqp.handshake(USER, AmqpFixture.PASSWORD).subList(0, 2)));
            assertThat(silent.isClosedByServer()).isTrue();
            assertThat(half.isClosedByServer()).isTrue();
        }
        await().until(() -> fixture.adapter.metrics().connected() == 0);
    }

    @Test
    void cutsOffAClientThatSendsNoHeartbeats() throws IOException {
        start(AmqpAdapterOptions.onLoopback(0).withTimes(60, 5)); // long enough that who does send is not late
        try (RawAmqp client = loggedIn();
                AmqpClient alive = fixture.login("gw1")) {
            assertThat(client.isClosedByServer()).isTrue();
            assertThat(alive.outcome(alive.sender(), message("telemetry", "1"))).isEqualTo("accepted");
        }
    }

    @Test
    void turnsAwayMoreConnectionsThanItHasRoomFor() throws IOException {
        AmqpAdapterOptions few = new AmqpAdapterOptions("127.0.0.1", 0, 1000, 10, 1, 10, 60, 1, null, null);
        start(few);
        try (AmqpClient first = fixture.login("dev1");
                RawAmqp second = raw()) {
            assertThat(second.isClosedByServer()).isTrue();
            assertThat(first.outcome(first.sender(), message("telemetry", "1"))).isEqualTo("accepted");
        }
        await().until(() -> fixture.adapter.metrics().connected() == 0);
    }

    /** Random bytes, and well-formed sessions with bits changed, pieces left out, doubled or cut off. */
    @Test
    void survivesFuzzingWhileOthersGoOn() throws IOException {
        start(AmqpAdapterOptions.onLoopback(0));
        Random random = new Random(20261125);
        try (AmqpClient good = fixture.login("gw1")) {
            ProtonSender sender = good.sender();
            for (int round = 0; round < 400; round++) {
                try (RawAmqp client = raw()) {
                    attack(client, random);
                    assertThat(client.isClosedByServer()).as("round " + round).isTrue();
                }
                if (round % 20 == 0) {
                    assertThat(good.outcome(sender, message("event", "good"))).isEqualTo("accepted");
                }
            }
            await().until(() -> fixture.adapter.metrics().connected() == 1);
        }
        await().until(() -> fixture.adapter.metrics().connected() == 0);
        assertThat(fixture.commands.reaches("T1", "dev1")).isFalse();
    }

    private static void attack(RawAmqp client, Random random) {
        try {
            if (random.nextInt(4) == 0) {
                client.write(RawAmqp.header(random.nextBoolean() ? 3 : 0));
                byte[] noise = new byte[random.nextInt(2000)];
                random.nextBytes(noise);
                client.write(noise);
            } else if (random.nextBoolean()) {
                client.login(USER, AmqpFixture.PASSWORD);
                client.write(mutated(session(), random));
            } else {
                List<byte[]> all = new ArrayList<>(RawAmqp.handshake(USER, AmqpFixture.PASSWORD));
                all.addAll(session());
                client.write(mutated(all, random));
            }
            client.end();
        } catch (IOException closedAlready) {
            assertThat(closedAlready.getMessage()).isNotNull();
        }
    }

    private static List<byte[]> session() {
        List<byte[]> frames = new ArrayList<>();
        frames.add(RawAmqp.transfer(0, false, message("telemetry", "1")));
        frames.add(RawAmqp.transfer(1, true, message("event", "x".repeat(300))));
        frames.add(RawAmqp.attach(1));
        frames.add(RawAmqp.frame(1, RawAmqp.begin()));
        frames.add(RawAmqp.transfer(2, false, message("telemetry/T1/dev1", "2")));
        return frames;
    }

    private static byte[] mutated(List<byte[]> frames, Random random) {
        List<byte[]> changed = new ArrayList<>(frames);
        for (int i = random.nextInt(4); i > 0; i--) {
            int at = random.nextInt(changed.size());
            switch (random.nextInt(3)) {
                case 0 -> changed.add(at, changed.get(random.nextInt(changed.size())));
                case 1 -> changed.set(at, new byte[0]);
                default -> java.util.Collections.swap(changed, at, random.nextInt(changed.size()));
            }
        }
        byte[] bytes = RawAmqp.join(changed);
        for (int i = random.nextInt(6); i > 0 && bytes.length > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(3) == 0 ? java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)) : bytes;
    }
}
