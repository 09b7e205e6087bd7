package io.adit.edge;

import io.adit.access.AccessException;
import io.adit.access.Caller;
import io.adit.access.RetryAfter;
import io.adit.access.Unreachable;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonRuntimeException;

/** The requests of a station to its centre. All go out from the station, which may lie behind a router that lets nothing in. Blocks; thread-safe. */
final class CentreApi implements AutoCloseable {
    /** What a request and its answer take besides the body, roughly. */
    static final int OVERHEAD_BYTES = 600;

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(15);
    private static final Duration LEAST_TIMEOUT = Duration.ofSeconds(60);
    private static final int SLOWEST_BYTES_PER_SECOND = 500;
    private static final int CONFLICT = 409;
    private static final Set<Integer> NOT_LET_IN = Set.of(401, 403);

    private final URI centre;
    private final String base;
    private final Caller caller;

    CentreApi(CentreSettings settings) {
        centre = settings.centre();
        base = "/api/adit/stations/"
                + URLEncoder.encode(settings.station(), StandardCharsets.UTF_8).replace("+", "%20");
        caller = new Caller(centre, settings.login(), settings.route(), CONNECT_TIMEOUT);
    }

    /**
     * Posts packed bytes.
     *
     * @param path below the station's, with query
     * @return the JSON object of the answer, also of a conflict, which the caller resolves
     * @throws CentreException where there is no answer, or a refusal
     */
    JsonObject post(String path, byte[] packed) {
        HttpResponse<String> response = send(caller.request(base + path)
                .timeout(LEAST_TIMEOUT.plusSeconds(packed.length / SLOWEST_BYTES_PER_SECOND))
                .header("Content-Type", "application/octet-stream")
                .POST(HttpRequest.BodyPublishers.ofByteArray(packed)));
        long pause = RetryAfter.millis(response.headers(), Instant.now());
        if (RetryAfter.isBusy(response.statusCode()) && pause > 0) {
            throw new CentreException(refusal(response), Duration.ofMillis(pause));
        }
        if (response.statusCode() / 100 != 2 && response.statusCode() != CONFLICT) {
            boolean unknown = NOT_LET_IN.contains(response.statusCode());
            throw new CentreException(refusal(response), unknown ? "not-let-in" : "");
        }
        try {
            return response.body().isBlank() ? JsonObject.empty() : JsonObject.of(response.body());
        } catch (JsonRuntimeException e) {
            throw new CentreException(centre + " gives an answer that is no JSON.", e);
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return caller.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (AccessException e) {
            throw new CentreException(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            Unreachable why = Unreachable.of(e);
            throw new CentreException(caller + " does not answer: " + why.words() + ".", why.code(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CentreException("The link is being closed.", e);
        }
    }

    private String refusal(HttpResponse<String> response) {
        if (NOT_LET_IN.contains(response.statusCode())) {
            return centre + " does not let this user act as this station (" + response.statusCode() + ").";
        }
        return centre + " answers " + response.statusCode() + ": "
                + response.body().strip().lines().findFirst().orElse("");
    }

    /** Ends what is under way. */
    @Override
    public void close() {
        caller.close();
    }
}
