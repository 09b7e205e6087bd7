package io.adit.gateway.auth;

import static io.adit.gateway.auth.TokenIssuer.in;
import static io.adit.gateway.auth.TokenIssuer.sign;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import io.adit.gateway.http.DittoLimits;
import io.adit.gateway.wire.Edge;
import io.adit.gateway.wire.ScriptedTwin;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenIT {
    @TempDir
    Path folder;

    private TokenIssuer issuer;
    private Edge edge;

    @BeforeEach
    void start() throws Exception {
        issuer = new TokenIssuer();
        edge = edgeFor(issuer.as("site"));
    }

    private Edge edgeFor(Issuer... accepted) throws Exception {
        AuthOptions options = AuthOptions.defaults().withIssuers(List.of(accepted), Optional.empty());
        return new Edge(new ScriptedTwin(), folder, options, DittoLimits.defaults());
    }

    @AfterEach
    void stop() throws Exception {
        edge.close();
        issuer.close();
    }

    private HttpResponse<String> whoami(String token) throws Exception {
        return edge.sendAs("Bearer " + token, "GET", "/api/2/whoami", "");
    }

    private void refuses(String token, int status, String code, String hint) throws Exception {
        HttpResponse<String> response = whoami(token);
        assertThat(response.statusCode()).as(hint).isEqualTo(status);
        assertThat(response.body()).contains("\"error\":\"" + code + "\"", hint);
    }

    @Test
    void acceptsEveryAsymmetricAlgorithm() throws Exception {
        Map<JWSAlgorithm, JWK> others = Map.of(
                JWSAlgorithm.ES256, TokenIssuer.ec(Curve.P_256, "p256"),
                JWSAlgorithm.ES384, TokenIssuer.ec(Curve.P_384, "p384"),
                JWSAlgorithm.ES512, TokenIssuer.ec(Curve.P_521, "p521"));
        List<JWK> all = new ArrayList<>(others.values());
        all.add(issuer.rsa);
        issuer.keys = all;
        for (JWSAlgorithm algorithm : List.of(
                JWSAlgorithm.RS256,
                JWSAlgorithm.RS384,
                JWSAlgorithm.RS512,
                JWSAlgorithm.PS256,
                JWSAlgorithm.PS384,
                JWSAlgorithm.PS512,
                JWSAlgorithm.ES256,
                JWSAlgorithm.ES384,
                JWSAlgorithm.ES512)) {
            JWK key = others.getOrDefault(algorithm, issuer.rsa);
            assertThat(whoami(sign(issuer.claims(), algorithm, key)).body())
                    .as("%s", algorithm)
                    .isEqualTo("{\"defaultSubject\":\"site:carol\",\"subjects\":[\"site:carol\"]}");
        }
        assertThat(issuer.fetches).hasValue(1);
    }

    @Test
    void refusesAlgorithmsThatAnybodyCanUse() throws Exception {
        refuses(new PlainJWT(issuer.claims().build()).serialize(), 400, "jwt:invalid", "format");
        byte[] publicKey = issuer.rsa.toRSAKey().toPublicKey().getEncoded();
        SignedJWT confused = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("rsa-1").build(),
                issuer.claims().build());
        confused.sign(new MACSigner(publicKey));
        refuses(confused.serialize(), 401, "gateway:authentication.failed", "algorithm HS256 is not accepted");
    }

    @Test
    void refusesTokensThatAreNotForItNowOrForged() throws Exception {
        String failed = "gateway:authentication.failed";
        refuses(sign(issuer.claims().audience("other"), JWSAlgorithm.RS256, issuer.rsa), 401, failed, "audience");
        refuses(sign(issuer.claims().audience((String) null), JWSAlgorithm.RS256, issuer.rsa), 401, failed, "audience");
        var expired = issuer.claims().expirationTime(in(Duration.ofMinutes(-1)));
        refuses(sign(expired, JWSAlgorithm.RS256, issuer.rsa), 401, failed, "expired at");
        refuses(sign(issuer.claims().expirationTime(null), JWSAlgorithm.RS256, issuer.rsa), 401, failed, "no expiry");
        var early = issuer.claims().notBeforeTime(in(Duration.ofMinutes(1)));
        refuses(sign(early, JWSAlgorithm.RS256, issuer.rsa), 401, failed, "not valid before");
        refuses(sign(issuer.claims(), JWSAlgorithm.RS256, TokenIssuer.rsa("rsa-1")), 401, failed, "signature");
        refuses(sign(issuer.claims(), JWSAlgorithm.RS256, TokenIssuer.rsa("rsa-9")), 401, failed, "rsa-9");
        refuses(sign(issuer.claims().subject(null), JWSAlgorithm.RS256, issuer.rsa), 401, failed, "no subject");
        var foreign = issuer.claims().issuer("https://evil.example");
        refuses(sign(foreign, JWSAlgorithm.RS256, issuer.rsa), 401, "gateway:jwt.issuer.notsupported", "evil.example");
    }

    @Test
    void refusesTextThatIsNoToken() throws Exception {
        for (String bad : List.of("x", "a.b.c", "...", "e30.e30.", "e30.e30.AA", "x".repeat(20_000))) {
            refuses(bad, 400, "jwt:invalid", "format");
        }
    }

    @Test
    void toleratesSmallDifferencesOfClocks() throws Exception {
        var slow = issuer.claims().notBeforeTime(in(Duration.ofSeconds(15)));
        assertThat(whoami(sign(slow, JWSAlgorithm.RS256, issuer.rsa)).statusCode())
                .isEqualTo(200);
        var fast = issuer.claims().expirationTime(in(Duration.ofSeconds(-1)));
        assertThat(whoami(sign(fast, JWSAlgorithm.RS256, issuer.rsa)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void takesSubjectsFromTemplatesWithArrays() throws Exception {
        edge.close();
        edge = edgeFor(issuer.as("site", ";subject={{ jwt:sub }}", ";subject=role-{{ jwt:realm/roles | fn:lower() }}"));
        var claims = issuer.claims().claim("realm", Map.of("roles", List.of("Operator", "Guest")));
        assertThat(whoami(sign(claims, JWSAlgorithm.RS256, issuer.rsa)).body())
                .contains("[\"site:carol\",\"site:role-operator\",\"site:role-guest\"]");
        assertThat(whoami(issuer.token()).body()).contains("[\"site:carol\"]");
    }

    @Test
    void tellsHowToAuthenticateButLeavesScriptsWithoutTheBrowsersDialog() throws Exception {
        HttpResponse<String> program = edge.sendAs("", "GET", "/api/2/whoami", "");
        assertThat(program.headers().allValues("WWW-Authenticate"))
                .containsExactly("Basic realm=\"adit\", charset=\"UTF-8\"", "Bearer realm=\"adit\"");
        HttpResponse<String> script = edge.sendAs("", "GET", "/api/2/whoami", "", "Sec-Fetch-Mode", "cors");
        assertThat(script.headers().allValues("WWW-Authenticate")).containsExactly("Bearer realm=\"adit\"");
        assertThat(whoami(issuer.token()).headers().allValues("WWW-Authenticate"))
                .isEmpty();
    }

    @Test
    void answers503WhileTheIssuerIsDownOrWrongAndRecovers() throws Exception {
        issuer.status = 500;
        refuses(issuer.token(), 503, "gateway:authentication.provider.unavailable", "not available");
        assertThat(edge.send("GET", "/api/2/whoami", "").statusCode()).isEqualTo(200);
    }

    @Test
    void refusesDiscoveryOfAnotherIssuerAndEndlessDocuments() throws Exception {
        issuer.named = "https://evil.example";
        refuses(issuer.token(), 503, "gateway:authentication.provider.unavailable", "");
        issuer.named = "";
        issuer.padding = ",\"x\":\"" + "x".repeat(300_000) + "\"";
        edge.close();
        edge = edgeFor(issuer.as("site"));
        refuses(issuer.token(), 503, "gateway:authentication.provider.unavailable", "");
        issuer.padding = "";
        edge.close();
        edge = edgeFor(issuer.as("site"));
        assertThat(whoami(issuer.token()).statusCode()).isEqualTo(200);
    }

    @Test
    void opensWebSocketByHeaderOrQueryButNotByBoth() throws Exception {
        open("", issuer.token());
        open("?access_token=" + issuer.token(), "");
        assertThatThrownBy(() -> open("?access_token=" + issuer.token(), issuer.token()))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(WebSocketHandshakeException.class);
        assertThatThrownBy(() -> open("?access_token=abc", ""))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(WebSocketHandshakeException.class);
        String query = "/api/2/whoami?access_token=" + issuer.token();
        assertThat(edge.sendAs("", "GET", query, "").statusCode()).isEqualTo(401);
    }

    @Test
    void endsEventStreamsWhenTheirTokenExpires() throws Exception {
        var claims = issuer.claims().expirationTime(in(Duration.ofSeconds(3)));
        String token = sign(claims, JWSAlgorithm.RS256, issuer.rsa);
        HttpRequest request = HttpRequest.newBuilder(edge.uri("/api/2/things"))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/event-stream")
                .build();
        var stream = edge.client.sendAsync(request, HttpResponse.BodyHandlers.ofString());
        HttpResponse<String> ended = stream.get(60, TimeUnit.SECONDS);
        assertThat(ended.statusCode()).isEqualTo(200);
        assertThat(ended.body()).startsWith("data:");
    }

    private void open(String query, String token) throws Exception {
        var builder = edge.client.newWebSocketBuilder();
        if (!token.isEmpty()) {
            builder.header("Authorization", "Bearer " + token);
        }
        builder.buildAsync(URI.create("ws://127.0.0.1:" + edge.port + "/ws/2" + query), new WebSocket.Listener() {})
                .get(60, TimeUnit.SECONDS)
                .abort();
    }

    @Test
    void saysUntilWhenAndWithWhichClaimsASessionHolds() throws Exception {
        var outcome = edge.authenticator
                .authenticate(issuer.token())
                .toCompletionStage()
                .toCompletableFuture()
                .get(60, TimeUnit.SECONDS);
        assertThat(outcome).isInstanceOfSatisfying(Authentication.Granted.class, granted -> {
            Token token = granted.token().orElseThrow();
            assertThat(token.expires()).isAfter(java.time.Instant.now());
            assertThat(token.claims().getValue("aud")).hasToString("Optional[\"adit\"]");
        });
    }
}
