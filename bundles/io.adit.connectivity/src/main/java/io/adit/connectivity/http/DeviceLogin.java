package io.adit.connectivity.http;

import io.adit.connectivity.internal.Speaker;
import io.adit.connectivity.registry.Authentication;
import io.adit.connectivity.registry.Authenticator;
import io.adit.connectivity.tls.ClientCertificates;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.security.cert.Certificate;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Who sends a request: by client certificate, by a token of the device as {@code Bearer}, or by basic authentication {@code
 * <auth id>@<tenant>:<password>}. Thread-safe.
 */
final class DeviceLogin {
    private static final String SCHEME = "basic ";
    private static final String BEARER = "bearer ";

    private final Authenticator authenticator;

    DeviceLogin(Authenticator authenticator) {
        this.authenticator = authenticator;
    }

    /** Outcome of a login. */
    sealed interface Outcome {
        /** Goes on; {@code speaker} is null where nobody logged in. */
        record Welcome(@Nullable Speaker speaker) implements Outcome {}

        /** Ends with this status. */
        record Refused(int status, String message) implements Outcome {}
    }

    CompletableFuture<Outcome> judge(RoutingContext context) {
        List<Certificate> certificates = ClientCertificates.of(context.request().connection());
        if (authenticator.knowsIssuer(certificates)) {
            return authenticator
                    .authenticateCertificate(certificates, HttpAdapter.TYPE)
                    .thenApply(DeviceLogin::outcome);
        }
        String header = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null) {
            return CompletableFuture.completedFuture(new Outcome.Welcome(null));
        }
        if (header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            byte[] token = header.substring(BEARER.length()).strip().getBytes(StandardCharsets.UTF_8);
            return authenticator
                    .authenticateToken(token, named(context.request().path()), HttpAdapter.TYPE)
                    .thenApply(DeviceLogin::outcome);
        }
        String[] pair = credentials(header);
        int at = pair.length < 2 ? -1 : pair[0].lastIndexOf('@');
        if (at < 1 || at == pair[0].length() - 1) {
            return CompletableFuture.completedFuture(badCredentials());
        }
        return authenticator
                .authenticate(
                        pair[0].substring(at + 1),
                        pair[0].substring(0, at),
                        pair[1].getBytes(StandardCharsets.UTF_8),
                        HttpAdapter.TYPE)
                .thenApply(DeviceLogin::outcome);
    }

    /** Tenant and auth-id where a token does not name them: the second and third segment of the path. */
    private static @Nullable String named(@Nullable String path) {
        String[] segments = String.valueOf(path).split("/", -1);
        return segments.length < 4 ? null : segments[2] + "/devices/" + segments[3];
    }

    private static String[] credentials(String header) {
        if (!header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return new String[0];
        }
        try {
            byte[] decoded =
                    Base64.getDecoder().decode(header.substring(SCHEME.length()).strip());
            return new String(decoded, StandardCharsets.UTF_8).split(":", 2);
        } catch (IllegalArgumentException e) {
            return new String[0];
        }
    }

    private static Outcome outcome(Authentication authentication) {
        return switch (authentication) {
            case Authentication.Authenticated device ->
                new Outcome.Welcome(new Speaker(device.tenant(), device.device(), device.authId()));
            case Authentication.BadCredentials bad -> badCredentials();
            case Authentication.NotAuthorized not -> new Outcome.Refused(403, "the device may not connect");
            case Authentication.Busy busy -> new Outcome.Refused(503, "too many logins at one time; try again");
        };
    }

    private static Outcome.Refused badCredentials() {
        return new Outcome.Refused(401, "unknown device or wrong password");
    }
}
