package io.adit.connectivity.mqtt;

import static io.adit.tests.kit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.adit.connectivity.sparkplug.ProtoWriter;
import io.adit.tests.kit.MqttWire;
import io.adit.tests.kit.RawMqtt;
import io.netty.util.ResourceLeakDetector;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random bytes, and well-formed sessions of 3.1.1 and 5 (uploads, subscriptions, commands, Sparkplug) with packets left out,
 * doubled, swapped, cut off and changed: each such client loses its own connection and nothing else.
 */
class MqttFuzzIT {
    private static final int ROUNDS = 600;
    private static final String NODE = "plant:press";

    @TempDir
    Path directory;

    private final ResourceLeakDetector.Level before = ResourceLeakDetector.getLevel();
    private final Random random = new Random(20261126);
    private final List<String> leaks = new CopyOnWriteArrayList<>();
    private AdapterFixture fixture;

    @BeforeEach
    void start() throws ReflectiveOperationException {
        Field detector = Class.forName("io.netty.buffer.AbstractByteBuf").getDeclaredField("leakDetector");
        detector.setAccessible(true);
        ((ResourceLeakDetector<?>) detector.get(null)).setLeakListener((type, records) -> leaks.add(records));
        ResourceLeakDetector.setLevel(ResourceLeakDetector.Level.PARANOID);
        fixture = new AdapterFixture(directory);
        fixture.addDevice(NODE, new JsonObject());
        AdapterFixture.join(fixture.registry.createDevice(
                "T1", NODE + ":motor", new JsonObject().put("via", new JsonArray().add(NODE))));
    }

    @AfterEach
    void stop() {
        fixture.close();
        ResourceLeakDetector.setLevel(before);
    }

    @Test
    void survivesFuzzingWhileOthersGoOn() throws IOException {
        try (RawMqtt good = fixture.loggedIn(4, "gw1@T1")) {
            for (int round = 0; round < ROUNDS; round++) {
                try (RawMqtt bad = new RawMqtt(fixture.port, 4)) {
                    attack(bad.wire());
                    bad.wire().end();
                    assertThat(bad.wire().isClosedByServer())
                            .as("round " + round)
                            .isTrue();
                }
                if (round % 20 == 0) {
                    good.publish("event", 1, 1 + round, "good");
                    good.expectPuback(1 + round);
                }
            }
            await().until(() -> fixture.adapter.metrics().connected() == 1);
        }
        await().until(() -> fixture.adapter.metrics().connected() == 0);
        assertThat(fixture.commands.reaches("T1", "dev1")).isFalse();
        assertThat(fixture.commands.reaches("T1", NODE)).isFalse();
        assertThat(fixture.registry.usage().connections("T1")).isZero();
        assertNothingLeaks();
    }

    /** Netty tells of a buffer that was never given back when the next one is allocated after its collection. */
    private void assertNothingLeaks() throws IOException {
        for (int i = 0; i < 5; i++) {
            System.gc();
            fixture.loggedIn(4, "gw1@T1").close();
        }
        assertThat(leaks).isEmpty();
    }

    private void attack(MqttWire wire) throws IOException {
        int version = random.nextBoolean() ? 4 : 5;
        if (random.nextInt(6) == 0) {
            byte[] noise = new byte[random.nextInt(2000)];
            random.nextBytes(noise);
            wire.write(noise);
        } else {
            List<byte[]> packets = new ArrayList<>();
            boolean node = random.nextInt(3) == 0;
            byte[] connect = connect(version, node ? NODE : "dev1");
            if (random.nextBoolean()) {
                wire.write(connect);
            } else {
                packets.add(connect);
            }
            packets.addAll(node ? sparkplug(version) : session(version));
            wire.write(mutated(packets));
        }
    }

    private static byte[] connect(int version, String device) throws IOException {
        Body body = new Body(version).text("MQTT").octet(version).octet(0xC6).number(60);
        body.properties(0x11, 0, 0, 0, 9).text("fuzz").properties();
        body.text("spBv1.0/plant/NDEATH/press").text("x").text(device + "@T1").text(AdapterFixture.PASSWORD);
        return body.packet(0x10);
    }

