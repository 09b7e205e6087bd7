package io.adit.gateway.auth;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How people and apps are authenticated.
 *
 * @param proxies whose header {@code x-ditto-pre-authenticated} is believed
 * @param issuers whose tokens are accepted
 * @param issuerAuthority PEM certificates of the authority of the issuers' TLS; empty: those that Java knows
 * @param secureCookie mark the session cookie {@code Secure} even when this server itself speaks plain HTTP (behind a
 *     proxy that speaks TLS)
 * @param origins web origins besides the server's own from which session cookies are taken, e.g.
 *     {@code https://twin.example.org}
 * @param cacheFor how long a verified password needs no second hashing
 * @param failures failed logins of one user from one address within the window until it is blocked; ten times as many
 *     block the address
 * @param failureWindow length of that window
 * @param sessionIdle time without a request after which a session ends
 * @param sessionMost age at which a session ends in any case
 */
public record AuthOptions(
        TrustedProxies proxies,
        List<Issuer> issuers,
        Optional<Path> issuerAuthority,
        boolean secureCookie,
        Set<String> origins,
        Duration cacheFor,
        int failures,
        Duration failureWindow,
        Duration sessionIdle,
        Duration sessionMost) {
    /** No proxy and no issuer is trusted; 5 minutes of cache; 5 failures a minute; sessions of 8 hours idle, 7 days at most. */
    public static AuthOptions defaults() {
        return new AuthOptions(
                TrustedProxies.NONE,
                List.of(),
                Optional.empty(),
                false,
                Set.of(),
                Duration.ofMinutes(5),
                5,
                Duration.ofMinutes(1),
                Duration.ofHours(8),
                Duration.ofDays(7));
    }

    /** The same with other trusted proxies. */
    public AuthOptions withProxies(TrustedProxies trusted) {
        return new AuthOptions(
                trusted,
                issuers,
                issuerAuthority,
                secureCookie,
                origins,
                cacheFor,
                failures,
                failureWindow,
                sessionIdle,
                sessionMost);
    }

    /**
     * The same with other issuers.
     *
     * @param authority see {@link #issuerAuthority}
     */
    public AuthOptions withIssuers(List<Issuer> accepted, Optional<Path> authority) {
        return new AuthOptions(
                proxies,
                List.copyOf(accepted),
                authority,
                secureCookie,
                origins,
                cacheFor,
                failures,
                failureWindow,
                sessionIdle,
                sessionMost);
    }

    /**
     * The same for a server whose pages are reached by another address, through a proxy: session cookies are taken from
     * there, and are marked secure where it is https.
     *
     * @throws IllegalArgumentException when it is no origin such as {@code https://twin.example.org}
     */
    public AuthOptions withPublicOrigin(String origin) {
        if (!origin.matches("https?://[A-Za-z0-9.-]+(?::[0-9]{1,5})?")) {
            throw new IllegalArgumentException(
                    "The public origin '" + origin + "' must look like https://twin.example.org, without a path.");
        }
        return new AuthOptions(
                proxies,
                issuers,
                issuerAuthority,
                origin.startsWith("https:"),
                Set.of(origin),
                cacheFor,
                failures,
                failureWindow,
                sessionIdle,
                sessionMost);
    }
}
