package io.adit.tests.conformance.kit;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** One HTTP request, written from left to right and sent by {@link #expect}. */
public final class Request {
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(60))
            .build();

    private final String method;
    private final URI uri;
    private final Optional<byte[]> body;
    private final Duration patience;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final List<Map.Entry<String, String>> further = new ArrayList<>();
    private HttpClient client = CLIENT;

    Request(String method, URI uri, Login login, Optional<byte[]> body, Duration patience) {
        this.method = method;
        this.uri = uri;
        this.body = body;
        this.patience = patience;
        headers.put(login.header(), login.value());
    }

    /** Sent by another client. */
    Request over(HttpClient other) {
        client = other;
        return this;
    }

    /** With this header, which replaces one of the same name. */
    public Request with(String header, String value) {
        headers.keySet().removeIf(header::equalsIgnoreCase);
        headers.put(header, value);
        return this;
    }

    /** With this header once more, on a line of its own. */
    public Request withAlso(String header, String value) {
        further.add(Map.entry(header, value));
        return this;
    }

    /** Without this header. */
    public Request without(String header) {
        headers.keySet().removeIf(header::equalsIgnoreCase);
        return this;
    }

    /** Sent by somebody else. */
    public Request as(Login login) {
        headers.remove("Authorization");
        headers.remove("x-ditto-pre-authenticated");
        headers.put(login.header(), login.value());
        return this;
    }

    /** Sent by nobody. */
    public Request anonymously() {
        headers.remove("Authorization");
        headers.remove("x-ditto-pre-authenticated");
        return this;
    }

    /** Sends and takes the answer if it has one of these statuses, or fails with all of the answer. */
    public Answer expect(int... statuses) {
        return answer().hasStatus(statuses);
    }

    /** Sends and takes any answer. */
    public Answer answer() {
        try {
            return answerLater().join();
        } catch (java.util.concurrent.CompletionException e) {
            throw new AssertionError(this + " got no answer: " + e.getCause(), e.getCause());
        }
    }

    /** Sends, without waiting for the answer. */
    public CompletableFuture<Answer> answerLater() {
        return client.sendAsync(toHttp(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))
                .orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                .thenApply(response -> new Answer(toString(), response));
    }

    Duration patience() {
        return patience;
    }

    HttpResponse<java.io.InputStream> open() {
        try {
            return client.send(toHttp(), HttpResponse.BodyHandlers.ofInputStream());
        } catch (IOException e) {
            throw new AssertionError(this + " got no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(this + " was interrupted", e);
        }
    }

    private HttpRequest toHttp() {
        HttpRequest.Builder builder = HttpRequest.newBuilder(uri).timeout(patience);
        headers.forEach(builder::header);
        further.forEach(header -> builder.header(header.getKey(), header.getValue()));
        return builder.method(
                        method,
                        body.map(HttpRequest.BodyPublishers::ofByteArray).orElseGet(HttpRequest.BodyPublishers::noBody))
                .build();
    }

    @Override
    public String toString() {
        return method + " " + uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }
}
