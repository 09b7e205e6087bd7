package io.adit.tests.kit;

import io.adit.tests.kit.MqttWire.Packet;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;

/** An MQTT client of bare packets, for what well-behaved clients do not do. Version 4 is 3.1.1, version 5 is 5. */
public final class RawMqtt implements AutoCloseable {
    /** In place of a packet's type: the connection is closed. */
    public static final int CLOSED = -1;

    private static final int CONNACK = 2;
    private static final int PUBLISH = 3;
    private static final int PUBACK = 4;
    private static final int SUBACK = 9;
    private static final int UNSUBACK = 11;
    private static final int KEEP_ALIVE_SECONDS = 60;
    private static final int FAILED = 0x80;

    private final int version;
    private final MqttWire wire;

    /** Takes over a connected socket, over which nothing was sent. */
    public RawMqtt(Socket socket, int version, Duration patience) throws IOException {
        this.version = version;
        wire = new MqttWire(socket, patience);
    }

    /** Opens a connection to this machine; waits up to half a minute for packets. */
    public RawMqtt(int port, int version) throws IOException {
        this(new Socket("127.0.0.1", port), version, Duration.ofSeconds(30));
    }

    /**
     * A message that the server has sent.
     *
     * @param packetId 0 with QoS 0
     */
    public record Message(String topic, int packetId, String payload) {}

    /**
     * What a CONNECT says.
     *
     * @param user null for none
     * @param will whether it has a will
     */
    public record Connect(String user, String password, int keepAliveSeconds, boolean will) {}

    /** The packets themselves. */
    public MqttWire wire() {
        return wire;
    }

    /** Asks to be let in; a null user: without a name. */
    public void connect(String user, String password) throws IOException {
        connect(new Connect(user, password, KEEP_ALIVE_SECONDS, false));
    }

    /** Asks to be let in. */
    public void connect(Connect connect) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeUTF("MQTT");
        out.writeByte(version);
        out.writeByte((connect.user() == null ? 0x02 : 0xC2) | (connect.will() ? 0x04 : 0));
        out.writeShort(connect.keepAliveSeconds());
        properties(out);
        out.writeUTF("raw-" + UUID.randomUUID());
        if (connect.will()) {
            properties(out);
            out.writeUTF("telemetry");
            out.writeUTF("gone");
        }
        if (connect.user() != null) {
            out.writeUTF(connect.user());
            out.writeUTF(connect.password());
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

    /** Publishes text; the packet id is left out for QoS 0. */
    public void publish(String topic, int qos, int packetId, String payload) throws IOException {
        publish(topic, qos, packetId, payload.getBytes(StandardCharsets.UTF_8));
    }

    /** Publishes bytes. */
    public void publish(String topic, int qos, int packetId, byte[] payload) throws IOException {
        wire.send(0x30 | qos << 1, publication(topic, qos, packetId, payload));
    }

    /** Publishes with QoS 1 and the retain flag. */
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

    /** Subscribes and gives the code of the SUBACK, which is the next packet. */
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

    /** Unsubscribes and takes the UNSUBACK, which has properties and a code in version 5 and neither in 3.1.1. */
    public void unsubscribe(String filter) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeShort(8);
        properties(out);
        out.writeUTF(filter);
        wire.send(0xA2, bytes.toByteArray());
        int length = next(UNSUBACK).body().length;
        if (length != (version == 5 ? 4 : 2)) {
            throw new AssertionError("UNSUBACK has " + length + " bytes");
        }
    }

    /** Acknowledges a message of QoS 1. */
    public void acknowledge(int packetId) throws IOException {
        wire.send(0x40, new byte[] {(byte) (packetId >> 8), (byte) packetId});
    }

    /** Takes the PUBACK of this packet as the next that the server sends; it says that all is well. */
    public void expectPuback(int packetId) throws IOException {
        int code = puback(packetId);
        if (code >= FAILED) {
            throw new AssertionError("PUBACK of " + packetId + " says " + code);
        }
    }

    /** Takes the PUBACK of this packet as the next that the server sends, and gives its code; 0 where it has none. */
    public int puback(int packetId) throws IOException {
        byte[] body = next(PUBACK).body();
        int acknowledged = (body[0] & 0xFF) << 8 | body[1] & 0xFF;
        if (acknowledged != packetId) {
            throw new AssertionError("PUBACK should be of " + packetId + ", but is " + Arrays.toString(body));
        }
        return body.length > 2 ? body[2] & 0xFF : 0;
    }

    /** Takes a message as the next packet that the server sends. */
    public Message message() throws IOException {
        Packet packet = next(PUBLISH);
        byte[] body = packet.body();
        int length = (body[0] & 0xFF) << 8 | body[1] & 0xFF;
        int at = 2 + length;
        int packetId = 0;
        if ((packet.first() & 6) != 0) {
            packetId = (body[at] & 0xFF) << 8 | body[at + 1] & 0xFF;
            at += 2;
        }
        at += version == 5 ? 1 + (body[at] & 0xFF) : 0;
        return new Message(
                new String(body, 2, length, StandardCharsets.UTF_8),
                packetId,
                new String(body, at, body.length - at, StandardCharsets.UTF_8));
    }

    /** Waits until the server closes, which it does without a PUBACK. */
    public void expectClosed() throws IOException {
        try {
            while (true) {
                if (wire.read().type() == PUBACK) {
                    throw new AssertionError("the connection should be closed, but there is a PUBACK");
                }
            }
        } catch (SocketTimeoutException e) {
            throw new AssertionError("the connection should be closed, but is open", e);
        } catch (EOFException | SocketException e) {
            return; // closed, as it should be
        }
    }

    /** The type of the next packet, or {@link #CLOSED}. */
    public int nextType() throws IOException {
        try {
            return wire.read().type();
        } catch (EOFException | SocketException e) {
            return CLOSED;
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
