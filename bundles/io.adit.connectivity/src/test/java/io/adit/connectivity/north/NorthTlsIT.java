package io.adit.connectivity.north;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.connectivity.DeviceMessage.Kind;
import io.adit.connectivity.amqp.AmqpClient;
import io.adit.tests.kit.TestCertificates;
import io.adit.tests.kit.TestCertificates.Identity;
import io.vertx.core.net.PemTrustOptions;
import io.vertx.proton.ProtonClientOptions;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The north side with a certificate: it speaks TLS, and nothing else. */
class NorthTlsIT {
    @TempDir
    Path directory;

    @Test
    void speaksNothingButTls() throws Exception {
        Identity authority = TestCertificates.authority("CN=Server CA");
        Identity server = authority.issue("CN=localhost");
        NorthOptions options = NorthOptions.onLoopback(0)
                .withTls(
                        server.writeChain(directory.resolve("tls.crt")), server.writeKey(directory.resolve("tls.key")));
        ProtonClientOptions tls = new ProtonClientOptions();
        tls.setSsl(true)
                .setHostnameVerificationAlgorithm("")
                .setTrustOptions(new PemTrustOptions()
                        .addCertPath(authority
                                .writeChain(directory.resolve("ca.crt"))
                                .toString()));
        try (NorthFixture fixture = new NorthFixture(directory.resolve("registry"), options);
                AmqpClient client = AmqpClient.connect(fixture.vertx, tls, fixture.port, "app", NorthFixture.SECRET)) {
            AmqpClient.Inbox inbox = client.receiver("event/T1");
            fixture.publish(Kind.EVENT, "on");
            assertThat(AmqpClient.text(inbox.next())).isEqualTo("on");
            assertThat(saidInPlainText(fixture.port)).doesNotContain("AMQP");
        }
    }

    private static String saidInPlainText(int port) throws IOException {
        try (Socket plain = new Socket("127.0.0.1", port)) {
            plain.setSoTimeout(60_000);
            plain.getOutputStream().write(new byte[] {'A', 'M', 'Q', 'P', 0, 1, 0, 0});
            return new String(plain.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (SocketException reset) {
            return "";
        }
    }
}
