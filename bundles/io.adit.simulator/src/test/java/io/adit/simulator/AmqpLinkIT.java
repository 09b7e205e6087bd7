package io.adit.simulator;

import static io.adit.tests.kit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.adit.tests.kit.TestCertificates;
import io.adit.tests.kit.TestCertificates.Identity;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.net.NetSocket;
import io.vertx.core.net.PemKeyCertOptions;
import io.vertx.proton.ProtonConnection;
import io.vertx.proton.ProtonDelivery;
import io.vertx.proton.ProtonHelper;
import io.vertx.proton.ProtonSender;
import io.vertx.proton.ProtonServer;
import io.vertx.proton.ProtonServerOptions;
import io.vertx.proton.sasl.ProtonSaslAuthenticator;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.qpid.proton.amqp.Binary;
import org.apache.qpid.proton.amqp.messaging.Data;
import org.apache.qpid.proton.engine.Sasl;
import org.apache.qpid.proton.engine.Transport;
import org.apache.qpid.proton.message.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The AMQP link against a server that does what each message says. */
class AmqpLinkIT {
    private static final long SECONDS = 60;

    private final Vertx vertx = Vertx.vertx();
    private final CompletableFuture<Message> answer = new CompletableFuture<>();
    private boolean letsIn = true;
    private ProtonServer server;
    private AmqpLink link;

    @BeforeEach
    void start() throws Exception {
        link = link("amqp://127.0.0.1:" + listen(new ProtonServerOptions()));
    }

    private int listen(ProtonServerOptions options) throws Exception {
        CompletableFuture<Integer> port = new CompletableFuture<>();
        server = ProtonServer.create(vertx, options)
                .saslAuthenticatorFactory(Plain::new)
                .connectHandler(this::serve)
                .listen(
                        0,
                        "127.0.0.1",
                        listening -> port.complete(listening.result().actualPort()));
        return port.get(SECONDS, TimeUnit.SECONDS);
    }

    private static AmqpLink link(String server) {
        return new AmqpLink(
                URI.create(server),
                new Link.Login("T1", "dev1", "dev1", "secret"),
                (subject, payload, answerWanted) -> new Link.Reply(
                        answerWanted ? 201 : 500,
                        (subject + " " + new String(payload, StandardCharsets.UTF_8))
                                .getBytes(StandardCharsets.UTF_8)));
    }

    @AfterEach
    void stop() throws Exception {
        link.close();
        vertx.close().toCompletionStage().toCompletableFuture().get(SECONDS, TimeUnit.SECONDS);
    }

    /** Takes every password, or none. */
    private final class Plain implements ProtonSaslAuthenticator {
        private Sasl sasl;

        @Override
        public void init(NetSocket socket, ProtonConnection connection, Transport transport) {
            sasl = transport.sasl();
            sasl.server();
            sasl.allowSkip(false);
            sasl.setMechanisms("PLAIN");
        }

        @Override
        public void process(Handler<Boolean> done) {
            boolean begun = sasl.getRemoteMechanisms().length > 0;
            if (begun) {
                sasl.done(letsIn ? Sasl.SaslOutcome.PN_SASL_OK : Sasl.SaslOutcome.PN_SASL_AUTH);
            }
            done.handle(begun);
        }

        @Override
        public boolean succeeded() {
            return letsIn;
        }
    }

    private void serve(ProtonConnection connection) {
        connection.openHandler(opened -> connection.open());
        connection.closeHandler(closed -> connection.close());
        connection.sessionOpenHandler(session -> session.open());
        connection.receiverOpenHandler(receiver -> receiver.setAutoAccept(false)
                .handler((delivery, message) -> settle(connection, delivery, message))
                .open());
        connection.senderOpenHandler(sender -> {
            sender.setSource(sender.getRemoteSource()).open();
            command(sender);
        });
    }

