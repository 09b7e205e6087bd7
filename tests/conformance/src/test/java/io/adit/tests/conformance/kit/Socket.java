package io.adit.tests.conformance.kit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A WebSocket session at {@code /ws/2} that speaks the Ditto protocol. One case uses it, one thread at a time. */
public final class Socket implements AutoCloseable {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String CLOSED = "<closed>";

    private final BlockingQueue<String> received = new LinkedBlockingQueue<>();
    private final StringBuilder seen = new StringBuilder();
    private final WebSocket socket;
    private final Duration patience;
    private volatile int closeCode = -1;

    Socket(URI base, Map<String, String> headers, Duration patience) {
        this.patience = patience;
        URI uri = URI.create(base.toString().replaceFirst("^http", "ws") + "/ws/2");
        WebSocket.Builder builder = CLIENT.newWebSocketBuilder().connectTimeout(patience);
        headers.forEach(builder::header);
        try {
            socket = builder.buildAsync(uri, new Listener()).join();
        } catch (CompletionException e) {
            Object answer = e.getCause() instanceof WebSocketHandshakeException refused
                    ? refused.getResponse().statusCode()
                    : e.getCause();
            throw new AssertionError("no session at " + uri + ": " + answer, e);
        }
    }

    private final class Listener implements WebSocket.Listener {
        private final StringBuilder part = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
            part.append(text);
            if (last) {
                received.add(part.toString());
                part.setLength(0);
            }
            from.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
            closeCode = code;
            received.add(CLOSED);
            return null;
        }
    }

    /** Sends any text. */
    public Socket send(String text) {
        socket.sendText(text, true).join();
        return this;
    }

    /** Sends a control message such as {@code START-SEND-EVENTS} and waits until it is acknowledged. */
    public Socket start(String control) {
        send(control);
        String name = control.split("\\?", 2)[0];
        text((name + ":ACK")::equals);
        return this;
    }

    /**
     * Sends a command and gives its response.
     *
     * @param value JSON; empty: the command has none
     * @param headers JSON object of further headers
     */
    public JsonNode ask(String topic, String path, String value, String headers) {
        String id = UUID.randomUUID().toString();
        ObjectNode all = (ObjectNode) Json.of(headers);
        all.put("correlation-id", id);
        send(envelope(topic, path, value, all).toString());
        return message(
                node -> node.path("headers").path("correlation-id").asText().equals(id));
    }

    /** As {@link #ask(String, String, String, String)}, without further headers. */
    public JsonNode ask(String topic, String path, String value) {
        return ask(topic, path, value, "{}");
    }

    /** A message of the Ditto protocol. */
    public static ObjectNode envelope(String topic, String path, String value, JsonNode headers) {
        ObjectNode envelope = Json.object().put("topic", topic);
        envelope.set("headers", headers);
        envelope.put("path", path);
        if (!value.isEmpty()) {
            envelope.set("value", Json.of(value));
        }
        return envelope;
    }

    /** Waits for a message; what comes before it is thrown away. */
    public JsonNode message(Predicate<JsonNode> wanted) {
        return Json.of(text(text -> text.startsWith("{") && wanted.test(Json.of(text))));
    }

    /** Waits for a message on this topic. */
    public JsonNode message(String topic) {
        return message(node -> node.path("topic").asText().equals(topic));
    }

    /** Waits for the next event of a thing after that of its creation. */
    public JsonNode event(String thingId) {
        String topic = topic(thingId, "things/twin/events/");
        return message(node -> node.path("topic").asText().startsWith(topic)
                && node.path("revision").asLong() > 1);
    }

    /** Waits for a text; what comes before it is thrown away. */
    public String text(Predicate<String> wanted) {
        long until = System.nanoTime() + patience.toNanos();
        while (true) {
            String text = poll(until);
            if (text == null || text.equals(CLOSED)) {
                throw new AssertionError("the expected message did not come; " + (text == null ? "in time" : CLOSED)
                        + ", but these did:\n" + seen);
            }
            seen.append("   ").append(text).append('\n');
            if (wanted.test(text)) {
                return text;
            }
        }
    }

    private String poll(long until) {
        try {
            return received.poll(until - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    /** All texts that came and were looked at, one a line. */
    public String seen() {
        return seen.toString();
    }

    /** Answers a live message or command that this session received. */
    public Socket answer(JsonNode message, int status, String value) {
        JsonNode headers = Json.object()
                .put(
                        "correlation-id",
                        message.path("headers").path("correlation-id").asText())
                .put("content-type", "application/json");
        ObjectNode answer =
                envelope(message.path("topic").asText(), message.path("path").asText(), value, headers);
        return send(answer.put("status", status).toString());
    }

    /** Sends an acknowledgement of this label for a signal that this session received. */
    public Socket acknowledge(JsonNode signal, String label, int status, String value) {
        String topic = signal.path("topic").asText();
        String entity = topic.substring(0, topic.indexOf("/things/"));
        String channel = topic.contains("/live/") ? "live" : "twin";
        JsonNode headers = Json.object()
                .put(
                        "correlation-id",
                        signal.path("headers").path("correlation-id").asText());
        ObjectNode ack = envelope(entity + "/things/" + channel + "/acks/" + label, "/", value, headers);
        return send(ack.put("status", status).toString());
    }

    /** Waits until the server closes the session and gives its code. */
    public int closed() {
        long until = System.nanoTime() + patience.toNanos();
        for (String text = poll(until); text != null; text = poll(until)) {
            if (text.equals(CLOSED)) {
                return closeCode;
            }
        }
        throw new AssertionError("the server did not close the session");
    }

    /** The topic of a thing or policy: {@code ns/name/<rest>}. */
    public static String topic(String id, String rest) {
        return id.replaceFirst(":", "/") + "/" + rest;
    }

    /** What a message has to have, or it fails with the message. */
    public static JsonNode expect(JsonNode message, Map<String, String> jsonAtPointers) {
        jsonAtPointers.forEach((pointer, json) -> {
            if (!Json.same(Json.of(json), message.at(pointer))) {
                throw new AssertionError(pointer + " should be " + json + ", but is:\n" + message);
            }
        });
        return message;
    }

    @Override
    public void close() {
        socket.abort();
    }
}
