package io.adit.connectivity.amqp;

import static io.adit.connectivity.amqp.AmqpClient.message;
import static io.adit.tests.kit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.adit.connectivity.SampleRegistry;
import io.adit.tests.kit.TestCertificates;
import io.adit.tests.kit.TestCertificates.Identity;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.core.net.PemKeyCertOptions;
import io.vertx.core.net.PemTrustOptions;
import io.vertx.proton.ProtonClientOptions;
import io.vertx.proton.ProtonSender;
import java.nio.file.Path;
import javax.security.sasl.SaslException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Client certificates over AMQP, limits of tenants, and what a change of the registry does to connections that stand. */
class RegistryChangesIT {
    private static final Identity SERVER_CA = TestCertificates.authority("CN=Server CA");
    private static final Identity DEVICE_CA = TestCertificates.authority("CN=Device CA");

    @TempDir
    Path directory;

    private AmqpFixture secured() throws Exception {
        Identity server = SERVER_CA.issue("CN=server");
        AmqpFixture fixture = new AmqpFixture(
                directory.resolve("registry"),
                AmqpAdapterOptions.onLoopback(0)
                        .withTls(
                                server.writeChain(directory.resolve("tls.crt")),
                                server.writeKey(directory.resolve("tls.key"))));
        JsonArray authorities = new JsonArray().add(new JsonObject().put("cert", DEVICE_CA.encoded()));
        SampleRegistry.join(fixture.registry.updateTenant("T1", new JsonObject().put("trusted-ca", authorities), null));
        JsonObject credential = new JsonObject()
                .put("type", "x509-cert")
                .put("auth-id", "CN=ring-12")
                .put("secrets", new JsonArray().add(new JsonObject()));
        SampleRegistry.join(fixture.registry.putCredentials("T1", "dev3", new JsonArray().add(credential), null));
        return fixture;
    }

    private AmqpClient external(AmqpFixture fixture, String name) throws Exception {
        Identity device = DEVICE_CA.issue(name);
        ProtonClientOptions options = new ProtonClientOptions();
        options.setSsl(true)
                .setKeyCertOptions(new PemKeyCertOptions()
                        .addCertPath(
                                device.writeChain(directory.resolve("d.crt")).toString())
                        .addKeyPath(device.writeKey(directory.resolve("d.key")).toString()))
                .setTrustOptions(new PemTrustOptions()
                        .addCertPath(SERVER_CA
                                .writeChain(directory.resolve("ca.crt"))
                                .toString()));
        options.addEnabledSaslMechanism("EXTERNAL");
        return AmqpClient.connect(fixture.vertx, options, fixture.port, null, null);
    }

    @Test
    void aDeviceLogsInByItsCertificateAndIsCutOffWithIt() throws Exception {
        try (AmqpFixture fixture = secured();
                AmqpClient client = external(fixture, "CN=ring-12")) {
            assertThat(client.outcome(client.sender(), message("telemetry", "1")))
                    .isEqualTo("accepted");
            assertThat(fixture.messages)
                    .singleElement()
                    .satisfies(m -> assertThat(m.deviceId()).isEqualTo("dev3"));
            SampleRegistry.join(fixture.registry.updateTenant("T1", new JsonObject(), null));
            await().until(() -> fixture.adapter.metrics().connected() == 0);
        }
    }

    @Test
    void aCertificateThatNobodyKnowsIsRefused() throws Exception {
        try (AmqpFixture fixture = secured()) {
            assertThatThrownBy(() -> external(fixture, "CN=ring-13")).hasRootCauseInstanceOf(SaslException.class);
        }
    }

    @Test
    void rejectsWhatIsOverTheTenantsVolume() throws Exception {
        try (AmqpFixture fixture = new AmqpFixture(directory)) {
            JsonObject volume = new JsonObject().put("max-bytes", 10).put("effective-since", "2026-01-01T00:00:00Z");
            SampleRegistry.join(fixture.registry.updateTenant(
                    "T1", new JsonObject().put("resource-limits", new JsonObject().put("data-volume", volume)), null));
            try (AmqpClient client = fixture.login("dev1")) {
                ProtonSender sender = client.sender();
                assertThat(client.outcome(sender, message("telemetry", "12345678")))
                        .isEqualTo("accepted");
                assertThat(client.outcome(sender, message("telemetry", "12345678")))
                        .isEqualTo("amqp:resource-limit-exceeded");
            }
        }
    }

    @Test
    void aGatewayHearsNoMoreCommandsOfADeviceThatNoLongerNamesIt() throws Exception {
        try (AmqpFixture fixture = new AmqpFixture(directory);
                AmqpClient gateway = fixture.login("gw1")) {
            AmqpClient.Inbox inbox = gateway.receiver("command/T1/dev2");
            await().until(() -> fixture.commands.reaches("T1", "dev2"));
            SampleRegistry.join(fixture.registry.updateDevice("T1", "dev2", new JsonObject(), null));
            await().until(() -> !fixture.commands.reaches("T1", "dev2"));
            assertThat(inbox.closed().getCondition().toString()).isEqualTo("amqp:unauthorized-access");
            assertThat(fixture.adapter.metrics().connected()).isEqualTo(1);
        }
    }
}
