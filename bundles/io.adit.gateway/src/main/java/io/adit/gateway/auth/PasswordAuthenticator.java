package io.adit.gateway.auth;

import io.adit.gateway.wire.internal.GatewayError;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.eclipse.ditto.base.model.auth.AuthorizationContext;
import org.eclipse.ditto.base.model.auth.AuthorizationSubject;
import org.eclipse.ditto.base.model.auth.DittoAuthorizationContextType;
import org.jspecify.annotations.Nullable;

/**
 * Authenticates by, in this order: the pre-authentication header where it is switched on, HTTP Basic (RFC 7617) against
 * {@link Users}, the session cookie. Thread-safe.
 */
public final class PasswordAuthenticator implements Authenticator, AutoCloseable {
    /** Name of the session cookie. */
    public static final String COOKIE = "adit-session";

    private static final String PRE_AUTHENTICATED = "x-ditto-pre-authenticated";

    private final AuthOptions options;
    private final Passwords passwords;
    private final Sessions sessions;
    private final SameSite sameSite;
    private final Users users;

    /** Authenticates these users. */
    public PasswordAuthenticator(Users users, AuthOptions options) {
        this.users = users;
        this.options = options;
        passwords = new Passwords(users, options, System::nanoTime);
        sessions = new Sessions(users, options, System::nanoTime);
        sameSite = new SameSite(options.origins());
    }

    @Override
    public Future<Authentication> authenticate(HttpServerRequest request) {
        String proxied = options.preAuthenticated() ? request.getHeader(PRE_AUTHENTICATED) : null;
        if (proxied != null) {
            return Future.succeededFuture(preAuthenticated(proxied));
        }
        String authorization = request.getHeader("Authorization");
        if (authorization != null) {
            return basic(authorization, request);
        }
        Cookie cookie = request.getCookie(COOKIE);
        if (cookie != null) {
            return Future.succeededFuture(session(cookie.getValue(), request));
        }
        return denied("No credentials were provided.");
    }

    private static Authentication preAuthenticated(String header) {
        List<AuthorizationSubject> subjects = Arrays.stream(header.split(","))
                .map(String::strip)
                .filter(subject -> !subject.isEmpty())
                .map(AuthorizationSubject::newInstance)
                .toList();
        if (subjects.isEmpty()) {
            return new Authentication.Denied(
                    GatewayError.authenticationFailed("The header " + PRE_AUTHENTICATED + " names no subject."));
        }
        return new Authentication.Granted(
                subjects.getFirst().getId(),
                AuthorizationContext.newInstance(DittoAuthorizationContextType.PRE_AUTHENTICATED_HTTP, subjects));
    }

    private Future<Authentication> basic(String authorization, HttpServerRequest request) {
        if (!authorization.regionMatches(true, 0, "Basic ", 0, 6)) {
            return denied("Only HTTP Basic authentication is supported.");
        }
        String decoded;
        try {
            byte[] bytes = Base64.getDecoder().decode(authorization.substring(6).strip());
            decoded = new String(bytes, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return denied("The credentials are no base64.");
        }
        int colon = decoded.indexOf(':');
        if (colon < 0) {
            return denied("The credentials have no password.");
        }
        return check(decoded.substring(0, colon), decoded.substring(colon + 1), request);
    }

    private Authentication session(String token, HttpServerRequest request) {
        Optional<User> user = sessions.find(token);
        if (user.isEmpty()) {
            return new Authentication.Denied(GatewayError.authenticationFailed("The session has ended; log in again."));
        }
        if (!sameSite.accepts(request)) {
            return new Authentication.Denied(GatewayError.crossSite());
        }
        return Passwords.granted(user.get());
    }

    /** Checks a name and password that came with this request; completes on the caller's context. */
    Future<Authentication> check(String name, String password, HttpServerRequest request) {
        SocketAddress remote = request.remoteAddress();
        String address = remote == null || remote.hostAddress() == null ? "?" : remote.hostAddress();
        return onContext(passwords.check(name, password, address));
    }

    private static Future<Authentication> onContext(CompletionStage<Authentication> stage) {
        @Nullable Context context = Vertx.currentContext();
        if (context == null || stage.toCompletableFuture().isDone()) {
            return Future.fromCompletionStage(stage);
        }
        Promise<Authentication> promise = Promise.promise();
        var unused = stage.whenComplete((authentication, failure) -> context.runOnContext(v -> {
            if (failure == null) {
                promise.complete(authentication);
            } else {
                promise.fail(failure);
            }
        }));
        return promise.future();
    }

    /** Starts a session of a user who just logged in. */
    String startSession(String name) {
        return sessions.start(users.find(name).orElseThrow());
    }

    void endSession(String token) {
        sessions.end(token);
    }

    AuthOptions options() {
        return options;
    }

    private static Future<Authentication> denied(String description) {
        return Future.succeededFuture(new Authentication.Denied(GatewayError.authenticationFailed(description)));
    }

    @Override
    public void close() {
        passwords.close();
    }
}
