package io.adit.server.importing;

import com.sun.net.httpserver.HttpServer;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Takes messages as the HTTP adapter for devices does, so many of them, and keeps them. */
final class FakeAdapter implements AutoCloseable {
    private final List<String> received = new CopyOnWriteArrayList<>();
    private final AtomicInteger takes = new AtomicInteger(Integer.MAX_VALUE);
    private final HttpServer server;

    FakeAdapter() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/telemetry", exchange -> {
            byte[] body = exchange.getRequestBody().readAllBytes();
            boolean taken = takes.getAndDecrement() > 0;
            if (taken) {
                received.add(new String(body, StandardCharsets.UTF_8));
            }
            exchange.sendResponseHeaders(taken ? 202 : 403, -1);
            exchange.close();
        });
        server.start();
    }

    DeviceLink link() {
        return new DeviceLink(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort()), "d@t", "secret");
    }

    /** How many messages it takes from now on; the next ones it refuses. */
    void takes(int messages) {
        takes.set(messages);
    }

    List<JsonObject> messages() {
        return received.stream().map(JsonObject::new).toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
