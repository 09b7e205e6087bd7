package io.adit.publish.http;

import io.adit.access.AccessException;
import io.adit.access.Caller;
import io.adit.access.Login;
import io.adit.access.RetryAfter;
import io.adit.access.Route;
import io.adit.access.Unreachable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.ditto.json.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * JSON over HTTP, logged in. Waits and repeats when the other side says 429 or 503, for as long as it asks for by Retry-After, or else a
 * little longer each time. Blocks; thread-safe.
 */
public final class RestClient {
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);
    private static final Duration REQUEST_TIMEOUT = Duration.ofSeconds(30);
    private static final Duration UPLOAD_TIMEOUT = Duration.ofMinutes(30);
    private static final long SILENCE_SECONDS = 30;
    private static final int MOST_TRIES = 6;
    private static final long FIRST_PAUSE_MILLIS = 200;

    private final Caller caller;
    private final URI base;

    /**
     * Connects to nothing yet.
     *
     * @param base scheme, host and port, for example {@code http://127.0.0.1:8080}
     * @param login who asks
     * @param route the way to it
     */
    public RestClient(URI base, Login login, Route route) {
        this.base = base;
        this.caller = new Caller(base, login, route, CONNECT_TIMEOUT);
    }

    /** With user and password, and no proxy on the way. */
    public RestClient(URI base, String user, String password) {
        this(base, Login.basic(user, password), Route.DIRECT);
    }

    /** Where requests go. */
    public URI base() {
        return base;
    }

    /**
     * Sends a request and waits for the answer.
     *
     * @param path path and query, already encoded
     * @param body JSON text; null: none
     * @throws PublishException if no answer came
     */
    public Answer send(String method, String path, @Nullable String body, Map<String, String> headers) {
        HttpRequest.Builder request = caller.request(path)
                .timeout(REQUEST_TIMEOUT)
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (body != null && !headers.containsKey("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        headers.forEach(request::header);
        long pause = FIRST_PAUSE_MILLIS;
        for (int attempt = 1; ; attempt++) {
            HttpResponse<String> response = exchange(request);
            if (!RetryAfter.isBusy(response.statusCode()) || attempt == MOST_TRIES) {
                return new Answer(method, path, response.statusCode(), response.body(), base);
            }
            pause(Math.max(pause, RetryAfter.millis(response.headers(), Instant.now())));
            pause *= 2;
        }
    }

    /** {@link #send} without extra headers. */
    public Answer send(String method, String path, @Nullable JsonObject body) {
        return send(method, path, body == null ? null : body.toString(), Map.of());
    }

    /**
     * Writes what a GET gives into a file, of any length.
     *
     * @param path path and query, already encoded
     * @param file made or replaced, but only when the answer is a success
     * @return without the body when it is a success
     * @throws PublishException if no answer came, or not all of it
     */
    public Answer download(String path, Map<String, String> headers, Path file) {
        HttpRequest.Builder request = caller.request(path).timeout(REQUEST_TIMEOUT);
        headers.forEach(request::header);
        HttpResponse<String> response = exchange(
                request,
                info -> info.statusCode() / 100 == 2
                        ? HttpResponse.BodySubscribers.mapping(HttpResponse.BodySubscribers.ofFile(file), done -> "")
                        : HttpResponse.BodySubscribers.ofString(StandardCharsets.UTF_8));
        return new Answer("GET", path, response.statusCode(), response.body(), base);
    }

    /**
     * Hands on what a GET for server-sent events gives, line by line, until the other side ends it or is silent for {@value #SILENCE_SECONDS} s. A
     * Ditto says something every second.
     *
     * @param path path and query, already encoded
     * @param line is given each line on the calling thread; empty ones too
     * @throws PublishException if no answer came, the other side refused, or the connection broke
     */
    public void follow(String path, Consumer<String> line) {
        follow(path, line, Duration.ofSeconds(SILENCE_SECONDS));
    }

    void follow(String path, Consumer<String> line, Duration longestSilence) {
        HttpRequest.Builder request =
                caller.request(path).timeout(REQUEST_TIMEOUT).header("Accept", "text/event-stream");
        HttpResponse<InputStream> response = exchange(request, HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream stream = response.body()) {
            if (response.statusCode() / 100 != 2) {
                String body = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
                new Answer("GET", path, response.statusCode(), body, base).orFail();
            }
            new EventLines(stream, longestSilence).read(line);
        } catch (IOException e) {
            throw new PublishException("the connection to " + base + " broke (" + e.getMessage() + ")", e);
        }
    }

    /**
     * Puts a file, of any length.
     *
     * @param path path and query, already encoded
     * @throws PublishException if the file can't be read, or no answer came
     */
    public Answer upload(String path, String contentType, Path file) {
        HttpRequest.BodyPublisher body;
        try {
            body = HttpRequest.BodyPublishers.ofFile(file);
        } catch (FileNotFoundException e) {
            throw new PublishException(file + " can't be read.", e);
        }
        HttpRequest.Builder request = caller.request(path)
                .timeout(UPLOAD_TIMEOUT)
                .header("Content-Type", contentType)
                .PUT(body);
        HttpResponse<String> response = exchange(request);
        return new Answer("PUT", path, response.statusCode(), response.body(), base);
    }

    private HttpResponse<String> exchange(HttpRequest.Builder request) {
        return exchange(request, HttpResponse.BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> exchange(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        try {
            return caller.send(request, handler);
        } catch (AccessException e) {
            throw new PublishException(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new PublishException(
                    caller + " does not answer: " + Unreachable.of(e).words() + ". Is the server running there?", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PublishException("interrupted while waiting for " + base, e);
        }
    }

    /** Waits. @throws PublishException if interrupted */
    void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PublishException("interrupted while waiting for " + base, e);
        }
    }

    /**
     * An answer that came.
     *
     * @param status HTTP status code
     * @param body text of the body, empty where there was none
     */
    public record Answer(String method, String path, int status, String body, URI base) {
        /** True for 2xx. */
        public boolean isSuccess() {
            return status / 100 == 2;
        }

        /** True for 404. */
        public boolean isMissing() {
            return status == 404;
        }

        /** The answer, when it is a success. @throws PublishException with what the server said otherwise */
        public Answer orFail() {
            if (isSuccess()) {
                return this;
            }
            if (status == 401) {
                throw new PublishException(base + " does not accept the user or password.", null);
            }
            throw new PublishException(
                    base + " refused " + method + " " + path + " with " + status + ": " + body.strip(), null);
        }

        /** What was asked for; empty where it is missing. @throws PublishException with what the server said, where it is neither */
        public Optional<JsonObject> found() {
            return isMissing() ? Optional.empty() : Optional.of(orFail().json());
        }

        /** Body as a JSON object. */
        public JsonObject json() {
            return JsonObject.of(body);
        }
    }
}
