package io.adit.tests.conformance.kit;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A stream of server-sent events. One case uses it, one thread at a time. */
public final class Events implements AutoCloseable {
    private static final String END = "<end>";

    private final BlockingQueue<String> data = new LinkedBlockingQueue<>();
    private final InputStream body;
    private final Duration patience;

    Events(Request request) {
        HttpResponse<InputStream> response =
                request.with("Accept", "text/event-stream").open();
        body = response.body();
        patience = request.patience();
        String type = response.headers().firstValue("content-type").orElse("");
        if (response.statusCode() != 200 || !type.startsWith("text/event-stream")) {
            throw new AssertionError(request + " should give a stream of events, but is " + response);
        }
        Thread.ofVirtual().start(this::read);
    }

    private void read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("data:")) {
                    data.add(line.substring("data:".length()).strip());
                }
            }
            data.add(END);
        } catch (IOException e) {
            data.add(END);
        }
    }

    /** Waits for the next event that is not empty. */
    public JsonNode next() {
        return next(node -> true);
    }

    /** Waits for an event; what comes before it is thrown away. */
    public JsonNode next(Predicate<JsonNode> wanted) {
        StringBuilder seen = new StringBuilder();
        for (String text = take(); text != null && !text.equals(END); text = take()) {
            if (!text.isEmpty() && wanted.test(Json.of(text))) {
                return Json.of(text);
            }
            seen.append("   ").append(text).append('\n');
        }
        throw new AssertionError("the expected event did not come, but these did:\n" + seen);
    }

    /** Waits until an empty event comes, which shows that the stream lives. */
    public Events heartbeat() {
        for (String text = take(); text != null; text = take()) {
            if (text.isEmpty()) {
                return this;
            }
        }
        throw new AssertionError("no empty event came");
    }

    /** Waits until the server ends the stream. */
    public void end() {
        for (String text = take(); text != null; text = take()) {
            if (text.equals(END)) {
                return;
            }
        }
        throw new AssertionError("the stream did not end");
    }

    private String take() {
        try {
            return data.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    @Override
    public void close() {
        try {
            body.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
