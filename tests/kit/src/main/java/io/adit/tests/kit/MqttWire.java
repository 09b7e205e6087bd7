package io.adit.tests.kit;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Arrays;

/** MQTT packets over a socket, whatever is in them. Not thread-safe. */
public final class MqttWire implements AutoCloseable {
    private final Socket socket;
    private final DataInputStream in;
    private final int patienceMillis;

    /** Takes over a connected socket; whoever reads waits no longer than {@code patience}. */
    public MqttWire(Socket socket, Duration patience) throws IOException {
        this.socket = socket;
        patienceMillis = Math.toIntExact(patience.toMillis());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(patienceMillis);
        in = new DataInputStream(socket.getInputStream());
    }

    /** A packet: first byte of the fixed header, and what follows the length. */
    public record Packet(int first, byte[] body) {
        /** The packet's type. */
        public int type() {
            return first >> 4;
        }

        @Override
        public String toString() {
            return "packet of type " + type() + " " + Arrays.toString(body);
        }
    }

    /** Sends a packet by its first byte and what follows the length; where the server has closed, the next to read learns it. */
    public void send(int first, byte[] body) throws IOException {
        write(frame(first, body));
    }

    /** Returns a packet's bytes. */
    public static byte[] frame(int first, byte[] body) {
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        frame.write(first);
        int length = body.length;
        do {
            frame.write(length > 127 ? length & 127 | 128 : length);
            length >>= 7;
        } while (length > 0);
        frame.writeBytes(body);
        return frame.toByteArray();
    }

    /** Sends bytes as they are; where the server has closed, the next to read learns it. */
    public void write(byte[] bytes) throws IOException {
        try {
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
        } catch (SocketException e) {
            return; // the server closed meanwhile
        }
    }

    /** Says that nothing more comes. */
    public void end() throws IOException {
        try {
            socket.shutdownOutput();
        } catch (SocketException e) {
            return; // the server closed meanwhile
        }
    }

    /** Waits for a packet; fails with an EOFException or a SocketException when the connection is closed. */
    public Packet read() throws IOException {
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

    /** Reads whatever comes until the server closes; false when it does not. */
    public boolean isClosedByServer() throws IOException {
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

    /** Whether nothing arrives within the time. */
    public boolean isSilentFor(int millis) throws IOException {
        socket.setSoTimeout(millis);
        try {
            in.readUnsignedByte();
            return false;
        } catch (SocketTimeoutException e) {
            return true;
        } finally {
            socket.setSoTimeout(patienceMillis);
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
