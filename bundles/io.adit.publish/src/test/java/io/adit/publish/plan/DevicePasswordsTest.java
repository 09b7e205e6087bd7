package io.adit.publish.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.adit.publish.http.RegistryApi;
import io.adit.publish.http.RestClient;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.ditto.json.JsonArray;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Passwords against a registry of one device, which answers without secrets as Hono's does. */
class DevicePasswordsTest {
    private static final String CERTIFICATE =
            "{\"type\":\"x509-cert\",\"auth-id\":\"CN=pump\",\"secrets\":[{\"id\":\"c1\"}]}";

    private final List<String> kept = new ArrayList<>();
    private HttpServer server;
    private DevicePasswords passwords;
    private volatile @Nullable String credentials;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/credentials/works/pump", exchange -> {
            try (exchange) {
                if (exchange.getRequestMethod().equals("PUT")) {
                    credentials = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(204, -1);
                } else if (credentials == null) {
                    exchange.sendResponseHeaders(404, -1);
                } else {
                    byte[] body = credentials.getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(200, body.length);
                    exchange.getResponseBody().write(body);
                }
            }
        });
        server.start();
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        passwords = new DevicePasswords(
                new RegistryApi(new RestClient(address, "user", "password")),
                (tenant, device, authId, password) -> kept.add(password));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void tellsHowADeviceLogsIn() {
        assertThat(passwords.state("works", "pump", "pump")).isEqualTo(DevicePasswords.State.NOT_REGISTERED);
        credentials = "[" + CERTIFICATE + "]";
        assertThat(passwords.state("works", "pump", "pump")).isEqualTo(DevicePasswords.State.NO_PASSWORD);
        passwords.renew("works", "pump", "pump");
        assertThat(passwords.state("works", "pump", "pump")).isEqualTo(DevicePasswords.State.PASSWORD);
        credentials = "[{\"type\":\"hashed-password\",\"auth-id\":\"pump\",\"enabled\":false}]";
        assertThat(passwords.state("works", "pump", "pump")).isEqualTo(DevicePasswords.State.DISABLED);
    }

    @Test
    void replacesThePasswordOfThatNameAndKeepsAllElse() {
        credentials = "[" + CERTIFICATE
                + ",{\"type\":\"hashed-password\",\"auth-id\":\"pump\",\"secrets\":[{\"id\":\"old\"}]}]";
        passwords.renew("works", "pump", "pump");
        assertThat(kept).hasSize(1);
        String sent = String.valueOf(credentials);
        assertThat(JsonArray.of(sent).getSize()).isEqualTo(2);
        assertThat(sent)
                .contains("c1")
                .contains("pwd-hash")
                .doesNotContain("\"old\"")
                .doesNotContain(kept.get(0));
    }

    @Test
    void keepsNoPasswordForADeviceThatIsNotRegistered() {
        assertThatThrownBy(() -> passwords.renew("works", "pump", "pump"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("publish the model first");
        assertThat(kept).isEmpty();
    }
}
