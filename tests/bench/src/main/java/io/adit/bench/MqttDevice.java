package io.adit.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

/** One device on an MQTT 3.1.1 connection to loopback that publishes with QoS 1. Lean, as it shares the processors with the server. */
final class MqttDevice {
    private static final byte[] TOPIC = "telemetry".getBytes(StandardCharsets.US_ASCII);
    private static final int PACKET_IDS = 1 << 16;
    private static final int MOST_READINGS = 1 << 20;

    final int index;
    private final SocketChannel channel;
    private final ByteBuffer out = ByteBuffer.allocate(1 << 18);
    private final ByteBuffer in = ByteBuffer.allocate(1 << 14);
    private final long[] sentNanos = new long[PACKET_IDS];
    private final StringBuilder payload = new StringBuilder(100);
    private int lastPacketId;
    private int unacknowledged;
    private int readings;

    private MqttDevice(int index, SocketChannel channel) {
        this.index = index;
        this.channel = channel;
    }

    /** Connects, waiting for the server's answer. */
    static MqttDevice connect(int index, int port, BenchFacility.Login login) throws IOException {
        return new MqttDevice(index, open(port, index, login));
    }

    /** Opens a connection and logs in; blocking. */
    static SocketChannel open(int port, int index, BenchFacility.Login login) throws IOException {
        SocketChannel channel = SocketChannel.open(new InetSocketAddress("127.0.0.1", port));
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        byte[] id = ("bench-" + index).getBytes(StandardCharsets.UTF_8);
        byte[] user = (login.authId() + "@" + login.tenant()).getBytes(StandardCharsets.UTF_8);
        byte[] password = login.password().getBytes(StandardCharsets.UTF_8);
        ByteBuffer packet = ByteBuffer.allocate(512).put((byte) 0x10);
        length(packet, 10 + 6 + id.length + user.length + password.length);
        packet.putShort((short) 4)
                .put("MQTT".getBytes(StandardCharsets.US_ASCII))
                .put((byte) 4);
        packet.put((byte) 0xC2).putShort((short) 0);
        text(packet, id);
        text(packet, user);
        text(packet, password);
        channel.write(packet.flip());
        ByteBuffer answer = ByteBuffer.allocate(4);
        while (answer.hasRemaining()) {
            if (channel.read(answer) < 0) {
                throw new IOException("the server closed the connection of " + login.authId());
            }
        }
        if (answer.get(3) != 0) {
            throw new IOException("the server refused " + login.authId() + " with code " + answer.get(3));
        }
        return channel;
    }

    /** Lets a selector say when there are acknowledgements. */
    void register(Selector selector) throws IOException {
        channel.configureBlocking(false);
        channel.register(selector, SelectionKey.OP_READ, this);
    }

    int unacknowledged() {
        return unacknowledged;
    }

    /** Adds a message with a reading for each of the device's channels; {@link #flush} sends. */
    void publish(long epochMicros) {
        lastPacketId = lastPacketId % (PACKET_IDS - 1) + 1;
        readings = (readings + 1) % MOST_READINGS;
        payload.setLength(0);
        payload.append("{\"time\":").append(epochMicros / 1000).append('.');
        payload.append(String.valueOf(1000 + epochMicros % 1000), 1, 4);
        for (int i = 0; i < BenchFacility.CHANNELS; i++) {
            payload.append(",\"c").append(i).append("\":").append(20 + (readings + 7 * i) % 50 / 10.0);
        }
        payload.append('}');
        out.put((byte) 0x32);
        length(out, 2 + TOPIC.length + 2 + payload.length());
        text(out, TOPIC);
        out.putShort((short) lastPacketId);
        for (int i = 0; i < payload.length(); i++) {
            out.put((byte) payload.charAt(i));
        }
        sentNanos[lastPacketId] = System.nanoTime();
        unacknowledged++;
    }

    /** Sends what was added. */
    void flush() throws IOException {
        out.flip();
        while (out.hasRemaining()) {
            if (channel.write(out) == 0) {
                Thread.onSpinWait();
            }
        }
        out.clear();
    }

    /** Takes the acknowledgements that are there. */
    void read(Latencies latencies) throws IOException {
        if (channel.read(in) < 0) {
            throw new IOException("the server closed the connection of device " + index);
        }
        in.flip();
        long now = System.nanoTime();
        while (in.remaining() >= 4) {
            int packet = in.getInt();
            if (packet >>> 16 != 0x4002) {
                throw new IOException("device " + index + " got something else than a PUBACK");
            }
            latencies.add(now - sentNanos[packet & 0xFFFF]);
            unacknowledged--;
        }
        in.compact();
    }

    private static void length(ByteBuffer out, int bytes) {
        int rest = bytes;
        do {
            out.put((byte) (rest % 128 | (rest >= 128 ? 0x80 : 0)));
            rest /= 128;
        } while (rest > 0);
    }

    private static void text(ByteBuffer out, byte[] bytes) {
        out.putShort((short) bytes.length).put(bytes);
    }

    void close() throws IOException {
        channel.close();
    }
}
