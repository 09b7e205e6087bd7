package io.adit.server.doctor;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.time.Duration;

/** The first words of a protocol, by which one sees whether the other side speaks it. */
enum Greeting {
    /** Kafka: ApiVersions, version 0, without a client's name; brokers answer it before any login. */
    KAFKA {
        private static final short API_VERSIONS = 18;
        private static final int NUMBER = 0xAD17;

        @Override
        byte[] question() {
            return ByteBuffer.allocate(14)
                    .putInt(10)
                    .putShort(API_VERSIONS)
                    .putShort((short) 0)
                    .putInt(NUMBER)
                    .putShort((short) -1)
                    .array();
        }

        @Override
        boolean isAnswer(ByteBuffer first) {
            return first.getInt() > 0 && first.getInt() == NUMBER;
        }
    },
    /** Cassandra's native protocol, version 4: OPTIONS, which nodes answer before any login. */
    CASSANDRA {
        private static final byte OPTIONS = 5;
        private static final int ANSWER = 0x80;

        @Override
        byte[] question() {
            return ByteBuffer.allocate(9)
                    .put((byte) 4)
                    .put((byte) 0)
                    .putShort((short) 0)
                    .put(OPTIONS)
                    .putInt(0)
                    .array();
        }

        @Override
        boolean isAnswer(ByteBuffer first) {
            int version = first.get() & 0xFF;
            return version > ANSWER && version < ANSWER + 10;
        }
    };

    private static final int FIRST_BYTES = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    abstract byte[] question();

    /** @param first bytes of what came, eight of them */
    abstract boolean isAnswer(ByteBuffer first);

    /** Connects only. @throws IOException where nothing takes the connection */
    static void connect(InetSocketAddress address) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(address, (int) PATIENCE.toMillis());
        }
    }

    /**
     * Whether this protocol is spoken there.
     *
     * @throws IOException where nothing takes the connection
     */
    boolean isSpokenAt(InetSocketAddress address) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(address, (int) PATIENCE.toMillis());
            socket.setSoTimeout((int) PATIENCE.toMillis());
            return answers(socket);
        }
    }

    private boolean answers(Socket socket) {
        byte[] first = new byte[FIRST_BYTES];
        try {
            socket.getOutputStream().write(question());
            new DataInputStream(socket.getInputStream()).readFully(first);
            return isAnswer(ByteBuffer.wrap(first));
        } catch (IOException e) {
            return false; // silent, or closed as a listener with TLS does
        }
    }
}
