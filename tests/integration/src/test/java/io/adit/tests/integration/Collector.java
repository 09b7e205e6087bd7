package io.adit.tests.integration;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;

/** Stands in for a collector of OpenTelemetry: keeps what it is sent over OTLP as bytes. */
final class Collector implements AutoCloseable {
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final HttpServer server;

    Collector() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/traces", this::take);
        server.start();
    }

    private void take(HttpExchange exchange) throws IOException {
        boolean zipped = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
        InputStream body = exchange.getRequestBody();
        byte[] bytes = (zipped ? new GZIPInputStream(body) : body).readAllBytes();
        synchronized (told) {
            told.writeBytes(bytes);
        }
        exchange.sendResponseHeaders(200, -1);
        exchange.close();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Everything that it was told, a character for each byte. */
    String told() {
        synchronized (told) {
            return told.toString(StandardCharsets.ISO_8859_1);
        }
    }

    /** A trace's id as it stands in that. */
    static String id(String hex) {
        return new String(HexFormat.of().parseHex(hex), StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
