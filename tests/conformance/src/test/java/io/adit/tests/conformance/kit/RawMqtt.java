package io.adit.tests.conformance.kit;

import io.adit.tests.conformance.kit.MqttWire.Packet;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** An MQTT client of bare packets, for what well-behaved clients do not do. Version 4 is 3.1.1, version 5 is 5. */
public final class RawMqtt implements AutoCloseable {
    private static final int CONNACK = 2;
    private static final int PUBLISH = 3;
    private static final int PUBACK = 4;
    private static final int SUBACK = 9;
    private static final int KEEP_ALIVE_SECONDS = 60;
    private static final int FAILED = 0x80;

    private final int version;
    private final MqttWire wire;

    RawMqtt(InetSocketAddress address, int version, Duration patience) throws IOException {
        this.version = version;
        wire = new MqttWire(address, patience);
    }

    /** A message that the server has sent. */
    public record Message(String topic, String payload) {}

    /** Logs in and asks for a session that stays; null: without a user. */
    public void connect(@Nullable String user, String password) throws IOException {
        connect(user, password, false);
    }

    /** As {@link #connect(String, String)}, with a will if wanted. */
    public void connect(@Nullable String user, String password, boolean will) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeUTF("MQTT");
        out.writeByte(version);
        out.writeByte((user == null ? 0x02 : 0xC0) | (will ? 0x04 : 0));
        out.writeShort(KEEP_ALIVE_SECONDS);
        properties(out);
        out.writeUTF(HonoSite.newId());
        if (will) {
            properties(out);
            out.writeUTF("telemetry");
            out.writeUTF("gone");
        }
        if (user != null) {
            out.writeUTF(user);
            out.writeUTF(password);
        }
        wire.send(0x10, bytes.toByteArray());
    }

    /** Takes a CONNACK with one of these codes, which never tells of a session. */
    public void expectConnack(int... codes) throws IOException {
        Packet packet = next(CONNACK);
        int code = packet.body()[1] & 0xFF;
        if (Arrays.stream(codes).noneMatch(one -> one == code)) {
            throw new AssertionError("CONNACK should have " + Arrays.toString(codes) + ", but has " + code);
        }
        if (packet.body()[0] != 0) {
            throw new AssertionError("CONNACK tells of a session");
        }
    }

    /** Code of the CONNACK. */
    public int connack() throws IOException {
        return next(CONNACK).body()[1] & 0xFF;
    }

    /** Publishes; the packet id is left out for QoS 0. */
    public void publish(String topic, int qos, int packetId, String payload) throws IOException {
        publish(topic, qos, packetId, payload.getBytes(StandardCharsets.UTF_8));
    }

    /** As {@link #publish(String, int, int, String)} with bytes. */
    public void publish(String topic, int qos, int packetId, byte[] payload) throws IOException {
        wire.send(0x30 | qos << 1, publication(topic, qos, packetId, payload));
    }

    /** Publishes with the retain flag. */
    public void retain(String topic, int packetId, String payload) throws IOException {
        wire.send(0x33, publication(topic, 1, packetId, payload.getBytes(StandardCharsets.UTF_8)));
    }

    private byte[] publication(String topic, int qos, int packetId, byte[] payload) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeUTF(topic);
        if (qos > 0) {
            out.writeShort(packetId);
        }
        properties(out);
        out.write(payload);
        return bytes.toByteArray();
    }

    /** Subscribes and gives the code of the SUBACK. */
    public int subscribe(String filter, int qos) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeShort(7);
        properties(out);
        out.writeUTF(filter);
        out.writeByte(qos);
        wire.send(0x82, bytes.toByteArray());
        byte[] answer = next(SUBACK).body();
        return answer[answer.length - 1] & 0xFF;
    }

    /** Takes the PUBACK of this packet as the next that the server sends. */
    public void expectPuback(int packetId) throws IOException {
        byte[] body = next(PUBACK).body();
        int acknowledged = (body[0] & 0xFF) << 8 | body[1] & 0xFF;
        if (acknowledged != packetId || body.length > 2 && (body[2] & 0xFF) >= FAILED) {
            throw new AssertionError("PUBACK should be of " + packetId + ", but is " + Arrays.toString(body));
        }
    }

    /** Takes a message of QoS 0 as the next that the server sends. */
    public Message message() throws IOException {
        byte[] body = next(PUBLISH).body();
        int length = (body[0] & 0xFF) << 8 | body[1] & 0xFF;
        int start = 2 + length + (version == 5 ? 1 + (body[2 + length] & 0xFF) : 0);
        return new Message(
                new String(body, 2, length, StandardCharsets.UTF_8),
                new String(body, start, body.length - start, StandardCharsets.UTF_8));
    }

    /** Waits until the server closes, which it does without a PUBACK. */
    public void expectClosed() throws IOException {
        try {
            while (true) {
                Packet packet = wire.read();
                if (packet.type() == PUBACK) {
                    throw new AssertionError("the connection should be closed, but there is a PUBACK");
                }
            }
        } catch (SocketTimeoutException e) {
            throw new AssertionError("the connection should be closed, but is open", e);
        } catch (EOFException | SocketException e) {
            return; // closed, as it should be
        }
    }

    private void properties(DataOutputStream out) throws IOException {
        if (version == 5) {
            out.writeByte(0);
        }
    }

    private Packet next(int type) throws IOException {
        try {
            Packet packet = wire.read();
            if (packet.type() != type) {
                throw new AssertionError("next should be a packet of type " + type + ", but is a " + packet);
            }
            return packet;
        } catch (EOFException | SocketException e) {
            throw new AssertionError("next should be a packet of type " + type + ", but the connection is closed", e);
        }
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
