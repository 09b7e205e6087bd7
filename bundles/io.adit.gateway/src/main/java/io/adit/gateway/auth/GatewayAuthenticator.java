package io.adit.gateway.auth;

import io.adit.gateway.wire.internal.GatewayError;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletionStage;
import org.eclipse.ditto.base.model.auth.AuthorizationContext;
import org.eclipse.ditto.base.model.auth.AuthorizationSubject;
import org.eclipse.ditto.base.model.auth.DittoAuthorizationContextType;
import org.jspecify.annotations.Nullable;

/**
 * Authenticates by, in this order: the pre-authentication header of a trusted proxy, a bearer token (RFC 6750; on a
 * WebSocket also as query parameter {@code access_token}), a password, a session cookie. A refused request's response
 * already bears the challenge that RFC 9110 asks for. Thread-safe.
 */
public final class GatewayAuthenticator implements Authenticator, AutoCloseable {
    private static final String PRE_AUTHENTICATED = "x-ditto-pre-authenticated";
    private static final String ACCESS_TOKEN = "access_token";
    private static final String BEARER = "Bearer ";

    private final PasswordAuthenticator passwords;
    private final TrustedProxies proxies;
    private final ClientOrigin origin;
    private final IssuerHttp http;
    private final TokenVerifier tokens;
    private final ProviderLogin login;

    /**
     * Authenticates these users and those of the issuers of the options.
     *
     * @throws IllegalArgumentException when the subject templates of an issuer are wrong
     */
    public GatewayAuthenticator(Vertx vertx, Users users, AuthOptions options) {
        proxies = options.proxies();
        origin = new ClientOrigin(proxies, options.origins());
        http = new IssuerHttp(vertx, options.issuerAuthority());
        tokens = new TokenVerifier(options.issuers(), http::get, Clock.systemUTC());
        login = new ProviderLogin(options.issuers(), http, tokens, Clock.systemUTC());
        passwords = new PasswordAuthenticator(users, options, login::restored);
    }

    @Override
    public Future<Authentication> authenticate(HttpServerRequest request) {
        return look(request).onSuccess(outcome -> {
            if (outcome instanceof Authentication.Denied denied
                    && denied.error().getHttpStatus().getCode() == 401
                    && !request.response().headWritten()) {
                request.response().putHeader("WWW-Authenticate", challenges(request));
            }
        });
    }

    private Future<Authentication> look(HttpServerRequest request) {
        String proxied = request.getHeader(PRE_AUTHENTICATED);
        if (proxied != null && proxies.sent(request)) {
            return Future.succeededFuture(preAuthenticated(proxied));
        }
        String header = request.getHeader("Authorization");
        String parameter = isWebSocket(request) ? request.getParam(ACCESS_TOKEN) : null;
        boolean bearer = header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length());
        if (header != null && parameter != null) {
            return Future.succeededFuture(new Authentication.Denied(GatewayError.multipleJwts()));
        }
        if (parameter != null) {
            return authenticate(parameter);
        }
        return bearer ? authenticate(header.substring(BEARER.length()).strip()) : passwords.authenticate(request);
    }

    @Override
    public Future<Authentication> authenticate(String jwt) {
        return tokens.acceptsAny() ? CallerContext.future(tokens.verify(jwt)) : Authenticator.super.authenticate(jwt);
    }

    @Override
    public String origin(HttpServerRequest request) {
        return origin.of(request);
    }

    /**
     * Looks at a name and password that came over another protocol than HTTP.
     *
     * @param address IP address of the caller, by which failures are counted
     * @return never fails, and completes on any thread
     */
    public CompletionStage<Authentication> authenticate(String name, String password, String address) {
        return passwords.check(name, password, address);
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
                AuthorizationContext.newInstance(DittoAuthorizationContextType.PRE_AUTHENTICATED_HTTP, subjects),
                () -> true);
    }

    private static boolean isWebSocket(HttpServerRequest request) {
        String upgrade = request.getHeader("Upgrade");
        return upgrade != null && upgrade.toLowerCase(Locale.ROOT).contains("websocket");
    }

    /** Scripts in a browser get no Basic challenge: it would open the browser's own dialog over the page's login. */
    private List<String> challenges(HttpServerRequest request) {
        @Nullable String mode = request.getHeader("Sec-Fetch-Mode");
        boolean script = mode != null && !mode.equals("navigate");
        String bearer = "Bearer realm=\"adit\"";
        String basic = "Basic realm=\"adit\", charset=\"UTF-8\"";
        if (script) {
            return List.of(bearer);
        }
        return tokens.acceptsAny() ? List.of(basic, bearer) : List.of(basic);
    }

    /** Passwords and sessions, for the login of pages. */
    PasswordAuthenticator passwords() {
        return passwords;
    }

    /** Logins at providers, for the login of pages. */
    ProviderLogin login() {
        return login;
    }

    @Override
    public void close() {
        passwords.close();
        http.close();
    }
}
