package io.adit.gateway.auth;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One OpenID Connect provider at which people log in: the addresses for the authorization code flow with PKCE (OpenID Connect
 * Core 1.0, 3.1; RFC 7636). Its discovery document is kept for an hour, and not asked for again within five seconds after
 * that failed. Thread-safe, never blocks.
 */
final class Provider {
    private static final Duration FRESH = Duration.ofHours(1);
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Issuer issuer;
    private final LoginClient client;
    private final IssuerHttp http;
    private final LongSupplier nanoClock;
    private @Nullable CompletableFuture<Discovery> known;
    private long askedNanos;

    Provider(Issuer issuer, LoginClient client, IssuerHttp http, LongSupplier nanoClock) {
        this.issuer = issuer;
        this.client = client;
        this.http = http;
        this.nanoClock = nanoClock;
    }

    Issuer issuer() {
        return issuer;
    }

    LoginClient client() {
        return client;
    }

    /** Where the browser is sent to log in. */
    CompletionStage<URI> loginPage(LoginAttempts.Attempt attempt, String state) {
        return discovery().thenApply(found -> {
            Map<String, String> query = new LinkedHashMap<>();
            query.put("response_type", "code");
            query.put("client_id", client.id());
            query.put("redirect_uri", attempt.redirect());
            query.put("scope", client.scope());
            query.put("state", state);
            query.put("nonce", attempt.nonce());
            query.put("code_challenge", LoginAttempts.hash(attempt.verifier()));
            query.put("code_challenge_method", "S256");
            return page(
                    found.authorization().orElseThrow(() -> new LoginRefused(issuer.url() + " has no page to log in.")),
                    query);
        });
    }

    /**
     * Where the browser is sent to end its session there (OpenID Connect RP-Initiated Logout 1.0); empty where there is no
     * such page.
     *
     * @param idToken says whose session it is
     * @param back where the provider sends the browser then
     */
    CompletionStage<Optional<URI>> farewellPage(String idToken, URI back) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("id_token_hint", idToken);
        query.put("client_id", client.id());
        query.put("post_logout_redirect_uri", back.toString());
        return discovery().thenApply(found -> found.endSession().map(address -> page(address, query)));
    }

    private static URI page(URI address, Map<String, String> query) {
        return URI.create(address + (address.getRawQuery() == null ? "?" : "&") + form(query));
    }

    /** The tokens for a code. */
    CompletionStage<TokenAnswer> exchange(String code, LoginAttempts.Attempt attempt) {
        return ask(Map.of(
                "grant_type",
                "authorization_code",
                "code",
                code,
                "redirect_uri",
                attempt.redirect(),
                "code_verifier",
                attempt.verifier()));
    }

    /** New tokens for a refresh token. */
    CompletionStage<TokenAnswer> refresh(String token) {
        return ask(Map.of("grant_type", "refresh_token", "refresh_token", token));
    }

    private CompletionStage<TokenAnswer> ask(Map<String, String> wanted) {
        Map<String, String> form = new LinkedHashMap<>(wanted);
        form.put("client_id", client.id());
        return discovery()
                .thenApply(
                        found -> found.token().orElseThrow(() -> new LoginRefused(issuer.url() + " gives no tokens.")))
                .thenCompose(address -> http.post(address, form(form)))
                .thenApply(TokenAnswer::parse);
    }

    private synchronized CompletionStage<Discovery> discovery() {
        CompletableFuture<Discovery> before = known;
        Duration age = Duration.ofNanos(nanoClock.getAsLong() - askedNanos);
        Duration good = before != null && before.isCompletedExceptionally() ? PAUSE : FRESH;
        if (before != null && age.compareTo(good) < 0) {
            return before;
        }
        CompletableFuture<Discovery> asked = http.get(Discovery.addressOf(issuer.url()))
                .thenApply(document -> Discovery.parse(document, issuer.url()))
                .toCompletableFuture();
        known = asked;
        askedNanos = nanoClock.getAsLong();
        return asked;
    }

    private static String form(Map<String, String> values) {
        return values.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
