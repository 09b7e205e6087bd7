package io.adit.access;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a provider of identities is asked for by a client that is nobody's browser (OAuth 2.0 client credentials, RFC 6749, section 4.4).
 *
 * @param endpoint its token endpoint; https, or on this machine
 * @param clientId as the provider knows the client
 * @param secret of the client; never printed
 * @param scope what the token is to allow, with blanks between; empty: as the provider thinks
 * @param audience whom it is for, where the provider wants to be told; else empty
 */
public record TokenGrant(URI endpoint, String clientId, String secret, String scope, String audience) {
    /** @throws IllegalArgumentException with a sentence for people where that can't be asked */
    public TokenGrant {
        boolean tls = "https".equals(endpoint.getScheme());
        if (endpoint.getHost() == null || !(tls || "http".equals(endpoint.getScheme()))) {
            throw new IllegalArgumentException(
                    "'" + endpoint
                            + "' is no token endpoint; write for example https://login.example.org/realms/site/protocol/openid-connect/token.");
        }
        if (!tls && !NoProxy.isThisMachine(endpoint.getHost())) {
            throw new IllegalArgumentException(
                    "The token endpoint " + endpoint + " has to be https: it is sent the client's secret.");
        }
        if (clientId.isBlank() || secret.isBlank()) {
            throw new IllegalArgumentException("A token of " + endpoint + " needs the id of a client, and its secret.");
        }
    }

    /** The form that asks for it. */
    String form() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("grant_type", "client_credentials");
        fields.put("scope", scope);
        fields.put("audience", audience);
        return fields.entrySet().stream()
                .filter(field -> !field.getValue().isBlank())
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** The client's own login; id and secret are encoded first (RFC 6749, section 2.3.1). */
    String authorization() {
        return Login.basic(encoded(clientId), encoded(secret)).authorization();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return clientId + " of " + endpoint;
    }
}
