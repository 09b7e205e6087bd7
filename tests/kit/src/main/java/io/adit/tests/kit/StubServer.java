package io.adit.tests.kit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
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
import javax.net.ssl.SSLContext;

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
        this(answers, null);
    }

    /** Starts with TLS, as the name {@code server.example} too. @param tls null: without */
    public StubServer(Answers answers, SSLContext tls) {
        InetSocketAddress free = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        try {
            server = tls == null ? HttpServer.create(free, 0) : secure(HttpsServer.create(free, 0), tls);
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

    private static HttpServer secure(HttpsServer server, SSLContext tls) {
        server.setHttpsConfigurator(new HttpsConfigurator(tls));
        return server;
    }

    /** Its port. */
    public int port() {
        return server.getAddress().getPort();
    }

    /** Its address. */
    public URI uri() {
        return URI.create("http://127.0.0.1:" + port());
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
