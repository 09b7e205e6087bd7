package io.adit.gateway.wire.internal;

import java.time.Duration;
import org.eclipse.ditto.base.model.common.HttpStatus;
import org.eclipse.ditto.base.model.exceptions.DittoRuntimeException;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.jspecify.annotations.Nullable;

/** An error that a Ditto gateway raises before a command reaches a twin; codes as Ditto's gateway service gives them. */
public final class GatewayError extends DittoRuntimeException {
    private static final long serialVersionUID = 1L;

    private final long retryAfterSeconds;

    @SuppressWarnings("NullAway") // Ditto's base class takes null for an absent description, cause and link
    private GatewayError(
            String code,
            HttpStatus status,
            DittoHeaders headers,
            @Nullable String message,
            @Nullable String description,
            long retryAfterSeconds) {
        super(code, status, headers, message, description, null, null);
        this.retryAfterSeconds = retryAfterSeconds;
    }

    /** The request bore no or wrong credentials: 401. */
    public static GatewayError authenticationFailed(String description) {
        return of(
                "gateway:authentication.failed",
                HttpStatus.UNAUTHORIZED,
                "The request could not be authenticated.",
                description);
    }

    /** The request bore no credentials at all: 401. */
    public static GatewayError notAuthenticated() {
        return of(
                "gateway:authentication.failed",
                HttpStatus.UNAUTHORIZED,
                "No applicable authentication provider was found!",
                "Check if your credentials were correct.");
    }

    /** A token was understood but is not accepted: 401. */
    public static GatewayError jwtUnverified(String description) {
        return of(
                "gateway:authentication.failed",
                HttpStatus.UNAUTHORIZED,
                "The JWT could not be verified.",
                description);
    }

    /** A WebSocket request has a token in its header and another in its query: 401. */
    public static GatewayError multipleJwts() {
        return of(
                "gateway:authentication.failed",
                HttpStatus.UNAUTHORIZED,
                "Multiple JWTs provided.",
                "Credentials came both in the header and in the query; send them only once.");
    }

    /** What was sent as token is none: 400. */
    public static GatewayError jwtInvalid() {
        return of(
                "jwt:invalid",
                HttpStatus.BAD_REQUEST,
                "The JSON Web Token is not valid.",
                "The provided token string did not have the expected format.");
    }

    /** A token is of an issuer that is not configured: 401. */
    public static GatewayError jwtIssuerNotSupported(String issuer) {
        return of(
                "gateway:jwt.issuer.notsupported",
                HttpStatus.UNAUTHORIZED,
                "The JWT issuer '" + issuer + "' is not supported.",
                "Check if your JWT is correct.");
    }

    /** The keys of a token's issuer can't be fetched: 503. */
    public static GatewayError providerUnavailable() {
        return of(
                "gateway:authentication.provider.unavailable",
                HttpStatus.SERVICE_UNAVAILABLE,
                "The authentication provider is not available.",
                "If after retry it is still unavailable, please contact the service team.");
    }

    /** A session cookie came with a request that another web site may have caused: 403. */
    public static GatewayError crossSite() {
        return of(
                "gateway:crosssite.forbidden",
                HttpStatus.FORBIDDEN,
                "A session cookie is not accepted on a request from another site.",
                "Send it from a page of this server, or authenticate with a password instead of the cookie.");
    }

    /** Too many failed logins: 429, with the time to wait. */
    public static GatewayError tooManyFailedLogins(Duration retryAfter) {
        long seconds = Math.max(1, retryAfter.toSeconds());
        return new GatewayError(
                "gateway:authentication.toomanyfailures",
                HttpStatus.TOO_MANY_REQUESTS,
                DittoHeaders.empty(),
                "Too many failed logins.",
                "Try again in " + seconds + " s.",
                seconds);
    }

    /** A timeout is no duration or is longer than allowed: 400. */
    public static GatewayError timeoutInvalid(String timeout, Duration most) {
        return of(
                "gateway:timeout.invalid",
                HttpStatus.BAD_REQUEST,
                "The timeout '" + timeout + "' is invalid.",
                "Please provide a timeout of 0 to " + most.toSeconds() + " s, e.g. '10s' or '500ms'.");
    }

    /** A header came twice, or contradicts the query parameter of the same name: 400. */
    public static GatewayError duplicateHeader(String name) {
        return of(
                "gateway:duplicate.header.field",
                HttpStatus.BAD_REQUEST,
                "'" + name + "' was given more than once, or as header and as query parameter with different values.",
                "Give it only once.");
    }

    /** A part of the request is not what the resource takes: 400. */
    public static GatewayError badRequest(@Nullable String reason) {
        return of(
                "gateway:request.invalid",
                HttpStatus.BAD_REQUEST,
                "The request is invalid.",
                reason == null || reason.isBlank() ? "Check its path, parameters and body." : reason);
    }

    /** The server is at its limit: 503. */
    public static GatewayError overloaded(String description) {
        return of(
                "gateway:service.unavailable",
                HttpStatus.SERVICE_UNAVAILABLE,
                "The service is temporarily not available.",
                description);
    }

    /** The token that a session was opened with expired: 401. */
    public static GatewayError sessionExpired() {
        return of(
                "gateway:websocket.session.expired",
                HttpStatus.UNAUTHORIZED,
                "The session expired because the token that it was opened with has expired.",
                "Send a fresh token as JWT-TOKEN in time.");
    }

    /** A session got a token that it can't go on with: 403. */
    public static GatewayError sessionClosed(String description) {
        return of(
                "gateway:websocket.session.closed",
                HttpStatus.FORBIDDEN,
                "The session was closed because of the token that it was given.",
                description);
    }

    /** A fault of the server: 500; what happened is in the server's log under the correlation id. */
    public static GatewayError internal(String correlationId) {
        return of(
                "gateway:internalerror",
                HttpStatus.INTERNAL_SERVER_ERROR,
                "An internal error occurred.",
                "The server's log says more under the correlation id " + correlationId + ".");
    }

    private static GatewayError of(String code, HttpStatus status, String message, String description) {
        return new GatewayError(code, status, DittoHeaders.empty(), message, description, 0);
    }

    /** Seconds after which a retry makes sense; 0 where the error says nothing about that. */
    public long retryAfterSeconds() {
        return retryAfterSeconds;
    }

    @Override
    public DittoRuntimeException setDittoHeaders(DittoHeaders headers) {
        return new GatewayError(
                getErrorCode(),
                getHttpStatus(),
                headers,
                getMessage(),
                getDescription().orElse(null),
                retryAfterSeconds);
    }
}
