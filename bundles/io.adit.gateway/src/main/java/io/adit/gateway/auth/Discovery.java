package io.adit.gateway.auth;

import java.net.URI;
import java.util.Optional;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;

/**
 * What a provider says of itself (OpenID Connect Discovery 1.0).
 *
 * @param keys address of its public keys
 * @param authorization where people log in; empty: nowhere
 * @param token where codes are given for tokens
 * @param endSession where people log out; empty: nowhere
 */
record Discovery(URI keys, Optional<URI> authorization, Optional<URI> token, Optional<URI> endSession) {
    /** Address of the document of an issuer. */
    static URI addressOf(URI issuer) {
        String base = issuer.toString();
        String trimmed = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
        return URI.create(trimmed + "/.well-known/openid-configuration");
    }

    /** @throws RuntimeException where it is another issuer's document, or names an address that could be overheard */
    static Discovery parse(String document, URI issuer) {
        JsonObject json = JsonFactory.newObject(document);
        String named = text(json, "issuer").orElse("");
        if (!named.equals(issuer.toString())) {
            throw new IllegalStateException("Its discovery document is of another issuer: " + named);
        }
        URI keys = address(json, "jwks_uri")
                .orElseThrow(() -> new IllegalStateException("Its discovery document has no jwks_uri."));
        return new Discovery(
                keys,
                address(json, "authorization_endpoint"),
                address(json, "token_endpoint"),
                address(json, "end_session_endpoint"));
    }

    private static Optional<URI> address(JsonObject json, String key) {
        return text(json, key).map(URI::create).map(uri -> {
            Issuer.requireSafe(uri);
            return uri;
        });
    }

    private static Optional<String> text(JsonObject json, String key) {
        return json.getValue(key).filter(JsonValue::isString).map(JsonValue::asString);
    }
}
