package io.adit.publish.http;

import java.time.Duration;
import java.util.Optional;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;

/** The part of Ditto's HTTP API 2 that manages its connections to other systems; only its user for operations may use it. Blocks. */
public final class ConnectionApi {
    private static final String OPEN = "open";
    private static final long PAUSE_MILLIS = 500;

    private final RestClient rest;

    /** @param rest client of a Ditto's gateway, logged in as the user for operations ("devops") */
    public ConnectionApi(RestClient rest) {
        this.rest = rest;
    }

    /** A connection; empty where it is missing. */
    public Optional<JsonObject> connection(String id) {
        return rest.send("GET", path(id), null).found();
    }

    /** Creates or replaces a connection. @param connection without its id */
    public void putConnection(String id, JsonObject connection) {
        rest.send("PUT", path(id), connection).orFail();
    }

    /**
     * Waits until a connection is established, which Ditto does some time after it took it.
     *
     * @return empty once it is; else what Ditto says of it when the time is over
     */
    public Optional<String> waitUntilOpen(String id, Duration atMost) {
        long begun = System.nanoTime();
        while (true) {
            JsonObject status =
                    rest.send("GET", path(id) + "/status", null).found().orElse(JsonObject.empty());
            if (status.getValue("liveStatus").filter(JsonValue.of(OPEN)::equals).isPresent()) {
                return Optional.empty();
            }
            if (System.nanoTime() - begun > atMost.toNanos()) {
                return Optional.of(status.toString());
            }
            rest.pause(PAUSE_MILLIS);
        }
    }

    private static String path(String id) {
        return "/api/2/connections/" + DittoApi.encode(id);
    }
}
