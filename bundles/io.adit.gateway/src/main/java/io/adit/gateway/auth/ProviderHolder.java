package io.adit.gateway.auth;

import io.adit.gateway.wire.internal.GatewayError;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.eclipse.ditto.base.model.auth.AuthorizationContext;
import org.eclipse.ditto.json.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who logged in at an OpenID Connect provider. What the provider said counts for the time that it gave; before that
 * is over it is asked anew, with the refresh token, which never leaves this server. It ends when the provider refuses, and
 * when time is over where there is no refresh token; while the provider can't be reached, requests are answered 503.
 * Thread-safe, never blocks; callers who come together share one refresh.
 */
final class ProviderHolder implements SessionHolder {
    /** It is asked anew in the last third of the time, at most so long before its end. */
    private static final Duration EARLY = Duration.ofMinutes(1);

    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final ProviderAccount account;
    private final Clock clock;
    private final Function<Login, CompletionStage<Login>> refresh;
    private Login login;
    private Instant askFrom;
    private boolean ended;
    private @Nullable CompletableFuture<Authentication> asking;
    private Runnable listener = () -> {};

    /**
     * Who somebody is, as a provider said.
     *
     * @param user name to show
     * @param subjects that policies know this user by
     * @param until when that has to be asked anew
     * @param refreshToken with which; empty: it can't be
     * @param idToken the last that said so
     */
    record Login(
            String user, AuthorizationContext subjects, Instant until, Optional<String> refreshToken, String idToken) {
        /** The same person for another time. */
        Login with(Instant other, Optional<String> token) {
            return new Login(user, subjects, other, token, idToken);
        }

        @Override
        public String toString() {
            return "Login[user=" + user + ", until=" + until + "]";
        }
    }

    /** @param refresh gives a new login for one with a refresh token; fails with {@link LoginRefused} where the provider refuses */
    ProviderHolder(ProviderAccount account, Login login, Function<Login, CompletionStage<Login>> refresh, Clock clock) {
        this.account = account;
        this.clock = clock;
        this.refresh = refresh;
        this.login = login;
        askFrom = askFrom(login);
    }

    private Instant askFrom(Login from) {
        Instant now = clock.instant();
        Duration third = Duration.between(now, from.until()).dividedBy(3);
        return from.until().minus(third.compareTo(EARLY) < 0 ? third : EARLY);
    }

    @Override
    public synchronized boolean holds() {
        boolean over = login.refreshToken().isEmpty() && !clock.instant().isBefore(login.until());
        return !ended && !over;
    }

    @Override
    public CompletionStage<Authentication> authenticate() {
        synchronized (this) {
            if (!holds()) {
                return CompletableFuture.completedStage(ended());
            }
            boolean counts = clock.instant().isBefore(login.until());
            CompletableFuture<Authentication> asked = askWhereDue();
            return counts || asked == null ? CompletableFuture.completedStage(now()) : asked;
        }
    }

    /** With whose account. */
    ProviderAccount account() {
        return account;
    }

    /** The last ID token that the provider gave. */
    synchronized String idToken() {
        return login.idToken();
    }

    @Override
    public synchronized JsonObject saved() {
        return account.saved(login);
    }

    @Override
    public synchronized CompletionStage<?> settled() {
        return asking == null ? CompletableFuture.completedStage(null) : asking;
    }

    @Override
    public synchronized void onChange(Runnable told) {
        listener = told;
    }

    /** What is known now. Guarded by this. */
    private Authentication now() {
        if (ended) {
            return ended();
        }
        if (!clock.instant().isBefore(login.until())) {
            return new Authentication.Denied(GatewayError.providerUnavailable());
        }
        AuthorizationContext subjects = login.subjects();
        return new Authentication.Granted(login.user(), subjects, () -> stillOf(subjects));
    }

    private static Authentication ended() {
        return new Authentication.Denied(GatewayError.authenticationFailed("The session has ended; log in again."));
    }

    private synchronized boolean stillOf(AuthorizationContext subjects) {
        var unused = askWhereDue();
        return !ended
                && clock.instant().isBefore(login.until())
                && login.subjects().equals(subjects);
    }

    /** The refresh under way, begun where it is time; null where there is none. */
    private synchronized @Nullable CompletableFuture<Authentication> askWhereDue() {
        if (asking != null
                || ended
                || login.refreshToken().isEmpty()
                || clock.instant().isBefore(askFrom)) {
            return asking;
        }
        CompletableFuture<Authentication> answer = new CompletableFuture<>();
        asking = answer;
        var unused = refresh.apply(login).whenComplete((fresh, failure) -> answer.complete(take(fresh, failure)));
        return answer;
    }

    private synchronized Authentication take(@Nullable Login fresh, @Nullable Throwable failure) {
        asking = null;
        if (fresh != null) {
            login = fresh;
            askFrom = askFrom(fresh);
            listener.run();
        } else if (LoginRefused.in(failure)) {
            ended = true;
        } else {
            askFrom = clock.instant().plus(PAUSE);
        }
        return now();
    }
}
