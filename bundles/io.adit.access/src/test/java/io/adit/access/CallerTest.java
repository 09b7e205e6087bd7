package io.adit.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import io.adit.tests.kit.ForwardProxy;
import io.adit.tests.kit.StubServer;
import io.adit.tests.kit.TestCertificates;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Through a real proxy, to a server with a name that only the proxy knows. */
class CallerTest {
    private static final TestCertificates.Identity AUTHORITY = TestCertificates.authority("CN=Our own");

    @TempDir
    Path folder;

    private final List<Headers> got = new CopyOnWriteArrayList<>();
    private final ForwardProxy proxy = new ForwardProxy("site", "gate");

    @AfterEach
    void stop() {
        proxy.close();
    }

    private void answer(HttpExchange exchange, String body) throws IOException {
        got.add(exchange.getRequestHeaders());
        StubServer.answer(exchange, 200, "hello");
    }

    private StubServer secure() throws Exception {
        return new StubServer(
                this::answer, TestCertificates.client(AUTHORITY.certificate(), AUTHORITY.issue("CN=server.example")));
    }

    private Path authority() throws IOException {
        return AUTHORITY.writeChain(folder.resolve("ca.pem"));
    }

    private Proxies proxies(String password) {
        return Proxies.all(HttpProxy.parse(proxy.address()).withLogin(Login.basic("site", password)), NoProxy.NONE);
    }

    private static HttpResponse<String> ask(String address, Route route) throws Exception {
        try (Caller caller =
                new Caller(URI.create(address), Login.basic("me", "word"), route, Duration.ofSeconds(60))) {
            return caller.send(
                    caller.request("/things?x=1").timeout(Duration.ofSeconds(60)),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private void assertOnlyTheServersLoginCame() {
        assertThat(got).singleElement().satisfies(headers -> {
            assertThat(headers.getFirst("Authorization"))
                    .isEqualTo(Login.basic("me", "word").authorization());
            assertThat(headers.containsKey("Proxy-Authorization")).isFalse();
        });
    }

    @Test
    void reachesAServerWithoutTls() throws Exception {
        try (StubServer server = new StubServer(this::answer)) {
            String address = "http://server.example:" + server.port();
            assertThat(ask(address, Route.of(proxies("gate"), null)).body()).isEqualTo("hello");
            assertThat(proxy.seen()).containsExactly("GET " + address + "/things?x=1 HTTP/1.1");
            assertOnlyTheServersLoginCame();
        }
    }

    @Test
    void reachesAServerWithACertificateOfOurOwnThroughATunnel() throws Exception {
        try (StubServer server = secure()) {
            String address = "https://server.example:" + server.port();
            assertThat(ask(address, Route.of(proxies("gate"), authority())).body())
                    .isEqualTo("hello");
            assertThat(proxy.seen()).containsExactly("CONNECT server.example:" + server.port() + " HTTP/1.1");
            assertOnlyTheServersLoginCame();
            assertThatThrownBy(() -> ask(address, Route.of(proxies("gate"), null)))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void reachesItInAProgramWhereSomebodyElseMadeTheFirstClient() throws Exception {
        try (StubServer server = secure()) {
            Process program = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            EarlyClient.class.getName(),
                            proxy.address(),
                            "https://server.example:" + server.port(),
                            authority().toString())
                    .redirectErrorStream(true)
                    .start();
            String printed = new String(program.getInputStream().readAllBytes(), UTF_8);
            assertThat(printed).isEqualTo("hello");
            assertThat(program.waitFor()).isZero();
            assertOnlyTheServersLoginCame();
        }
    }

    @Test
    void isToldThatTheProxyWantsAnotherLogin() throws Exception {
        try (StubServer server = secure()) {
            Route route = Route.of(proxies("other"), authority());
            for (String scheme : List.of("https", "http")) {
                assertThatThrownBy(() -> ask(scheme + "://server.example:" + server.port(), route))
                        .isInstanceOf(AccessException.class)
                        .hasMessageContaining("the proxy " + proxy.address() + ", which wants another user");
            }
            assertThat(got).isEmpty();
        }
    }

    @Test
    void goesStraightToThisMachine() throws Exception {
        try (StubServer server = secure()) {
            Route route = Route.of(proxies("gate"), authority());
            assertThat(ask("https://127.0.0.1:" + server.port(), route).body()).isEqualTo("hello");
            assertThat(proxy.seen()).isEmpty();
            assertOnlyTheServersLoginCame();
        }
    }

    @Test
    void saysWhatIsWrongWithAFileOfCertificates() throws IOException {
        Path none = Files.writeString(folder.resolve("none.pem"), "");
        assertThatThrownBy(() -> Route.of(Proxies.NONE, none)).hasMessageContaining("no certificate (PEM)");
        assertThatThrownBy(() -> Route.of(Proxies.NONE, folder.resolve("missing")))
                .hasMessageContaining("no readable file");
        Path broken = Files.writeString(folder.resolve("broken.pem"), "-----BEGIN CERTIFICATE-----\nxx\n");
        assertThatThrownBy(() -> Route.of(Proxies.NONE, broken)).hasMessageContaining("can't be used");
    }
}
