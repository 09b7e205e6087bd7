package io.adit.workbench.viewer;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Serves the page of the 3D view and one IFC file to programs of this machine, below a path that nobody can guess. Needs no network and no other server.
 * Thread-safe.
 */
final class ViewerServer implements AutoCloseable {
    private static final int TOKEN_BYTES = 24;
    /** More than any model that a browser can draw. */
    private static final int MOST_SHAPE_BYTES = 512 << 20;

    private static final Pattern SHAPES = Pattern.compile("model/shapes/([0-9a-f]{64})/(\\d{1,6})");

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;
    private final String root;
    private final ShapeStore shapes;
    private volatile @Nullable IfcSource model;

    /** Begins to serve. @throws IOException where there is no port to be had */
    ViewerServer(ShapeStore shapes) throws IOException {
        this.shapes = shapes;
        byte[] token = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(token);
        root = "/" + HexFormat.of().formatHex(token) + "/";
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /** Address of the page for a model, which it serves from now on. */
    String show(IfcSource next) {
        model = next;
        InetSocketAddress at = server.getAddress();
        return "http://127.0.0.1:" + at.getPort() + root + "index.html?model=" + next.sha256();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            IfcSource present = model;
            if (!path.startsWith(root) || present == null) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            answer(exchange, path.substring(root.length()), present);
        }
    }

    private void answer(HttpExchange exchange, String name, IfcSource present) throws IOException {
        Matcher kept = SHAPES.matcher(name);
        if (name.equals("model")) {
            String json = "{\"hash\":\"" + present.sha256() + "\",\"bytes\":" + present.bytes() + ",\"shapes\":"
                    + shapes.forms(present.sha256()) + "}";
            send(exchange, "application/json", json.getBytes(StandardCharsets.UTF_8));
        } else if (name.equals("model/ifc")) {
            sendFile(exchange, present);
        } else if (kept.matches() && kept.group(1).equals(present.sha256())) {
            shapes(exchange, present.sha256(), Integer.parseInt(kept.group(2)));
        } else {
            send(exchange, ViewerPage.type(name), ViewerPage.read(name));
        }
    }

    private void shapes(HttpExchange exchange, String sha256, int form) throws IOException {
        if (!exchange.getRequestMethod().equals("PUT")) {
            send(exchange, "application/octet-stream", shapes.read(sha256, form));
            return;
        }
        try (InputStream in = exchange.getRequestBody()) {
            byte[] body = in.readNBytes(MOST_SHAPE_BYTES);
            if (in.read() >= 0) {
                exchange.sendResponseHeaders(413, -1);
                return;
            }
            shapes.write(sha256, form, body);
        }
        exchange.sendResponseHeaders(204, -1);
    }

    private static void sendFile(HttpExchange exchange, IfcSource present) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/x-step");
        try (InputStream in = Files.newInputStream(present.file())) {
            exchange.sendResponseHeaders(200, 0);
            in.transferTo(exchange.getResponseBody());
        }
    }

    private static void send(HttpExchange exchange, String type, byte @Nullable [] body) throws IOException {
        if (body == null) {
            exchange.sendResponseHeaders(404, -1);
            return;
        }
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
