package io.adit.gateway.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.adit.gateway.http.DittoLimits;
import io.adit.gateway.wire.Edge;
import io.adit.gateway.wire.ScriptedEdgeTestBase;
import io.adit.gateway.wire.ScriptedTwin;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuthenticationIT extends ScriptedEdgeTestBase {
    private static final String LOGIN = "{\"user\":\"alice\",\"password\":\"wonder-land\"}";

    @Test
    void refusesRequestWithoutCredentialsAsDittoDoes() throws Exception {
        HttpResponse<String> response = edge.sendAs("", "GET", "/api/2/whoami", "");
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.body()).contains("\"error\":\"gateway:authentication.failed\"");
    }

    @Test
    void refusesWrongPasswordUnknownUserAndBrokenHeaders() throws Exception {
        for (String wrong : List.of(
                Edge.basic("alice", "wrong"), Edge.basic("eve", "x"), "Basic ???", "Basic YQ==", "Bearer abc", "x")) {
            assertThat(edge.sendAs(wrong, "GET", "/api/2/whoami", "").statusCode())
                    .as(wrong)
                    .isEqualTo(401);
        }
    }

    @Test
    void knowsSubjectsOfUser() throws Exception {
        assertThat(edge.sendAs(Edge.BOB, "GET", "/api/2/whoami", "").body())
                .isEqualTo("{\"defaultSubject\":\"nginx:bob\",\"subjects\":[\"nginx:bob\",\"role:builder\"]}");
    }

    @Test
    void ignoresPreAuthenticationHeaderUnlessSwitchedOn(@TempDir Path other) throws Exception {
        String[] header = {"x-ditto-pre-authenticated", "nginx:root"};
        assertThat(edge.sendAs("", "GET", "/api/2/whoami", "", header).statusCode())
                .isEqualTo(401);
        assertThat(edge.sendAs(Edge.ALICE, "GET", "/api/2/whoami", "", header).body())
                .doesNotContain("root");
        AuthOptions trusting = AuthOptions.defaults().withProxies(TrustedProxies.parse("10.0.0.0/8, 127.0.0.1"));
        try (Edge behindProxy = new Edge(new ScriptedTwin(), other, trusting, DittoLimits.defaults())) {
            assertThat(behindProxy
                            .sendAs("", "GET", "/api/2/whoami", "", header)
                            .body())
                    .contains("\"defaultSubject\":\"nginx:root\"");
        }
    }

    @Test
    void blocksGuessingWithRetryAfterButNotWhoIsAlreadyKnown() throws Exception {
        edge.send("GET", "/api/2/whoami", "");
        for (int i = 0; i < 5; i++) {
            edge.sendAs(Edge.basic("alice", "guess" + i), "GET", "/api/2/whoami", "");
        }
        HttpResponse<String> blocked = edge.sendAs(Edge.basic("alice", "guess"), "GET", "/api/2/whoami", "");
        assertThat(blocked.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(blocked.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1, 60);
        assertThat(edge.send("GET", "/api/2/whoami", "").statusCode()).isEqualTo(200);
        assertThat(edge.sendAs(Edge.BOB, "GET", "/api/2/whoami", "").statusCode())
                .isEqualTo(200);
    }

    @Test
    void forgetsCachedCredentialsOfRemovedUser() throws Exception {
        assertThat(edge.sendAs(Edge.BOB, "GET", "/api/2/whoami", "").statusCode())
                .isEqualTo(200);
        edge.users.remove("bob");
        assertThat(edge.sendAs(Edge.BOB, "GET", "/api/2/whoami", "").statusCode())
                .isEqualTo(401);
    }

    @Test
    void logsInWithStrictCookieAndOut() throws Exception {
        HttpResponse<String> login = login();
        assertThat(login.statusCode()).isEqualTo(200);
        String header = login.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(header).containsIgnoringCase("HttpOnly").contains("SameSite=Strict", "Path=/");
        String cookie = header.split(";")[0];
        assertThat(edge.sendAs("", "GET", "/api/adit/session", "", "Cookie", cookie)
                        .body())
                .contains("\"user\":\"alice\"");
        assertThat(edge.sendAs("", "GET", "/api/2/whoami", "", "Cookie", cookie).statusCode())
                .isEqualTo(200);
        String origin = "http://127.0.0.1:" + edge.port;
        assertThat(edge.sendAs("", "DELETE", "/api/adit/session", "", "Cookie", cookie, "Origin", origin)
                        .statusCode())
                .isEqualTo(204);
        assertThat(edge.sendAs("", "GET", "/api/2/whoami", "", "Cookie", cookie).statusCode())
                .isEqualTo(401);
    }

    @Test
    void takesCookieOnChangesOnlyFromOwnPages() throws Exception {
        String cookie = login().headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
        String own = "http://127.0.0.1:" + edge.port;
        assertThat(change(cookie)).isEqualTo(403);
        assertThat(change(cookie, "Origin", "http://evil.example")).isEqualTo(403);
        assertThat(change(cookie, "Origin", "null")).isEqualTo(403);
        assertThat(change(cookie, "Sec-Fetch-Site", "cross-site")).isEqualTo(403);
        assertThat(change(cookie, "Sec-Fetch-Site", "same-site")).isEqualTo(403);
        assertThat(change(cookie, "Origin", "http://evil.example", "Sec-Fetch-Site", "same-origin"))
                .isEqualTo(403);
        assertThat(change(cookie, "Origin", own)).isEqualTo(404);
        assertThat(change(cookie, "Sec-Fetch-Site", "same-origin")).isEqualTo(404);
    }

    @Test
    void takesCookieFromThePublicOriginAndMarksItSecure(@TempDir Path other) throws Exception {
        AuthOptions options = AuthOptions.defaults().withPublicOrigin("https://twin.example.org");
        try (Edge proxied = new Edge(new ScriptedTwin(), other, options, DittoLimits.defaults())) {
            HttpResponse<String> login =
                    proxied.sendAs("", "POST", "/api/adit/session", LOGIN, "Content-Type", "application/json");
            String header = login.headers().firstValue("Set-Cookie").orElseThrow();
            assertThat(header).contains("Secure");
            String[] cookie = {"Cookie", header.split(";")[0], "Origin", "https://twin.example.org"};
            assertThat(proxied.sendAs("", "DELETE", "/api/2/things/a:b", "", cookie)
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void refusesPublicOriginsThatAreNone() {
        for (String bad : List.of("twin.example.org", "https://x/path", "https://", "ftp://x", "*", "https://a@b")) {
            assertThatThrownBy(() -> AuthOptions.defaults().withPublicOrigin(bad))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private int change(String cookie, String... headers) throws Exception {
        String[] all = new String[headers.length + 2];
        all[0] = "Cookie";
        all[1] = cookie;
        System.arraycopy(headers, 0, all, 2, headers.length);
        return edge.sendAs("", "DELETE", "/api/2/things/a:b", "", all).statusCode();
    }

    @Test
    void refusesLoginThatIsNoJsonOrWrong() throws Exception {
        String path = "/api/adit/session";
        assertThat(edge.sendAs("", "POST", path, LOGIN, "Content-Type", "text/plain")
                        .statusCode())
                .isEqualTo(400);
        for (String bad : List.of("", "[]", "{\"user\":1}", "{", "null", "\"x\"")) {
            assertThat(edge.sendAs("", "POST", path, bad, "Content-Type", "application/json")
                            .statusCode())
                    .as(bad)
                    .isBetween(400, 401);
        }
        String wrong = LOGIN.replace("wonder", "wander");
        assertThat(edge.sendAs("", "POST", path, wrong, "Content-Type", "application/json")
                        .statusCode())
                .isEqualTo(401);
    }

    private HttpResponse<String> login() throws Exception {
        return edge.sendAs("", "POST", "/api/adit/session", LOGIN, "Content-Type", "application/json");
    }

    @Test
    void createsAdminOnlyOnFirstStartAndTellsWhereTheSecretLies(@TempDir Path fresh) throws Exception {
        Users none = Users.open(fresh, 1_000);
        Path secret = AdminSecret.createOnFirstStart(none, fresh).orElseThrow();
        String password = Files.readString(secret).strip();
        assertThat(password).hasSize(24);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)))
                .isEqualTo("rw-------");
        assertThat(Files.readString(fresh.resolve("users.json"))).doesNotContain(password);
        Users reopened = Users.open(fresh, 1_000);
        assertThat(reopened.find("admin").orElseThrow().password().matches(password))
                .isTrue();
        assertThat(AdminSecret.createOnFirstStart(reopened, fresh)).isEmpty();
    }
}
