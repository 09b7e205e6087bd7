package io.adit.tests.kit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server on a free port of the loopback that answers as a test says, and remembers what it was asked. */
public final class StubServer implements AutoCloseable {
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final HttpServer server;
    private final List<String> asked = new CopyOnWriteArrayList<>();

    /** What a test answers. */
    @FunctionalInterface
    public interface Answers {
        /** Answers by {@link #answer}, or writes to the exchange itself. */
        void handle(HttpExchange exchange, String body) throws IOException;
    }

    /** Starts. */
    public StubServer(Answers answers) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(workers);
        server.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            answers.handle(exchange, body);
        });
        server.start();
    }

    /** Its address. */
    public URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Method and path of all requests so far. */
    public List<String> asked() {
        return asked;
    }

    /** Answers a request. */
    public static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}
