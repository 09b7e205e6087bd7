package io.adit.access;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonRuntimeException;
import org.eclipse.ditto.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A login with tokens that a provider gives to a client. A token is kept until shortly before its end, or until a server refuses it; while one thread
 * fetches the next one, others wait for it.
 */
public final class ClientCredentials implements Login {
    private static final Duration TIMEOUT = Duration.ofSeconds(15);
    private static final Duration MOST_AHEAD = Duration.ofSeconds(60);
    private static final int PART_AHEAD = 5;
    private static final int MOST_TRIES = 4;
    private static final long FIRST_PAUSE_MILLIS = 500;

    private final TokenGrant grant;
    private final HttpClient http;
    private final Route route;
    private final String way;
    private final Clock clock;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable String header;
    private Instant renewal = Instant.MAX;

    /**
     * Asks for nothing yet.
     *
     * @param route to the provider
     * @param clock says when a token ends
     * @throws IllegalArgumentException with a sentence for people where the environment names a proxy that can't be used
     */
    public ClientCredentials(TokenGrant grant, Route route, Clock clock) {
        this.grant = grant;
        this.route = route;
        this.way = grant.endpoint() + route.via(grant.endpoint());
        this.clock = clock;
        this.http = route.client(TIMEOUT);
    }

    @Override
    public String authorization() {
        lock.lock();
        try {
            if (header == null || !clock.instant().isBefore(renewal)) {
                fetch();
            }
            return Objects.requireNonNull(header);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean isRenewed(String refused) {
        lock.lock();
        try {
            if (refused.equals(header)) {
                fetch();
            }
            return !refused.equals(header);
        } finally {
            lock.unlock();
        }
    }

    private void fetch() {
        header = null;
        Instant asked = clock.instant();
        JsonObject answer = token(ask());
        String type = text(answer, "token_type");
        String token = text(answer, "access_token");
        if (!"bearer".equalsIgnoreCase(type) || token.isBlank()) {
            throw new AccessException(
                    grant.endpoint() + " gives no bearer token, but one of the type '" + type + "'.", null);
        }
        long seconds = answer.getValue("expires_in")
                .filter(JsonValue::isNumber)
                .map(JsonValue::asLong)
                .orElse(0L);
        Duration life =
                Duration.ofSeconds(Math.clamp(seconds, 0, Duration.ofDays(365).toSeconds()));
        Duration ahead = life.dividedBy(PART_AHEAD);
        renewal = seconds <= 0
                ? Instant.MAX
                : asked.plus(life).minus(ahead.compareTo(MOST_AHEAD) < 0 ? ahead : MOST_AHEAD);
        header = "Bearer " + token;
    }

    private HttpResponse<String> ask() {
        HttpRequest request = route.request(grant.endpoint())
                .timeout(TIMEOUT)
                .header("Authorization", grant.authorization())
                .header("Accept", "application/json")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(grant.form()))
                .build();
        long pause = FIRST_PAUSE_MILLIS;
        try {
            for (int attempt = 1; ; attempt++) {
                HttpResponse<String> response =
                        route.passed(http.send(request, HttpResponse.BodyHandlers.ofString()), grant.endpoint());
                if (attempt == MOST_TRIES || !RetryAfter.isBusy(response.statusCode())) {
                    return response;
                }
                Thread.sleep(Math.max(pause, RetryAfter.millis(response.headers(), clock.instant())));
                pause *= 2;
            }
        } catch (IOException e) {
            throw new AccessException("The token endpoint " + way + " does not answer (" + e + ").", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AccessException("interrupted while waiting for " + grant.endpoint(), e);
        }
    }

    /** What a provider says in an answer, which may repeat secrets, is told by its code alone. */
    private JsonObject token(HttpResponse<String> response) {
        JsonObject answer;
        try {
            answer = JsonObject.of(response.body());
        } catch (JsonRuntimeException e) {
            answer = JsonObject.empty();
        }
        if (response.statusCode() == 200 && !answer.isEmpty()) {
            return answer;
        }
        String code = text(answer, "error").replaceAll("[^a-z_]", "");
        throw new AccessException(
                grant.endpoint() + " gives no token to the client " + grant.clientId() + ": "
                        + (code.isEmpty() ? "it answers " + response.statusCode() : code) + advice(code),
                null);
    }

    private static String advice(String code) {
        return switch (code) {
            case "invalid_client" -> ". Is its id known there, and the secret the right one?";
            case "unauthorized_client" -> ". The client has to be allowed to use client credentials there.";
            case "invalid_scope" -> ". The scope has to be one that the client may ask for.";
            default -> ".";
        };
    }

    private static String text(JsonObject answer, String member) {
        return answer.getValue(member)
                .filter(JsonValue::isString)
                .map(JsonValue::asString)
                .orElse("");
    }

    @Override
    public String toString() {
        return grant.toString();
    }
}
