package io.adit.gateway.auth;

import io.adit.gateway.wire.internal.GatewayError;
import io.vertx.core.Future;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.eclipse.ditto.json.JsonObject;

/**
 * Authenticates by HTTP Basic (RFC 7617) against {@link Users}, or else by the session cookie. Thread-safe.
 */
public final class PasswordAuthenticator implements Authenticator, AutoCloseable {
    /** Name of the session cookie. */
    public static final String COOKIE = "adit-session";

    private final AuthOptions options;
    private final Passwords passwords;
    private final Sessions sessions;
    private final SameSite sameSite;
    private final Users users;

    /** Authenticates these users. */
    public PasswordAuthenticator(Users users, AuthOptions options) {
        this(users, options, saved -> Optional.empty());
    }

    /**
     * Authenticates these users, and whoever has a session.
     *
     * @param others makes holders of sessions of what those who did not log in with a password saved
     */
    PasswordAuthenticator(Users users, AuthOptions options, Function<JsonObject, Optional<SessionHolder>> others) {
        this.users = users;
        this.options = options;
        passwords = new Passwords(users, options, System::nanoTime);
        sessions = new Sessions(
                options,
                new SessionsFile(users.folder()),
                saved -> PasswordHolder.restored(saved, users).or(() -> others.apply(saved)),
                Clock.systemUTC());
        sameSite = new SameSite(options.origins());
    }

    @Override
    public Future<Authentication> authenticate(HttpServerRequest request) {
        String authorization = request.getHeader("Authorization");
        if (authorization != null) {
            return basic(authorization, request);
        }
        Cookie cookie = request.getCookie(COOKIE);
        if (cookie != null) {
            return session(cookie.getValue(), request);
        }
        return Future.succeededFuture(new Authentication.Denied(GatewayError.notAuthenticated()));
    }

    private Future<Authentication> basic(String authorization, HttpServerRequest request) {
        if (!authorization.regionMatches(true, 0, "Basic ", 0, 6)) {
            return denied("Only HTTP Basic and Bearer authentication are supported.");
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

    private Future<Authentication> session(String token, HttpServerRequest request) {
        Optional<SessionHolder> holder = sessions.find(token);
        if (holder.isEmpty()) {
            return denied("The session has ended; log in again.");
        }
        if (!sameSite.accepts(request)) {
            return Future.succeededFuture(new Authentication.Denied(GatewayError.crossSite()));
        }
        return CallerContext.future(holder.get().authenticate());
    }

    /** Checks a name and password that came with this request; completes on the caller's context. */
    Future<Authentication> check(String name, String password, HttpServerRequest request) {
        String address = options.proxies().client(request);
        return CallerContext.future(passwords.check(name, password, address));
    }

    /** Checks a name and password that came over another protocol. Never fails; completes on any thread. */
    CompletionStage<Authentication> check(String name, String password, String address) {
        return passwords.check(name, password, address);
    }

    /** Starts a session of a user who just logged in. */
    String startSession(String name) {
        return startSession(new PasswordHolder(users.find(name).orElseThrow(), users));
    }

    /** Starts a session of somebody who was let in otherwise. */
    String startSession(SessionHolder holder) {
        return sessions.start(holder);
    }

    /** Ends a session; tells whom it was of, empty when there is none. */
    Optional<SessionHolder> endSession(String token) {
        return sessions.end(token);
    }

    AuthOptions options() {
        return options;
    }

    private static Future<Authentication> denied(String description) {
        return Future.succeededFuture(new Authentication.Denied(GatewayError.authenticationFailed(description)));
    }

    @Override
    public void close() {
        sessions.close();
        passwords.close();
    }
}
