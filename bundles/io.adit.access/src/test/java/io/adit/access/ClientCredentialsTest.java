package io.adit.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import io.adit.tests.kit.HandClock;
import io.adit.tests.kit.StubServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientCredentialsTest {
    private final HandClock clock = new HandClock(Instant.parse("2026-03-04T05:06:07Z"));
    private final List<String> forms = new CopyOnWriteArrayList<>();
    private volatile int busy;
    private volatile int status = 200;
    private volatile String answer = "";
    private final StubServer provider = new StubServer(this::give);

    @AfterEach
    void stop() {
        provider.close();
    }

    private void give(HttpExchange exchange, String form) throws IOException {
        forms.add(exchange.getRequestHeaders().getFirst("Authorization") + " " + form);
        if (busy-- > 0) {
            exchange.getResponseHeaders().add("Retry-After", "1");
            StubServer.answer(exchange, 503, "");
            return;
        }
        StubServer.answer(exchange, status, answer.isEmpty() ? token(300) : answer);
    }

    private String token(long seconds) {
        return "{\"access_token\":\"t" + forms.size() + "\",\"token_type\":\"Bearer\",\"expires_in\":" + seconds + "}";
    }

    private ClientCredentials login() {
        TokenGrant grant =
                new TokenGrant(provider.uri().resolve("/token"), "adit", "s3 cret", "twins devices", "https://ditto");
        return new ClientCredentials(grant, Route.DIRECT, clock);
    }

    @Test
    void asksAsTheClientForWhatIsWanted() {
        assertThat(login().authorization()).isEqualTo("Bearer t1");
        assertThat(forms)
                .containsExactly(Login.basic("adit", "s3+cret").authorization()
                        + " grant_type=client_credentials&scope=twins+devices&audience=https%3A%2F%2Fditto");
        assertThat(login().toString()).doesNotContain("s3");
    }

    @Test
    void keepsATokenUntilShortlyBeforeItsEnd() {
        ClientCredentials login = login();
        login.authorization();
        clock.forward(Duration.ofSeconds(239));
        assertThat(login.authorization()).isEqualTo("Bearer t1");
        clock.forward(Duration.ofSeconds(1));
        assertThat(login.authorization()).isEqualTo("Bearer t2");
    }

    @Test
    void keepsOneWithoutAnEndUntilItIsRefused() {
        answer = "{\"access_token\":\"for-ever\",\"token_type\":\"bearer\"}";
        ClientCredentials login = login();
        login.authorization();
        clock.forward(Duration.ofDays(400));
        assertThat(login.authorization()).isEqualTo("Bearer for-ever");
        assertThat(forms).hasSize(1);
        assertThat(login.isRenewed("Bearer for-ever")).isFalse();
        assertThat(forms).hasSize(2);
    }

    @Test
    void isNotRenewedTwiceForOneToken() {
        ClientCredentials login = login();
        String first = login.authorization();
        assertThat(login.isRenewed(first)).isTrue();
        assertThat(login.isRenewed(first)).isTrue();
        assertThat(forms).hasSize(2);
        assertThat(login.authorization()).isEqualTo("Bearer t2");
    }

    @Test
    void aRefusedTokenIsRenewedAndTheRequestSentOnceMore() throws Exception {
        List<String> seen = new CopyOnWriteArrayList<>();
        try (StubServer server = new StubServer((exchange, body) -> {
                    seen.add(exchange.getRequestHeaders().getFirst("Authorization") + " " + body);
                    StubServer.answer(exchange, seen.size() == 1 ? 401 : 200, "");
                });
                Caller caller = new Caller(server.uri(), login(), Route.DIRECT, Duration.ofSeconds(60))) {
            var request = caller.request("/x").POST(java.net.http.HttpRequest.BodyPublishers.ofString("once"));
            assertThat(caller.send(request, HttpResponse.BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(200);
        }
        assertThat(seen).containsExactly("Bearer t1 once", "Bearer t2 once");
    }

    @Test
    void givesUpWhereTheNewTokenIsRefusedToo() throws Exception {
        try (StubServer server = new StubServer((exchange, body) -> StubServer.answer(exchange, 401, ""));
                Caller caller = new Caller(server.uri(), login(), Route.DIRECT, Duration.ofSeconds(60))) {
            assertThat(caller.send(caller.request("/x"), HttpResponse.BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(401);
            assertThat(server.asked()).hasSize(2);
        }
    }

    @Test
    void waitsForABusyProvider() {
        busy = 1;
        assertThat(login().authorization()).isEqualTo("Bearer t2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "401 | {\"error\":\"invalid_client\",\"error_description\":\"s3 cret is wrong\"} | invalid_client. Is its id known",
                "400 | {\"error\":\"invalid_scope\"} | invalid_scope. The scope has to be",
                "400 | {\"error\":\"unauthorized_client\"} | allowed to use client credentials",
                "404 | not here | it answers 404.",
                "200 | <html> | it answers 200.",
                "200 | {\"access_token\":\"x\",\"token_type\":\"mac\"} | no bearer token, but one of the type 'mac'",
                "200 | {\"token_type\":\"bearer\"} | no bearer token"
            })
    void saysWhyThereIsNoTokenButNoSecret(int code, String body, String sentence) {
        status = code;
        answer = body;
        assertThatThrownBy(() -> login().authorization())
                .isInstanceOf(AccessException.class)
                .hasMessageContaining(sentence)
                .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain("s3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://login.example/token", "login.example/token", "ftp://login.example/token"})
    void sendsASecretOnlyWhereNobodyElseReadsIt(String endpoint) {
        assertThatThrownBy(() -> new TokenGrant(URI.create(endpoint), "adit", "s3cret", "", ""))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