    private void settle(ProtonConnection connection, ProtonDelivery delivery, Message message) {
        if (message.getAddress().startsWith("command_response")) {
            answer.complete(message);
        }
        switch (text(message)) {
            case "release" -> ProtonHelper.released(delivery, true);
            case "reject" -> ProtonHelper.rejected(delivery, true);
            case "break" -> connection.disconnect();
            default -> ProtonHelper.accepted(delivery, true);
        }
    }

    private static void command(ProtonSender sender) {
        Message command = ProtonHelper.message();
        command.setSubject("open");
        command.setReplyTo("command_response/T1/dev1/7");
        command.setCorrelationId("c-7");
        command.setBody(new Data(new Binary("valve".getBytes(StandardCharsets.UTF_8))));
        sender.send(command);
    }

    private static String text(Message message) {
        Binary bytes = ((Data) message.getBody()).getValue();
        return new String(bytes.getArray(), bytes.getArrayOffset(), bytes.getLength(), StandardCharsets.UTF_8);
    }

    private void connect() throws Exception {
        link.connect().toCompletableFuture().get(SECONDS, TimeUnit.SECONDS);
    }

    private boolean publish(String text) throws Exception {
        return link.publish(text.getBytes(StandardCharsets.UTF_8))
                .toCompletableFuture()
                .get(SECONDS, TimeUnit.SECONDS);
    }

    @Test
    void acknowledgedIsWhatTheServerAcceptsAndNothingElse() throws Exception {
        connect();
        assertThat(publish("accept")).isTrue();
        assertThat(publish("release")).isFalse();
        assertThat(publish("reject")).isFalse();
    }

    @Test
    void whatBreaksOffIsNotAcknowledgedAndTheDeviceComesBack() throws Exception {
        connect();
        assertThat(publish("break")).isFalse();
        await().atMost(Duration.ofSeconds(SECONDS)).until(link::canSend);
        assertThat(publish("accept")).isTrue();
        link.close();
        assertThat(link.canSend()).isFalse();
        assertThat(publish("accept")).isFalse();
    }

    @Test
    void answersACommandWithItsCorrelationIdAndStatus() throws Exception {
        connect();
        Message reply = answer.get(SECONDS, TimeUnit.SECONDS);
        assertThat(reply.getAddress()).isEqualTo("command_response/T1/dev1/7");
        assertThat(reply.getCorrelationId()).isEqualTo("c-7");
        assertThat(reply.getApplicationProperties().getValue()).containsEntry("status", 201);
        assertThat(text(reply)).isEqualTo("open valve");
    }

    @Test
    void speaksTlsWithWhomThisProgramTrusts(@TempDir Path folder) throws Exception {
        Identity authority = TestCertificates.authority("CN=Server CA");
        Identity shown = authority.issue("CN=localhost");
        ProtonServerOptions tls = new ProtonServerOptions();
        tls.setSsl(true)
                .setKeyCertOptions(new PemKeyCertOptions()
                        .addCertValue(Buffer.buffer(shown.chainPem()))
                        .addKeyValue(Buffer.buffer(shown.keyPem())));
        AmqpLink plain = link;
        link = link("amqps://127.0.0.1:" + listen(tls));
        assertThatThrownBy(this::connect).as("an authority that nobody knows").hasMessageContaining("can't connect");
        Path store = authority.writeTrust(folder.resolve("trust.p12"));
        try {
            System.setProperty("javax.net.ssl.trustStore", store.toString());
            System.setProperty("javax.net.ssl.trustStorePassword", TestCertificates.STORE_PASSWORD);
            link.close();
            link = link("amqps://127.0.0.1:" + server.actualPort());
            connect();
            assertThat(publish("accept")).isTrue();
        } finally {
            System.clearProperty("javax.net.ssl.trustStore");
            System.clearProperty("javax.net.ssl.trustStorePassword");
            plain.close();
        }
    }

    @Test
    void saysWhichDeviceIsNotLetIn() {
        letsIn = false;
        assertThatThrownBy(this::connect).hasMessageContaining("device dev1 can't connect to amqp://127.0.0.1:");
    }
}
