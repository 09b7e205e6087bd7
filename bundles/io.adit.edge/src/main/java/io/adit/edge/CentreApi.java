package io.adit.edge;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
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

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT_TIMEOUT)
            .build();
    private final URI centre;
    private final String base;
    private final String authorization;

    CentreApi(CentreSettings settings) {
        centre = settings.centre();
        base = "/api/adit/stations/"
                + URLEncoder.encode(settings.station(), StandardCharsets.UTF_8).replace("+", "%20");
        byte[] login = (settings.user() + ":" + settings.password()).getBytes(StandardCharsets.UTF_8);
        authorization = "Basic " + Base64.getEncoder().encodeToString(login);
    }

    /**
     * Posts packed bytes.
     *
     * @param path below the station's, with query
     * @return the JSON object of the answer, also of a conflict, which the caller resolves
     * @throws CentreException where there is no answer, or a refusal
     */
    JsonObject post(String path, byte[] packed) {
        HttpRequest request = HttpRequest.newBuilder(centre.resolve(base + path))
                .timeout(LEAST_TIMEOUT.plusSeconds(packed.length / SLOWEST_BYTES_PER_SECOND))
                .header("Authorization", authorization)
                .header("Content-Type", "application/octet-stream")
                .POST(HttpRequest.BodyPublishers.ofByteArray(packed))
                .build();
        HttpResponse<String> response;
        try {
            response = http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new CentreException(centre + " does not answer (" + e + ").", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CentreException("The link is being closed.", e);
        }
        if (response.statusCode() / 100 != 2 && response.statusCode() != CONFLICT) {
            throw new CentreException(refusal(response));
        }
        try {
            return response.body().isBlank() ? JsonObject.empty() : JsonObject.of(response.body());
        } catch (JsonRuntimeException e) {
            throw new CentreException(centre + " gives an answer that is no JSON.", e);
        }
    }

    private String refusal(HttpResponse<String> response) {
        if (Set.of(401, 403).contains(response.statusCode())) {
            return centre + " does not let this user act as this station (" + response.statusCode() + ").";
        }
        return centre + " answers " + response.statusCode() + ": "
                + response.body().strip().lines().findFirst().orElse("");
    }

    /** Ends what is under way. */
    @Override
    public void close() {
        http.shutdownNow();
    }
}
