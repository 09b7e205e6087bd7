package io.adit.tests.conformance.kit;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import java.util.Arrays;

/** MQTT packets over a socket, whatever is in them. */
final class MqttWire implements AutoCloseable {
    private final Socket socket = new Socket();
    private final DataInputStream in;

    MqttWire(InetSocketAddress address, Duration patience) throws IOException {
        int millis = Math.toIntExact(patience.toMillis());
        socket.connect(address, millis);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(millis);
        in = new DataInputStream(socket.getInputStream());
    }

    record Packet(int type, byte[] body) {
        @Override
        public String toString() {
            return "packet of type " + type + " " + Arrays.toString(body);
        }
    }

    /** Sends a packet by its first byte and what follows the length. */
    void send(int first, byte[] body) throws IOException {
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        frame.write(first);
        int length = body.length;
        do {
            frame.write(length > 127 ? length & 127 | 128 : length);
            length >>= 7;
        } while (length > 0);
        frame.write(body);
        try {
            socket.getOutputStream().write(frame.toByteArray());
        } catch (SocketException e) {
            return; // the server closed meanwhile; whoever reads next gets to know
        }
    }

    /** Waits for a packet; fails with an EOFException or a SocketException when the connection is closed. */
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
        return new Packet(first >> 4, in.readNBytes(length));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
