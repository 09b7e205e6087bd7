package io.adit.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

/** One keep-alive HTTP/1.1 connection to loopback with one request under way. Reads only as much of an answer as it must. */
final class HttpConnection {
    private static final byte[] LENGTH = "content-length:".getBytes(StandardCharsets.US_ASCII);

    final int index;
    long sent;
    private final SocketChannel channel;
    private ByteBuffer in = ByteBuffer.allocate(64 << 10);
    private int bodyStart = -1;
    private int end = -1;

    private HttpConnection(int index, SocketChannel channel) {
        this.index = index;
        this.channel = channel;
    }

    static HttpConnection open(int index, int port, Selector selector) throws IOException {
        SocketChannel channel = SocketChannel.open(new InetSocketAddress("127.0.0.1", port));
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        channel.configureBlocking(false);
        HttpConnection connection = new HttpConnection(index, channel);
        channel.register(selector, SelectionKey.OP_READ, connection);
        return connection;
    }

    void send(byte[] request) throws IOException {
        in.clear();
        bodyStart = -1;
        end = -1;
        ByteBuffer bytes = ByteBuffer.wrap(request);
        sent = System.nanoTime();
        while (bytes.hasRemaining()) {
            if (channel.write(bytes) == 0) {
                Thread.onSpinWait();
            }
        }
    }

    /** Reads what is there; the status when the answer is complete, 0 before. */
    int read() throws IOException {
        if (!in.hasRemaining()) {
            in = ByteBuffer.allocate(in.capacity() * 2).put(in.flip());
        }
        if (channel.read(in) < 0) {
            throw new IOException("the server closed the connection");
        }
        if (bodyStart < 0) {
            findBody();
        }
        return bodyStart < 0 || in.position() < end ? 0 : status();
    }

    private int status() {
        return (in.get(9) - '0') * 100 + (in.get(10) - '0') * 10 + in.get(11) - '0';
    }

    private void findBody() {
        byte[] bytes = in.array();
        for (int i = 3; i < in.position(); i++) {
            if (bytes[i] == '\n' && bytes[i - 2] == '\n') {
                bodyStart = i + 1;
                end = bodyStart + length(bytes, bodyStart);
                return;
            }
        }
    }

    private static int length(byte[] bytes, int headEnd) {
        for (int line = 0; line < headEnd; line++) {
            if (bytes[line] == '\n' && isLength(bytes, line + 1)) {
                int length = 0;
                for (int i = line + 1 + LENGTH.length; bytes[i] != '\r'; i++) {
                    length = bytes[i] == ' ' ? length : length * 10 + bytes[i] - '0';
                }
                return length;
            }
        }
        return 0;
    }

    private static boolean isLength(byte[] bytes, int at) {
        for (int i = 0; i < LENGTH.length; i++) {
            if ((bytes[at + i] | 0x20) != LENGTH[i] && bytes[at + i] != LENGTH[i]) {
                return false;
            }
        }
        return true;
    }

    /** The whole answer that was read last, for messages. */
    String text() {
        return new String(in.array(), 0, in.position(), StandardCharsets.UTF_8);
    }

    void close() throws IOException {
        channel.close();
    }
}
