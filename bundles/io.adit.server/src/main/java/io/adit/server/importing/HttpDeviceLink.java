package io.adit.server.importing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;

/** Sends telemetry as a device to Hono's HTTP adapter, one message after the other; tries again while the server is busy. Used by one thread. */
final class HttpDeviceLink implements MessageTarget {
    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final int MOST_TRIES = 60;
    private static final long PAUSE_MILLIS = 500;
    private static final int BUSY = 503;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
    private final URI telemetry;
    private final String authorization;

    /**
     * @param adapter for example {@code http://127.0.0.1:8090}
     * @param login {@code authId@tenant}
     */
    HttpDeviceLink(URI adapter, String login, String password) {
        this.telemetry = adapter.resolve("/telemetry");
        byte[] credentials = (login + ":" + password).getBytes(StandardCharsets.UTF_8);
        this.authorization = "Basic " + Base64.getEncoder().encodeToString(credentials);
    }

    @Override
    public int mostUnderWay() {
        return 0;
    }

    @Override
    public CompletableFuture<Void> send(String json) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(telemetry)
                .timeout(TIMEOUT)
                .header("Authorization", authorization)
                .header("Content-Type", "application/json")
                .header("qos-level", "1")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
        try {
            int status = BUSY;
            for (int attempt = 0; status == BUSY && attempt < MOST_TRIES; attempt++) {
                if (attempt > 0) {
                    Thread.sleep(PAUSE_MILLIS);
                }
                status = http.send(request, HttpResponse.BodyHandlers.discarding())
                        .statusCode();
            }
            if (status / 100 != 2) {
                throw new IOException(
                        telemetry + " refused a message with " + status + "; the import can go on from there.");
            }
            return CompletableFuture.completedFuture(null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
