package io.adit.bench;

import java.io.IOException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A closed loop of HTTP clients on one thread: each connection sends its next request when it has the answer to the one
 * before. Lean, as it shares the processors with the server.
 */
final class HttpLoad implements AutoCloseable {
    private final Selector selector = Selector.open();
    private final List<HttpConnection> connections = new ArrayList<>();

    /** Gives requests as bytes; null: this connection has no more to do. */
    @FunctionalInterface
    interface Requests {
        byte @Nullable [] next(int connection);
    }

    /** What was answered in how many seconds. */
    record Outcome(Latencies latencies, double seconds) {
        double perSecond() {
            return latencies.total() / seconds;
        }
    }

    HttpLoad(int port, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            connections.add(HttpConnection.open(i, port, selector));
        }
    }

    /** Sends until the time is over or there are no more requests. Fails on any answer that is not 2xx. */
    Outcome run(Duration most, Requests requests) throws IOException {
        Latencies latencies = new Latencies();
        long start = System.nanoTime();
        long until = start + most.toNanos();
        int[] open = {0};
        for (HttpConnection connection : connections) {
            send(connection, requests, open);
        }
        while (open[0] > 0) {
            selector.select(key -> answered(key, latencies, until, requests, open));
        }
        return new Outcome(latencies, (System.nanoTime() - start) / 1e9);
    }

    private static void answered(SelectionKey key, Latencies latencies, long until, Requests requests, int[] open) {
        HttpConnection connection = (HttpConnection) key.attachment();
        try {
            int status = connection.read();
            if (status == 0) {
                return;
            }
            if (status / 100 != 2) {
                throw new IOException("unexpected answer: " + connection.text());
            }
            long now = System.nanoTime();
            latencies.add(now - connection.sent);
            open[0]--;
            if (now < until) {
                send(connection, requests, open);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void send(HttpConnection connection, Requests requests, int[] open) throws IOException {
        byte[] request = requests.next(connection.index);
        if (request != null) {
            open[0]++;
            connection.send(request);
        }
    }

    @Override
    public void close() throws IOException {
        for (HttpConnection connection : connections) {
            connection.close();
        }
        selector.close();
    }
}
