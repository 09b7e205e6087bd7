package io.adit.gateway.ws;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.gateway.wire.Edge;
import java.net.URI;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A WebSocket of the JDK's client that keeps the texts it received. */
public final class WsClient implements WebSocket.Listener, AutoCloseable {
    public final BlockingQueue<String> received = new LinkedBlockingQueue<>();
    final CompletableFuture<Integer> closed = new CompletableFuture<>();
    final CompletableFuture<String> reason = new CompletableFuture<>();
    private final StringBuilder partial = new StringBuilder();
    final WebSocket socket;

    public WsClient(Edge edge, String who) throws Exception {
        this(edge, who, "");
    }

    /** With query parameters, e.g. {@code ?declared-acks=a}. */
    WsClient(Edge edge, String who, String query) throws Exception {
        socket = edge.client
                .newWebSocketBuilder()
                .header("Authorization", who)
                .connectTimeout(Duration.ofSeconds(60))
                .buildAsync(URI.create("ws://127.0.0.1:" + edge.port + "/ws/2" + query), this)
                .get(60, TimeUnit.SECONDS);
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        partial.append(data);
        if (last) {
            received.add(partial.toString());
            partial.setLength(0);
        }
        from.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int status, String because) {
        reason.complete(because);
        closed.complete(status);
        return null;
    }

    public void send(String text) throws Exception {
        socket.sendText(text, true).get(60, TimeUnit.SECONDS);
    }

    String next() throws Exception {
        String text = received.poll(60, TimeUnit.SECONDS);
        assertThat(text).as("a text within a minute").isNotNull();
        return text;
    }

    String ask(String text) throws Exception {
        send(text);
        return next();
    }

    @Override
    public void close() {
        socket.abort();
    }
}
