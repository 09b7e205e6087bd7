package io.adit.tests.conformance.kit;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Who sends a request.
 *
 * @param subject id by which policies name them
 * @param header name of the header that carries the credentials
 * @param value value of that header
 */
public record Login(String subject, String header, String value) {
    /** A user of basic authentication, whom policies name {@code nginx:<user>}. */
    public static Login basic(String user, String password) {
        return new Login("nginx:" + user, "Authorization", basicHeader(user, password));
    }

    /** A subject that the proxy in front of the server has authenticated. */
    public static Login preAuthenticated(String subject) {
        return new Login(subject, "x-ditto-pre-authenticated", subject);
    }

    /** The holder of a token: of an OpenID Connect issuer, or one that a device has signed. */
    public static Login bearer(String subject, String token) {
        return new Login(subject, "Authorization", "Bearer " + token);
    }

    /** Value of the header of basic authentication. */
    public static String basicHeader(String user, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }
}
