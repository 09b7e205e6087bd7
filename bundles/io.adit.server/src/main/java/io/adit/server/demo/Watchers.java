package io.adit.server.demo;

import io.adit.access.Route;
import io.adit.gateway.auth.AdminSecret;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/** Sessions that are told of all changes, as an open dashboard is. Closing ends them. */
final class Watchers implements AutoCloseable {
    private static final int SESSIONS = 2;
    private static final Duration CONNECTING = Duration.ofSeconds(10);
    private static final String STREAM =
            "/api/2/things?fields=thingId,attributes,features,_revision,_context/topic,_context/path";

    private final HttpClient client = Route.DIRECT.client(CONNECTING);

    /** @param server its HTTP address */
    Watchers(URI server, String password) {
        byte[] login = (AdminSecret.USER + ":" + password).getBytes(StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(server.resolve(STREAM))
                .header("authorization", "Basic " + Base64.getEncoder().encodeToString(login))
                .header("accept", "text/event-stream")
                .build();
        for (int i = 0; i < SESSIONS; i++) {
            client.sendAsync(request, BodyHandlers.discarding());
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
