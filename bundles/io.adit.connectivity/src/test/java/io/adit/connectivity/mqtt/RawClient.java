package io.adit.connectivity.mqtt;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** An MQTT client of bare packets, for what well-behaved clients do not do. Version 4 is 3.1.1, version 5 is 5. */
final class RawClient implements AutoCloseable {
    static final int CLOSED = -1;

    final Socket socket;
    private final DataInputStream in;
    private final int version;

    RawClient(int port, int version) throws IOException {
        this.version = version;
        socket = new Socket("127.0.0.1", port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(5000);
        in = new DataInputStream(socket.getInputStream());
    }

    /** A packet: first byte of the fixed header, and the rest after the length. */
    record Packet(int first, byte[] body) {
        int type() {
            return first >> 4;
        }
    }

    static RawClient loggedIn(int port, int version, String user) throws IOException {
        RawClient client = new RawClient(port, version);
        client.connect(user, AdapterFixture.PASSWORD);
        Packet answer = client.read();
        if (answer.type() != 2 || answer.body()[1] != 0) {
            throw new AssertionError("not connected: " + answer.body()[1]);
        }
        return client;
    }

    void connect(String user, String password) throws IOException {
        connect(user, password, 60);
    }

    void connect(String user, String password, int keepAlive) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeUTF("MQTT");
        out.writeByte(version);
        out.writeByte(user == null ? 0x02 : 0xC2);
        out.writeShort(keepAlive);
        properties(out);
        out.writeUTF("raw");
        if (user != null) {
            out.writeUTF(user);
            out.writeUTF(password);
        }
        send(0x10, bytes.toByteArray());
    }

    void publish(String topic, int qos, int packetId, byte[] payload) throws IOException {
        send(0x30 | qos << 1, publishBody(topic, qos, packetId, payload));
    }

    private byte[] publishBody(String topic, int qos, int packetId, byte[] payload) throws IOException {
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

    void publish(String topic, int qos, int packetId, String payload) throws IOException {
        publish(topic, qos, packetId, payload.getBytes(StandardCharsets.UTF_8));
    }

    int subscribe(String filter, int qos) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeShort(7);
        properties(out);
        out.writeUTF(filter);
        out.writeByte(qos);
        send(0x82, bytes.toByteArray());
        byte[] answer = read().body();
        return answer[answer.length - 1] & 0xFF;
    }

    private void properties(DataOutputStream out) throws IOException {
        if (version == 5) {
            out.writeByte(0);
        }
    }

    void send(int first, byte[] body) throws IOException {
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        frame.write(first);
        int length = body.length;
        do {
            frame.write(length > 127 ? length & 127 | 128 : length);
            length >>= 7;
        } while (length > 0);
        frame.write(body);
        socket.getOutputStream().write(frame.toByteArray());
    }

    Packet read() throws IOException {
        int first = in.readUnsignedByte();
        int length = 0;
        for (int shift = 0; ; shift += 7) {
            int digit = in.readUnsignedByte();
            length |= (digit & 127) << shift;
            if (digit < 128) {
                break;
            }
        }
        return new Packet(first, in.readNBytes(length));
    }

    /** Reads whatever comes until the server closes; false when it does not within 5 s. */
    boolean isClosedByServer() throws IOException {
        try {
            while (true) {
                read();
            }
        } catch (SocketTimeoutException e) {
            return false;
        } catch (EOFException | SocketException e) {
            return true;
        }
    }

    /** The type of the next packet, or CLOSED. */
    int nextType() throws IOException {
        try {
            return read().type();
        } catch (EOFException | SocketException e) {
            return CLOSED;
        }
    }

    /** Whether nothing arrives within the time. */
    boolean isSilentFor(int millis) throws IOException {
        socket.setSoTimeout(millis);
        try {
            in.readUnsignedByte();
            return false;
        } catch (SocketTimeoutException e) {
            return true;
        } finally {
            socket.setSoTimeout(5000);
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
