package io.adit.connectivity.amqp;

import static io.adit.connectivity.amqp.AmqpClient.message;
import static io.adit.tests.kit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.adit.tests.kit.TestCertificates;
import io.adit.tests.kit.TestCertificates.Identity;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.net.PemTrustOptions;
import io.vertx.proton.ProtonClientOptions;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of the certificate that change while the AMQP listener runs. */
class AmqpTlsIT {
    private static final Identity AUTHORITY = TestCertificates.authority("CN=Server CA");

    @TempDir
    Path directory;

    private void write(Identity server) throws Exception {
        server.writeKey(directory.resolve("tls.key"));
        server.writeChain(directory.resolve("tls.crt"));
    }

    private static AmqpClient login(AmqpFixture fixture) {
        ProtonClientOptions options = new ProtonClientOptions();
        options.setSsl(true)
                .setHostnameVerificationAlgorithm("HTTPS")
                .setTrustOptions(new PemTrustOptions().addCertValue(Buffer.buffer(AUTHORITY.chainPem())));
        return AmqpClient.connect(fixture.vertx, options, fixture.port, "dev1@T1", AmqpFixture.PASSWORD);
    }

    @Test
    void takesUpChangedFilesForNewConnectionsAndKeepsTheOldOnes() throws Exception {
        write(AUTHORITY.issue("CN=first"));
        AmqpAdapterOptions options =
                AmqpAdapterOptions.onLoopback(0).withTls(directory.resolve("tls.crt"), directory.resolve("tls.key"));
        try (AmqpFixture fixture = new AmqpFixture(directory.resolve("registry"), options);
                AmqpClient before = login(fixture)) {
            assertThat(TestCertificates.shownBy(fixture.port, AUTHORITY.certificate()))
                    .isEqualTo("CN=first");
            write(AUTHORITY.issue("CN=second"));
            await().until(() -> TestCertificates.shownBy(fixture.port, AUTHORITY.certificate())
                    .equals("CN=second"));
            assertThat(before.outcome(before.sender(), message("event", "1"))).isEqualTo("accepted");
            try (AmqpClient after = login(fixture)) {
                assertThat(after.outcome(after.sender(), message("event", "2"))).isEqualTo("accepted");
            }
        }
    }
}
