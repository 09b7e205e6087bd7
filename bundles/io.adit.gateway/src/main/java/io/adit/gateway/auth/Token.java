package io.adit.gateway.auth;

import java.time.Instant;
import org.eclipse.ditto.json.JsonObject;

/**
 * A JSON Web Token (RFC 7519) that was verified.
 *
 * @param expires when whatever was opened with it has to end, unless a fresh token of the same subjects comes first
 * @param claims all of its claims, e.g. {@code sub} and {@code aud}; not a secret, but not for logs either
 */
public record Token(Instant expires, JsonObject claims) {}
