package io.adit.gateway.auth;

import java.time.Duration;
import java.util.Set;

/**
 * How people and apps are authenticated.
 *
 * @param preAuthenticated believe the header {@code x-ditto-pre-authenticated}; only for a server that nobody but a
 *     trusted proxy can reach
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
        boolean preAuthenticated,
        boolean secureCookie,
        Set<String> origins,
        Duration cacheFor,
        int failures,
        Duration failureWindow,
        Duration sessionIdle,
        Duration sessionMost) {
    /** No proxy is trusted; 5 minutes of cache; 5 failures a minute; sessions of 8 hours idle, 7 days at most. */
    public static AuthOptions defaults() {
        return new AuthOptions(
                false,
                false,
                Set.of(),
                Duration.ofMinutes(5),
                5,
                Duration.ofMinutes(1),
                Duration.ofHours(8),
                Duration.ofDays(7));
    }

    /** The same with the pre-authentication header switched on or off. */
    public AuthOptions withPreAuthenticated(boolean on) {
        return new AuthOptions(on, secureCookie, origins, cacheFor, failures, failureWindow, sessionIdle, sessionMost);
    }
}
