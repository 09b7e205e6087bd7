package io.adit.gateway.auth;

import java.time.Duration;
import java.util.Optional;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;

/**
 * What a provider gives for a code or a refresh token (RFC 6749, 5.1; OpenID Connect Core 1.0, 3.1.3.3).
 *
 * @param idToken who it is; a refresh may leave it out
 * @param refreshToken a secret that is good for one more answer
 * @param lifetime how long what it says counts
 */
record TokenAnswer(Optional<String> idToken, Optional<String> refreshToken, Duration lifetime) {
    private static final long USUAL_SECONDS = 300;

    static TokenAnswer parse(String body) {
        JsonObject json = JsonFactory.newObject(body);
        long seconds = json.getValue("expires_in")
                .filter(JsonValue::isNumber)
                .map(JsonValue::asLong)
                .orElse(USUAL_SECONDS);
        return new TokenAnswer(
                text(json, "id_token"), text(json, "refresh_token"), Duration.ofSeconds(Math.max(1, seconds)));
    }

    private static Optional<String> text(JsonObject json, String key) {
        return json.getValue(key).filter(JsonValue::isString).map(JsonValue::asString);
    }

    @Override
    public String toString() {
        return "TokenAnswer[lifetime=" + lifetime + "]";
    }
}
