package io.adit.streams.probe;

import com.sun.net.httpserver.BasicAuthenticator;
import com.sun.net.httpserver.HttpContext;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.adit.streams.StreamsException;
import io.prometheus.metrics.model.registry.MultiCollector;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;

/**
 * The small HTTP server of an instance: {@code GET /health} is 503 when only a restart helps, {@code GET /ready} while it does not work, both without a login
 * and without any detail; {@code GET /metrics} has its counters for a Prometheus. Thread-safe.
 */
public final class Probes implements AutoCloseable {
    private static final String USER = "metrics";
    private static final String JSON = "application/json";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(2, task -> new Thread(task, "adit-probes"));

    private Probes(HttpServer server) {
        this.server = server;
        server.setExecutor(threads);
    }

    /**
     * Starts answering.
     *
     * @param healthy asked for each request; must not wait
     * @param ready asked for each request; must not wait
     * @param metrics what is told besides what is told of its Java
     * @throws StreamsException where the port can't be listened on
     */
    public static Probes start(
            ProbeOptions options, BooleanSupplier healthy, BooleanSupplier ready, MultiCollector metrics) {
        try {
            Probes probes = new Probes(HttpServer.create(new InetSocketAddress(options.host(), options.port()), 16));
            probes.serve("/health", exchange -> status(exchange, healthy.getAsBoolean()));
            probes.serve("/ready", exchange -> status(exchange, ready.getAsBoolean()));
            if (options.metrics()) {
                probes.serve(new MetricsText(metrics), options.password());
            }
            probes.server.start();
            return probes;
        } catch (IOException | IllegalArgumentException e) {
            throw new StreamsException("Nothing can listen on " + options + ": " + e.getMessage(), e);
        }
    }

    private void serve(MetricsText metrics, String password) {
        HttpContext route = serve("/metrics", exchange -> {
            MetricsText.Answer text =
                    metrics.answer(exchange.getRequestHeaders().getFirst("Accept"));
            answer(exchange, 200, text.contentType(), text.body());
        });
        if (!password.isEmpty()) {
            route.setAuthenticator(new Login(password));
        }
    }

    private static final class Login extends BasicAuthenticator {
        private final byte[] password;

        Login(String password) {
            super("adit");
            this.password = password.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public boolean checkCredentials(String user, String given) {
            boolean right = MessageDigest.isEqual(password, given.getBytes(StandardCharsets.UTF_8));
            return USER.equals(user) && right;
        }
    }

    private interface Answering {
        void answer(HttpExchange exchange) throws IOException;
    }

    private HttpContext serve(String path, Answering answering) {
        return server.createContext(path, exchange -> {
            try (exchange) {
                if (!exchange.getRequestURI().getPath().equals(path)) {
                    answer(exchange, 404, "text/plain", "not found".getBytes(StandardCharsets.UTF_8));
                } else if (!exchange.getRequestMethod().equals("GET")) {
                    answer(exchange, 405, "text/plain", "only GET".getBytes(StandardCharsets.UTF_8));
                } else {
                    answering.answer(exchange);
                }
            }
        });
    }

    private static void status(HttpExchange exchange, boolean good) throws IOException {
        String body = "{\"status\":\"" + (good ? "UP" : "DOWN") + "\"}";
        answer(exchange, good ? 200 : 503, JSON, body.getBytes(StandardCharsets.UTF_8));
    }

    private static void answer(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    /** The port that it listens on. */
    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
