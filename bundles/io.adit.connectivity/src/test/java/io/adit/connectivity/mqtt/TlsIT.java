package io.adit.connectivity.mqtt;

import static io.adit.tests.kit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.adit.tests.kit.TestCertificates;
import io.adit.tests.kit.TestCertificates.Identity;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.eclipse.paho.client.mqttv3.MqttClient;
import org.eclipse.paho.client.mqttv3.MqttConnectOptions;
import org.eclipse.paho.client.mqttv3.MqttMessage;
import org.eclipse.paho.client.mqttv3.MqttSecurityException;
import org.eclipse.paho.client.mqttv3.persist.MemoryPersistence;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Client certificates and changed server certificates, as Paho sees them. */
class TlsIT {
    private static final Identity SERVER_CA = TestCertificates.authority("CN=Server CA");
    private static final Identity DEVICE_CA = TestCertificates.authority("CN=Device CA");

    @TempDir
    Path directory;

    private Path certificate;
    private Path key;
    private AdapterFixture fixture;

    @BeforeEach
    void start() throws Exception {
        certificate = directory.resolve("tls.crt");
        key = directory.resolve("tls.key");
        write(SERVER_CA.issue("CN=first"));
        fixture = new AdapterFixture(
                directory.resolve("registry"), MqttAdapterOptions.onLoopback(0).withTls(certificate, key));
        JsonArray authorities =
                new JsonArray().add(new JsonObject().put("id", "ca").put("cert", DEVICE_CA.encoded()));
        AdapterFixture.join(fixture.registry.updateTenant("T1", new JsonObject().put("trusted-ca", authorities), null));
        JsonObject credential = new JsonObject()
                .put("type", "x509-cert")
                .put("auth-id", "CN=ring-12")
                .put("secrets", new JsonArray().add(new JsonObject()));
        AdapterFixture.join(fixture.registry.putCredentials("T1", "dev3", new JsonArray().add(credential), null));
    }

    @AfterEach
    void stop() {
        fixture.close();
    }

    private void write(Identity identity) throws Exception {
        identity.writeChain(certificate);
        identity.writeKey(key);
    }

    private MqttClient client() throws Exception {
        MqttClient client = new MqttClient("ssl://127.0.0.1:" + fixture.port, "v3", new MemoryPersistence());
        client.setTimeToWait(60_000);
        return client;
    }

    private static MqttConnectOptions options(Identity identity) throws Exception {
        MqttConnectOptions options = new MqttConnectOptions();
        options.setSocketFactory(
                TestCertificates.client(SERVER_CA.certificate(), identity).getSocketFactory());
        return options;
    }

    private static MqttMessage message() {
        return new MqttMessage("1".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aDeviceLogsInByItsCertificateAndIsCutOffWithIt() throws Exception {
        try (MqttClient client = client()) {
            client.connect(options(DEVICE_CA.issue("CN=ring-12")));
            client.publish("telemetry", message());
            assertThat(fixture.messages).hasSize(1).allMatch(m -> m.deviceId().equals("dev3"));
            AdapterFixture.join(fixture.registry.updateTenant("T1", new JsonObject(), null));
            await().until(() -> !client.isConnected());
        }
    }

    @Test
    void aCertificateOfAnotherIssuerIsNoneAndPasswordsStillWork() throws Exception {
        Identity stranger = TestCertificates.authority("CN=Elsewhere").issue("CN=ring-12");
        try (MqttClient client = client()) {
            assertThatThrownBy(() -> client.connect(options(stranger))).isInstanceOf(MqttSecurityException.class);
            MqttConnectOptions byPassword = options(stranger);
            byPassword.setUserName("dev1@T1");
            byPassword.setPassword(AdapterFixture.PASSWORD.toCharArray());
            client.connect(byPassword);
            client.publish("telemetry", message());
            client.disconnect();
        }
        assertThat(fixture.messages).hasSize(1).allMatch(m -> m.deviceId().equals("dev1"));
    }

    @Test
    void takesUpChangedFilesForNewConnectionsAndKeepsTheOldOnes() throws Exception {
        try (MqttClient before = client()) {
            before.connect(options(DEVICE_CA.issue("CN=ring-12")));
            assertThat(shownName()).isEqualTo("CN=first");
            write(SERVER_CA.issue("CN=second"));
            await().until(() -> shownName().equals("CN=second"));
            before.publish("telemetry", message());
            assertThat(fixture.messages).hasSize(1);
            try (MqttClient after =
                    new MqttClient("ssl://127.0.0.1:" + fixture.port, "v3-after", new MemoryPersistence())) {
                after.connect(options(DEVICE_CA.issue("CN=ring-12")));
                after.disconnect();
            }
            before.disconnect();
        }
    }

    @Test
    void keepsTheOldCertificateWhileTheNewFilesAreBroken() throws Exception {
        Identity other = SERVER_CA.issue("CN=other");
        other.writeKey(key);
        Instant now = Instant.now();
        Identity past = SERVER_CA.issue("CN=past", now.minus(2, ChronoUnit.DAYS), now.minus(1, ChronoUnit.DAYS));
        for (Identity broken : new Identity[] {null, past}) {
            if (broken == null) {
                Files.writeString(certificate, "no certificate");
            } else {
                write(broken);
            }
            await().during(Duration.ofMillis(2500))
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> shownName().equals("CN=first"));
        }
        write(SERVER_CA.issue("CN=second"));
        await().until(() -> shownName().equals("CN=second"));
    }

    private String shownName() throws Exception {
        return TestCertificates.shownBy(fixture.port, SERVER_CA.certificate());
    }
}
