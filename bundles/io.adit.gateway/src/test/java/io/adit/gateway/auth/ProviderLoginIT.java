package io.adit.gateway.auth;

import static io.adit.tests.kit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jwt.JWTClaimsSet;
import io.adit.gateway.http.DittoLimits;
import io.adit.gateway.wire.Edge;
import io.adit.gateway.wire.ScriptedTwin;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;
import org.eclipse.ditto.json.JsonFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProviderLoginIT {
    private static final String SESSION = "adit-session=";

    @TempDir
    Path folder;

    private TokenIssuer issuer;
    private Edge edge;

    @BeforeEach
    void start() throws Exception {
        issuer = new TokenIssuer();
        open();
    }

    private void open() throws Exception {
        AuthOptions options = AuthOptions.defaults()
                .withIssuers(
                        List.of(issuer.as("site", ";client=page", ";subject=role-{{ jwt:role }}")), Optional.empty());
        edge = new Edge(new ScriptedTwin(), folder, options, DittoLimits.defaults());
    }

    @AfterEach
    void stop() throws Exception {
        edge.close();
        issuer.close();
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        return edge.sendAs("", "GET", path, "", headers);
    }

    private static String location(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(303);
        return response.headers().firstValue("Location").orElseThrow();
    }

    private static String cookie(HttpResponse<String> response, String name) {
        return response.headers().allValues("Set-Cookie").stream()
                .filter(each -> each.startsWith(name))
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> query(String address) {
        Map<String, String> found = new TreeMap<>();
        for (String pair : URI.create(address).getRawQuery().split("&")) {
            String[] both = pair.split("=", 2);
            found.put(both[0], URLDecoder.decode(both[1], StandardCharsets.UTF_8));
        }
        return found;
    }

    private String idToken(String nonce, UnaryOperator<JWTClaimsSet.Builder> change) {
        JWTClaimsSet.Builder claims =
                issuer.claims().audience("page").claim("nonce", nonce).claim("role", "manager");
        return TokenIssuer.sign(change.apply(claims), JWSAlgorithm.RS256, issuer.rsa);
    }

    private static String answer(String idToken, int seconds, String refresh) {
        return "{\"id_token\":\"" + idToken + "\",\"refresh_token\":\"" + refresh + "\",\"expires_in\":" + seconds
                + "}";
    }

    /** Begins a login and comes back from it with a code. */
    private HttpResponse<String> logIn(UnaryOperator<JWTClaimsSet.Builder> change, int seconds) throws Exception {
        HttpResponse<String> begun = get("/api/adit/login/site");
        Map<String, String> asked = query(location(begun));
        issuer.tokens = form -> answer(idToken(String.valueOf(asked.get("nonce")), change), seconds, "refresh-1");
        String kept = cookie(begun, "adit-login").split(";")[0];
        return get("/api/adit/login/site/callback?code=abc&state=" + asked.get("state"), "Cookie", kept);
    }

    @Test
    void sendsTheBrowserToTheProviderWithPkceAndLetsItInWhenItComesBack() throws Exception {
        HttpResponse<String> begun = get("/api/adit/login/site");
        assertThat(location(begun)).startsWith(issuer.url + "/auth?");
        Map<String, String> asked = query(location(begun));
        assertThat(asked)
                .containsEntry("response_type", "code")
                .containsEntry("client_id", "page")
                .containsEntry("scope", "openid profile")
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("redirect_uri", "http://127.0.0.1:" + edge.port + "/api/adit/login/site/callback");
        assertThat(cookie(begun, "adit-login"))
                .containsIgnoringCase("HttpOnly")
                .contains("SameSite=Lax", "Path=/api/adit/login");
        HttpResponse<String> back = logIn(claims -> claims, 300);
        assertThat(location(back)).isEqualTo("/");
        assertThat(cookie(back, SESSION)).containsIgnoringCase("HttpOnly").contains("SameSite=Strict", "Path=/");
        assertThat(cookie(back, "adit-login=")).contains("Max-Age=0");
        String session = cookie(back, SESSION).split(";")[0];
        assertThat(get("/api/adit/session", "Cookie", session).body())
                .isEqualTo("{\"user\":\"site:role-manager\",\"subjects\":[\"site:role-manager\"]}");
        Map<String, String> sent = issuer.asked.getLast();
        assertThat(sent)
                .containsEntry("grant_type", "authorization_code")
                .containsEntry("code", "abc")
                .containsEntry("client_id", "page")
                .doesNotContainKey("client_secret");
        String own = "http://127.0.0.1:" + edge.port;
        edge.sendAs("", "DELETE", "/api/adit/session", "", "Cookie", session, "Origin", own);
        assertThat(get("/api/adit/session", "Cookie", session).statusCode()).isEqualTo(401);
    }

    @Test
    void saysWhereToLogOutAtTheProviderTooWhereItHasAPage() throws Exception {
        String session = cookie(logIn(claims -> claims, 300), SESSION).split(";")[0];
        String own = "http://127.0.0.1:" + edge.port;
        HttpResponse<String> left =
                edge.sendAs("", "DELETE", "/api/adit/session", "", "Cookie", session, "Origin", own);
        String farewell = JsonFactory.newObject(left.body())
                .getValue("farewell")
                .orElseThrow()
                .asString();
        assertThat(farewell).startsWith(issuer.url + "/end?");
        assertThat(query(farewell))
                .containsEntry("client_id", "page")
                .containsEntry("post_logout_redirect_uri", own + "/")
                .hasEntrySatisfying("id_token_hint", token -> assertThat(token).startsWith("eyJ"));
        assertThat(get("/api/adit/session", "Cookie", session).statusCode()).isEqualTo(401);
        assertThat(edge.sendAs("", "DELETE", "/api/adit/session", "", "Cookie", session, "Origin", own)
                        .statusCode())
                .isEqualTo(204);
    }

    @Test
    void goesOnAfterARestartWithTheRefreshTokenThatWasUnderWayBefore() throws Exception {
        String session = cookie(logIn(claims -> claims, 1), SESSION).split(";")[0];
        CountDownLatch asked = new CountDownLatch(1);
        issuer.tokens = form -> {
            boolean third = issuer.asked.size() == 3;
            if (third) {
                asked.countDown();
                LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
            }
            return answer(idToken("", claims -> claims), third ? 6 : 1, "refresh-" + issuer.asked.size());
        };
        await().until(() -> {
            get("/api/adit/session", "Cookie", session);
            return asked.getCount() == 0;
        });
        edge.close();
        int before = issuer.asked.size();
        open();
        await().until(() ->
                get("/api/adit/session", "Cookie", session).statusCode() == 200 && issuer.asked.size() > before);
        assertThat(issuer.asked.get(before)).containsEntry("refresh_token", "refresh-" + before);
        assertThat(Files.readString(folder.resolve("sessions.json")))
                .doesNotContain("refresh-", "eyJ", "carol", session.substring(SESSION.length()));
    }

    @Test
    void showsTheVerifierOfTheChallengeOnlyToTheProvider() throws Exception {
        HttpResponse<String> begun = get("/api/adit/login/site");
        Map<String, String> asked = query(location(begun));
        String kept = cookie(begun, "adit-login").split(";")[0];
        get("/api/adit/login/site/callback?code=abc&state=" + asked.get("state"), "Cookie", kept);
        String verifier = String.valueOf(issuer.asked.getLast().get("code_verifier"));
        assertThat(LoginAttempts.hash(verifier)).isEqualTo(asked.get("code_challenge"));
        assertThat(begun.headers().toString() + begun.body()).doesNotContain(verifier);
    }

    @Test
    void tellsWhereOneCanLogIn() throws Exception {
        assertThat(get("/api/adit/login").body())
                .isEqualTo(
                        "{\"providers\":[{\"alias\":\"site\",\"issuer\":\"" + issuer.url + "\",\"client\":\"page\"}]}");
        assertThat(get("/api/adit/login/other").statusCode()).isEqualTo(404);
    }

    private void rejects(UnaryOperator<JWTClaimsSet.Builder> change, String why) throws Exception {
        HttpResponse<String> back = logIn(change, 300);
        assertThat(location(back)).as(why).isEqualTo("/?login=rejected");
        assertThat(cookie(back, SESSION)).as(why).isEmpty();
    }

    @Test
    void rejectsWhatIsNotTheAnswerToThisLogin() throws Exception {
        rejects(claims -> claims.claim("nonce", "of another login"), "nonce");
        rejects(claims -> claims.audience("adit"), "meant for the API");
        rejects(claims -> claims.audience(List.of("page", "other")), "several audiences without a party");
        rejects(claims -> claims.claim("azp", "other"), "another party");
        rejects(claims -> claims.expirationTime(TokenIssuer.in(Duration.ofMinutes(-1))), "expired");
        rejects(claims -> claims.issuer("https://elsewhere.example"), "another issuer");
        rejects(claims -> claims.claim("role", null), "no subject");
    }

    @Test
    void takesNoCodeFromABrowserThatDidNotBegin() throws Exception {
        HttpResponse<String> begun = get("/api/adit/login/site");
        Map<String, String> asked = query(location(begun));
        issuer.tokens = form -> answer(idToken(String.valueOf(asked.get("nonce")), claims -> claims), 300, "r");
        String back = "/api/adit/login/site/callback?code=abc&state=" + asked.get("state");
        assertThat(location(get(back))).isEqualTo("/?login=rejected");
        String other = cookie(get("/api/adit/login/site"), "adit-login").split(";")[0];
        assertThat(location(get(back, "Cookie", other))).isEqualTo("/?login=rejected");
        assertThat(issuer.asked).isEmpty();
    }

    @Test
    void saysWhetherTheProviderRefusedOrIsAway() throws Exception {
        assertThat(location(get("/api/adit/login/site/callback?error=access_denied&state=x")))
                .isEqualTo("/?login=refused");
        issuer.status = 500;
        assertThat(location(get("/api/adit/login/site"))).isEqualTo("/?login=unavailable");
    }

    @Test
    void asksTheProviderAnewAndEndsTheSessionWhenItRefuses() throws Exception {
        String session = cookie(logIn(claims -> claims, 1), SESSION).split(";")[0];
        AtomicBoolean refuses = new AtomicBoolean();
        issuer.tokens = form ->
                refuses.get() ? "" : answer(idToken("", claims -> claims.claim("role", "guest")), 1, "refresh-2");
        await().until(() -> get("/api/adit/session", "Cookie", session).body().contains("site:role-guest"));
        refuses.set(true);
        await().until(() -> get("/api/adit/session", "Cookie", session).statusCode() == 401);
        assertThat(issuer.asked.getLast()).containsEntry("refresh_token", "refresh-2");
    }

    @Test
    void endsTheSessionWhereTheProviderSaysThatItIsSomebodyElse() throws Exception {
        String session = cookie(logIn(claims -> claims, 1), SESSION).split(";")[0];
        issuer.tokens = form -> answer(idToken("", claims -> claims.subject("eve")), 300, "refresh-2");
        await().until(() -> get("/api/adit/session", "Cookie", session).statusCode() == 401);
    }
}
