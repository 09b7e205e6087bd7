package io.adit.gateway.auth;

import com.nimbusds.jose.jwk.JWKSet;
import java.net.URI;
import java.text.ParseException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The public keys of one OpenID Connect issuer (OpenID Connect Discovery 1.0, RFC 7517), fetched when first needed and
 * kept for an hour. Thread-safe, never blocks; concurrent callers share one fetch. An unknown key may cause a new fetch
 * every 30 s at most, so that nobody can make this server hammer the issuer; while the issuer can't be reached, its last
 * keys serve for a day.
 */
final class IssuerKeys {
    private static final Logger LOG = LoggerFactory.getLogger(IssuerKeys.class);
    private static final Duration FRESH = Duration.ofHours(1);
    private static final Duration USABLE = Duration.ofDays(1);
    private static final Duration LEAST_PAUSE = Duration.ofSeconds(30);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(5);

    private final URI issuer;
    private final Function<URI, CompletionStage<String>> http;
    private final LongSupplier nanoClock;
    private @Nullable JWKSet keys;
    private long fetchedNanos;
    private @Nullable Throwable failure;
    private long failedNanos;
    private @Nullable CompletableFuture<JWKSet> fetching;

    /** @param http gets the body of a successful answer, within limits of time and size */
    IssuerKeys(URI issuer, Function<URI, CompletionStage<String>> http, LongSupplier nanoClock) {
        this.issuer = issuer;
        this.http = http;
        this.nanoClock = nanoClock;
    }

    /** The keys as last fetched; fails when they are not known and can't be fetched. */
    synchronized CompletionStage<JWKSet> current() {
        JWKSet known = keys;
        if (known != null && age(fetchedNanos).compareTo(FRESH) < 0) {
            return CompletableFuture.completedStage(known);
        }
        return fetchUnlessPausing();
    }

    /** The keys, fetched anew unless that was done just now; for a token whose key is not among the known ones. */
    synchronized CompletionStage<JWKSet> afterUnknownKey() {
        JWKSet known = keys;
        if (known != null && age(fetchedNanos).compareTo(LEAST_PAUSE) < 0) {
            return CompletableFuture.completedStage(known);
        }
        return fetchUnlessPausing();
    }

    private CompletionStage<JWKSet> fetchUnlessPausing() {
        if (fetching != null) {
            return fetching;
        }
        Throwable failed = failure;
        if (failed != null && age(failedNanos).compareTo(PAUSE_AFTER_FAILURE) < 0) {
            return lastResort(failed);
        }
        CompletableFuture<JWKSet> fetch = new CompletableFuture<>();
        fetching = fetch;
        var unused = fetch().whenComplete((fetched, problem) -> done(fetch, fetched, problem));
        return fetch;
    }

    private CompletionStage<JWKSet> fetch() {
        return http.apply(Discovery.addressOf(issuer))
                .thenCompose(
                        document -> http.apply(Discovery.parse(document, issuer).keys()))
                .thenApply(IssuerKeys::parse);
    }

    private static JWKSet parse(String json) {
        try {
            return JWKSet.parse(json).toPublicJWKSet();
        } catch (ParseException e) {
            throw new IllegalStateException("Its key set is broken: " + e.getMessage(), e);
        }
    }

    private void done(CompletableFuture<JWKSet> fetch, @Nullable JWKSet fetched, @Nullable Throwable problem) {
        CompletionStage<JWKSet> outcome;
        synchronized (this) {
            fetching = null;
            if (fetched != null) {
                keys = fetched;
                fetchedNanos = nanoClock.getAsLong();
                failure = null;
                outcome = CompletableFuture.completedStage(fetched);
            } else {
                Throwable known = cause(problem);
                failure = known;
                failedNanos = nanoClock.getAsLong();
                LOG.warn("The keys of the issuer {} can't be fetched: {}", issuer, known.getMessage());
                outcome = lastResort(known);
            }
        }
        var unused = outcome.whenComplete((set, failed) -> {
            if (failed == null) {
                fetch.complete(set);
            } else {
                fetch.completeExceptionally(failed);
            }
        });
    }

    private static Throwable cause(@Nullable Throwable problem) {
        if (problem instanceof CompletionException && problem.getCause() != null) {
            return problem.getCause();
        }
        return problem == null ? new IllegalStateException("There was no answer.") : problem;
    }

    private CompletionStage<JWKSet> lastResort(Throwable failed) {
        JWKSet known = keys;
        return known != null && age(fetchedNanos).compareTo(USABLE) < 0
                ? CompletableFuture.completedStage(known)
                : CompletableFuture.failedStage(failed);
    }

    private Duration age(long sinceNanos) {
        return Duration.ofNanos(nanoClock.getAsLong() - sinceNanos);
    }
}
