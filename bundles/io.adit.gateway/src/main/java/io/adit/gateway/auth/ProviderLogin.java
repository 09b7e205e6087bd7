package io.adit.gateway.auth;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.ditto.json.JsonObject;

/**
 * Logs people in at OpenID Connect providers, by authorization code and PKCE. The browser sees neither token nor code
 * verifier: this server asks for the tokens, and the browser gets a session like anybody's. Thread-safe, never blocks.
 */
final class ProviderLogin {
    private final Map<String, Provider> providers = new LinkedHashMap<>();
    private final TokenVerifier tokens;
    private final LoginAttempts attempts = new LoginAttempts(System::nanoTime);
    private final Clock clock;

    ProviderLogin(List<Issuer> issuers, IssuerHttp http, TokenVerifier tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
        for (Issuer issuer : issuers) {
            issuer.client()
                    .ifPresent(client ->
                            providers.put(issuer.alias(), new Provider(issuer, client, http, System::nanoTime)));
        }
    }

    /** Those at which one can log in. */
    List<Provider> providers() {
        return List.copyOf(providers.values());
    }

    boolean knows(String alias) {
        return providers.containsKey(alias);
    }

    /** Where the browser has to go; fails where the provider can't be reached. @param secret that the browser keeps meanwhile */
    CompletionStage<URI> begin(String alias, String redirect, String secret) {
        Provider provider = providers.get(alias);
        if (provider == null) {
            return CompletableFuture.failedStage(new LoginRefused("There is no provider " + alias + "."));
        }
        return provider.loginPage(attempts.begin(alias, redirect, secret), LoginAttempts.hash(secret));
    }

    /**
     * Who came back from a provider. Fails with {@link LoginRefused} where that can't be believed.
     *
     * @param state and code as the browser brought them
     * @param secret that the browser kept
     */
    CompletionStage<SessionHolder> finish(String alias, String state, String code, String secret) {
        Provider provider = providers.get(alias);
        Optional<LoginAttempts.Attempt> begun = attempts.end(alias, state, secret);
        if (provider == null || begun.isEmpty()) {
            return CompletableFuture.failedStage(new LoginRefused("This login was not begun here, or took too long."));
        }
        LoginAttempts.Attempt attempt = begun.get();
        return provider.exchange(code, attempt).thenCompose(answer -> first(provider, answer, attempt.nonce()));
    }

    private CompletionStage<SessionHolder> first(Provider provider, TokenAnswer answer, String nonce) {
        String idToken = answer.idToken().orElseThrow(() -> new LoginRefused("The provider does not say who it is."));
        return tokens.verifyIdToken(idToken, provider.issuer(), provider.client(), Optional.of(nonce))
                .thenApply(granted -> {
                    ProviderAccount account =
                            new ProviderAccount(provider.issuer().alias(), subjectOf(granted));
                    return holder(provider, account, login(granted, idToken, answer, Optional.empty()));
                });
    }

    private ProviderHolder holder(Provider provider, ProviderAccount account, ProviderHolder.Login login) {
        return new ProviderHolder(account, login, before -> again(provider, before, account.subject()), clock);
    }

    /** The holder that saved this; empty where it is another's, or of a provider that is not there any more. */
    Optional<SessionHolder> restored(JsonObject saved) {
        return ProviderAccount.read(saved)
                .flatMap(account -> Optional.ofNullable(providers.get(account.alias()))
                        .map(provider -> holder(provider, account, ProviderAccount.login(saved))));
    }

    /**
     * Where the browser goes to end the session at the provider too; empty where that has no such page, or can't be reached.
     *
     * @param back where the provider sends it then
     */
    CompletionStage<Optional<URI>> farewell(ProviderHolder ended, URI back) {
        Provider provider = providers.get(ended.account().alias());
        return provider == null
                ? CompletableFuture.completedStage(Optional.empty())
                : provider.farewellPage(ended.idToken(), back).exceptionally(away -> Optional.empty());
    }

    /** Asks anew; a provider may leave out the ID token, then who it is stays as it was. */
    private CompletionStage<ProviderHolder.Login> again(
            Provider provider, ProviderHolder.Login before, String subject) {
        return provider.refresh(before.refreshToken().orElseThrow()).thenCompose(answer -> {
            Optional<String> kept = before.refreshToken();
            if (answer.idToken().isEmpty()) {
                return CompletableFuture.completedStage(
                        before.with(until(answer), answer.refreshToken().or(() -> kept)));
            }
            String idToken = answer.idToken().get();
            return tokens.verifyIdToken(idToken, provider.issuer(), provider.client(), Optional.empty())
                    .thenApply(granted -> {
                        if (!subjectOf(granted).equals(subject)) {
                            throw new LoginRefused("The provider says that it is somebody else now.");
                        }
                        return login(granted, idToken, answer, kept);
                    });
        });
    }

    private ProviderHolder.Login login(
            Authentication.Granted granted, String idToken, TokenAnswer answer, Optional<String> kept) {
        Optional<String> refresh = answer.refreshToken().or(() -> kept);
        return new ProviderHolder.Login(granted.user(), granted.subjects(), until(answer), refresh, idToken);
    }

    private Instant until(TokenAnswer answer) {
        return clock.instant().plus(answer.lifetime());
    }

    private static String subjectOf(Authentication.Granted granted) {
        return granted.token()
                .flatMap(token -> token.claims().getValue("sub"))
                .map(value -> value.isString() ? value.asString() : "")
                .orElse("");
    }
}
