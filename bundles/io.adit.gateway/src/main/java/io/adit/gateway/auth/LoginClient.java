package io.adit.gateway.auth;

/**
 * What this server is to an OpenID Connect provider, so that people can log in there: a public client that proves itself by
 * PKCE (RFC 7636), without a secret.
 *
 * @param id the client's id
 * @param scope what is asked for, {@code openid} among it
 */
public record LoginClient(String id, String scope) {
    static final String USUAL_SCOPE = "openid profile";

    /** Refuses what can't work. */
    public LoginClient {
        if (id.isBlank() || !(" " + scope + " ").contains(" openid ")) {
            throw new IllegalArgumentException("A login needs the id of a client, and openid in its scope.");
        }
    }
}