    private static List<byte[]> session(int version) throws IOException {
        List<byte[]> packets = new ArrayList<>();
        packets.add(new Body(version)
                .number(1)
                .properties()
                .text("command///req/#")
                .octet(1)
                .packet(0x82));
        packets.add(new Body(version)
                .number(2)
                .properties()
                .text("error///#")
                .octet(0)
                .packet(0x82));
        packets.add(new Body(version)
                .text("telemetry")
                .number(3)
                .properties(0x23, 0, 4)
                .rest("21.5")
                .packet(0x32));
        packets.add(new Body(version)
                .text(version == 5 ? "" : "t")
                .number(4)
                .properties(0x23, 0, 4)
                .rest("1")
                .packet(0x32));
        packets.add(new Body(version)
                .text("telemetry/?on-error=ignore")
                .properties()
                .rest("")
                .packet(0x30));
        packets.add(new Body(version)
                .text("command///res/abc/200")
                .number(5)
                .properties(0x03, 0, 1, 'a')
                .rest("1")
                .packet(0x32));
        packets.add(new Body(version).number(5).packet(0x40));
        packets.add(
                new Body(version).number(6).properties().text("command///req/#").packet(0xA2));
        packets.add(new byte[] {(byte) 0xC0, 0});
        return packets;
    }

    private static List<byte[]> sparkplug(int version) throws IOException {
        ProtoWriter birth = ProtoWriter.payload(1_700_000_000_250L, 0)
                .add(ProtoWriter.metric("bdSeq", -1, 8).varint(11, 4))
                .add(ProtoWriter.metric("Speed", 7, 10).real(12.5));
        ProtoWriter data = ProtoWriter.payload(1_700_000_000_250L, 1)
                .add(ProtoWriter.metric(null, 7, 0).real(1));
        List<byte[]> packets = new ArrayList<>();
        packets.add(new Body(version)
                .number(1)
                .properties()
                .text("spBv1.0/plant/NCMD/press/#")
                .octet(0)
                .packet(0x82));
        packets.add(new Body(version)
                .number(2)
                .properties()
                .text("spBv1.0/plant/DCMD/press/+")
                .octet(0)
                .packet(0x82));
        packets.add(new Body(version)
                .text("spBv1.0/plant/NBIRTH/press")
                .number(3)
                .properties()
                .rest(birth.bytes())
                .packet(0x32));
        packets.add(new Body(version)
                .text("spBv1.0/plant/DBIRTH/press/motor")
                .number(4)
                .properties()
                .rest(data.bytes())
                .packet(0x32));
        packets.add(new Body(version)
                .text("spBv1.0/plant/NDATA/press")
                .number(5)
                .properties()
                .rest(data.bytes())
                .packet(0x32));
        packets.add(new Body(version)
                .text("spBv1.0/plant/DDEATH/press/motor")
                .number(6)
                .properties()
                .rest(data.bytes())
                .packet(0x32));
        return packets;
    }

    private byte[] mutated(List<byte[]> packets) {
        List<byte[]> changed = new ArrayList<>(packets);
        for (int i = random.nextInt(4); i > 0; i--) {
            int at = random.nextInt(changed.size());
            switch (random.nextInt(3)) {
                case 0 -> changed.add(at, changed.get(random.nextInt(changed.size())));
                case 1 -> changed.set(at, new byte[0]);
                default -> Collections.swap(changed, at, random.nextInt(changed.size()));
            }
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        changed.forEach(all::writeBytes);
        byte[] bytes = all.toByteArray();
        for (int i = random.nextInt(6); i > 0 && bytes.length > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(3) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)) : bytes;
    }

    /** What follows a packet's length, field by field. */
    private static final class Body {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final DataOutputStream out = new DataOutputStream(bytes);
        private final int version;

        Body(int version) {
            this.version = version;
        }

        Body text(String text) throws IOException {
            out.writeUTF(text);
            return this;
        }

        Body octet(int value) throws IOException {
            out.writeByte(value);
            return this;
        }

        Body number(int value) throws IOException {
            out.writeShort(value);
            return this;
        }

        /** The properties of 5; nothing for 3.1.1. */
        Body properties(int... octets) throws IOException {
            if (version == 5) {
                out.writeByte(octets.length);
                for (int octet : octets) {
                    out.writeByte(octet);
                }
            }
            return this;
        }

        Body rest(String text) throws IOException {
            return rest(text.getBytes(StandardCharsets.UTF_8));
        }

        Body rest(byte[] payload) throws IOException {
            out.write(payload);
            return this;
        }

        byte[] packet(int first) {
            return MqttWire.frame(first, bytes.toByteArray());
        }
    }
}
