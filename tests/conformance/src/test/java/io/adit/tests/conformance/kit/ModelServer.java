package io.adit.tests.conformance.kit;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.opentest4j.TestAbortedException;

/** Serves one WoT thing model on loopback, for a server under test on the same machine. */
public final class ModelServer implements AutoCloseable {
    private static final String PATH = "/model.tm.jsonld";

    private final HttpServer server;

    /** Starts serving; skips the case where the server under test is on another machine. */
    ModelServer(String host, String model) {
        try {
            if (!InetAddress.getByName(host).isLoopbackAddress()) {
                throw new TestAbortedException("the server under test can't reach thing models of this machine");
            }
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] body = model.getBytes(StandardCharsets.UTF_8);
        server.createContext(PATH, exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/tm+json");
            exchange.sendResponseHeaders(200, body.length);
            try (var out = exchange.getResponseBody()) {
                out.write(body);
            }
        });
        server.start();
    }

    /** Where the model is. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + PATH;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
