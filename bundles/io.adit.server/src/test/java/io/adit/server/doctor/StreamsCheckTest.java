package io.adit.server.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.server.doctor.Diagnosis.State;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against listeners that answer with the bytes of a real broker's and a real node's first answer, or others. */
class StreamsCheckTest {
    private static final byte[] BROKER = {0, 0, 0, 10, 0, 0, (byte) 0xAD, 0x17, 0, 0, 0, 0, 0, 0};
    private static final byte[] NODE = {(byte) 0x84, 0, 0, 0, 6, 0, 0, 0, 2, 0, 0};
    private static final byte[] WEB =
            "HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    @TempDir
    Path folder;

    private final StreamsCheck check = new StreamsCheck();

    /** A listener that answers each connection, once it was asked something. */
    private static final class Listener implements AutoCloseable {
        private final ServerSocket socket;
        private final int questionBytes;
        private final byte[] answer;

        Listener(int questionBytes, byte[] answer) throws IOException {
            this.socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
            this.questionBytes = questionBytes;
            this.answer = answer;
            Thread.ofVirtual().start(this::serve);
        }

        String address() {
            return "127.0.0.1:" + socket.getLocalPort();
        }

        private void serve() {
            while (!socket.isClosed()) {
                try (Socket client = socket.accept()) {
                    new DataInputStream(client.getInputStream()).readFully(new byte[questionBytes]);
                    client.getOutputStream().write(answer);
                } catch (IOException e) {
                    // closed, or nothing was asked
                }
            }
        }

        @Override
        public void close() {
            try {
                socket.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static List<State> states(List<Diagnosis> found) {
        return found.stream().map(Diagnosis::state).toList();
    }

    @Test
    void knowsABrokerAndANodeByTheirFirstWords() throws Exception {
        try (Listener broker = new Listener(14, BROKER);
                Listener node = new Listener(9, NODE);
                Listener web = new Listener(9, WEB)) {
            assertThat(states(check.kafka(broker.address(), null))).containsExactly(State.OK);
            assertThat(states(check.cassandra(node.address()))).containsExactly(State.OK);
            List<Diagnosis> both = check.cassandra(node.address() + ", " + web.address());
            assertThat(states(both)).containsExactly(State.OK, State.WRONG);
            assertThat(both.getLast().found()).contains("does not speak this protocol");
        }
    }

    @Test
    void saysWhereNothingListensAndWhatIsNoAddress() throws Exception {
        String gone;
        try (ServerSocket unheard = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            gone = "127.0.0.1:" + unheard.getLocalPort();
        }
        assertThat(check.kafka(gone, null).getFirst().found()).contains("takes no connection");
        for (String bad : List.of("", "broker", ":9092", "broker:x", "broker:99999")) {
            assertThat(check.kafka(bad, null).getFirst().found()).as(bad).contains("is no address");
        }
    }

    @Test
    void looksIntoTheSettingsOfClients() throws Exception {
        Path config = Files.writeString(
                folder.resolve("kafka.properties"),
                "security.protocol=SASL_SSL\nssl.truststore.location=/missing\nssl.truststore.password=x\n");
        Files.setPosixFilePermissions(config, PosixFilePermissions.fromString("rw-r--r--"));
        try (Listener broker = new Listener(1, BROKER)) {
            List<Diagnosis> found = check.kafka(broker.address(), config);
            assertThat(found)
                    .extracting(Diagnosis::state)
                    .containsExactly(State.WRONG, State.WRONG, State.WRONG, State.OK);
            assertThat(found.toString()).contains("no sasl.jaas.config", "/missing", "everybody may read");
            Files.writeString(config, "security.protocol=TLS\n");
            assertThat(check.kafka(broker.address(), config).getFirst().found()).contains("'TLS'");
        }
        assertThat(check.kafka("127.0.0.1:1", folder.resolve("none")).getFirst().advice())
                .contains("--kafka-config");
    }
}
