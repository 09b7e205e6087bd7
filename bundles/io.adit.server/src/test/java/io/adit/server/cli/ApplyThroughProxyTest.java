package io.adit.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import io.adit.access.Login;
import io.adit.tests.kit.ForwardProxy;
import io.adit.tests.kit.StubServer;
import io.adit.tests.kit.TestCertificates;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/**
 * Publishing where all but this machine is behind a proxy with a login, Ditto and Hono have certificates of an authority of their own and take tokens of a
 * provider only, each another one.
 */
class ApplyThroughProxyTest {
    private static final TestCertificates.Identity AUTHORITY = TestCertificates.authority("CN=Our own");

    @TempDir
    Path folder;

    private final ForwardProxy proxy = new ForwardProxy("site", "gate");
    private final AtomicInteger given = new AtomicInteger();
    private final SSLContext tls = tls();
    private final DocumentServer ditto = new DocumentServer((path, login) -> accepts("twins", login), tls);
    private final DocumentServer hono = new DocumentServer((path, login) -> accepts("devices", login), tls);
    private final StubServer provider = new StubServer(this::give, tls);
    private final StringWriter said = new StringWriter();

    private static SSLContext tls() {
        try {
            return TestCertificates.client(AUTHORITY.certificate(), AUTHORITY.issue("CN=server.example"));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @AfterEach
    void stop() {
        provider.close();
        hono.close();
        ditto.close();
        proxy.close();
    }

    /** The first token that the provider gives ends at once. */
    private static boolean accepts(String audience, String login) {
        return login.startsWith("Bearer for-" + audience + "-") && !login.endsWith("-1");
    }

    private void give(HttpExchange exchange, String form) throws IOException {
        boolean known = Login.basic("publisher", "s3cret")
                .authorization()
                .equals(exchange.getRequestHeaders().getFirst("Authorization"));
        String audience = form.replaceFirst(".*audience=", "");
        StubServer.answer(
                exchange,
                known ? 200 : 401,
                known
                        ? "{\"access_token\":\"for-" + audience + "-" + given.incrementAndGet()
                                + "\",\"token_type\":\"Bearer\",\"expires_in\":300}"
                        : "{\"error\":\"invalid_client\"}");
    }

    private static String address(StubServer server) {
        return "https://server.example:" + server.port();
    }

    private int apply(String secret, String gate) throws IOException {
        List<String> arguments =
                new ArrayList<>(List.of("apply", SmallModel.write(folder).toString()));
        arguments.addAll(List.of("--ditto", address(ditto.server()), "--hono", address(hono.server())));
        arguments.addAll(List.of("--token-endpoint", address(provider) + "/token", "--client-id", "publisher"));
        arguments.addAll(List.of("--client-secret-file", write("secret", secret)));
        arguments.addAll(List.of("--audience", "twins", "--hono-audience", "devices"));
        arguments.addAll(List.of("--proxy", proxy.address(), "--proxy-user", "site"));
        arguments.addAll(List.of("--proxy-password-file", write("gate", gate)));
        arguments.addAll(List.of(
                "--ca-file", AUTHORITY.writeChain(folder.resolve("ca.pem")).toString()));
        CommandLine line = Adit.commandLine();
        line.setErr(new PrintWriter(said, true));
        return line.execute(arguments.toArray(new String[0]));
    }

    private String write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content + "\n").toString();
    }

    @Test
    void publishesEverythingOnce() throws IOException {
        assertThat(apply("s3cret", "gate")).as(said.toString()).isZero();
        assertThat(ditto.documents()).containsKey("/api/2/things/io.adit.site:site");
        assertThat(hono.documents()).containsKey("/v1/tenants/north");
        assertThat(proxy.seen())
                .contains(
                        "CONNECT server.example:" + provider.port() + " HTTP/1.1",
                        "CONNECT server.example:" + ditto.server().port() + " HTTP/1.1",
                        "CONNECT server.example:" + hono.server().port() + " HTTP/1.1");
        long writes = ditto.writes() + hono.writes();
        assertThat(apply("s3cret", "gate")).isZero();
        assertThat(ditto.writes() + hono.writes()).isEqualTo(writes);
    }

    @Test
    void saysWhoDoesNotLetItIn() throws IOException {
        assertThat(apply("other", "gate")).isNotZero();
        assertThat(said.toString()).contains("gives no token to the client publisher: invalid_client");
        assertThat(apply("s3cret", "other")).isNotZero();
        assertThat(said.toString()).contains("the proxy http://127.0.0.1").doesNotContain("s3cret");
        assertThat(ditto.server().asked()).isEmpty();
    }
}
