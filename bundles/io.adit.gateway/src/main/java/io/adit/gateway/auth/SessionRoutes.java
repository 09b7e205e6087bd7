package io.adit.gateway.auth;

import io.adit.gateway.wire.internal.GatewayError;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.ditto.base.model.exceptions.DittoRuntimeException;
import org.eclipse.ditto.json.JsonCollectors;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonRuntimeException;
import org.eclipse.ditto.json.JsonValue;

/**
 * Login for pages of this server, at {@code /api/adit/session}: POST of {@code {"user":..,"password":..}} as
 * {@code application/json} starts a session and sets its cookie, GET says who is logged in, DELETE logs out and says where the
 * page has to go to log out at the provider too ({@code {"farewell":..}}), where somebody came from one that has such a page.
 * Beside it the login at providers, at {@code /api/adit/login}.
 */
public final class SessionRoutes {
    private static final String PATH = "/api/adit/session";
    private static final int MOST_BYTES = 4_096;

    private final GatewayAuthenticator authenticator;

    private SessionRoutes(GatewayAuthenticator authenticator) {
        this.authenticator = authenticator;
    }

    /** Adds the routes. */
    public static void mount(Router router, GatewayAuthenticator authenticator) {
        SessionRoutes routes = new SessionRoutes(authenticator);
        router.get(PATH).handler(routes::tell);
        router.post(PATH)
                .handler(BodyHandler.create(false).setBodyLimit(MOST_BYTES))
                .handler(routes::login);
        router.delete(PATH).handler(routes::logout);
        ProviderRoutes.mount(router, authenticator);
    }

    private void tell(RoutingContext ctx) {
        authenticator.authenticate(ctx.request()).onSuccess(authentication -> {
            switch (authentication) {
                case Authentication.Granted granted -> answer(ctx, granted);
                case Authentication.Denied denied -> refuse(ctx, denied.error());
            }
        });
    }

    private void login(RoutingContext ctx) {
        String type = ctx.request().getHeader("Content-Type");
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("application/json")) {
            refuse(ctx, GatewayError.badRequest("A login must be application/json."));
            return;
        }
        String user;
        String password;
        try {
            Buffer body = ctx.body().buffer();
            JsonObject json = JsonFactory.newObject(body == null ? "" : body.toString());
            user = json.getValue("user").map(JsonValue::asString).orElse("");
            password = json.getValue("password").map(JsonValue::asString).orElse("");
        } catch (JsonRuntimeException | IllegalArgumentException | UnsupportedOperationException e) {
            refuse(ctx, GatewayError.badRequest("A login must be a JSON object with 'user' and 'password'."));
            return;
        }
        authenticator.passwords().check(user, password, ctx.request()).onSuccess(authentication -> {
            switch (authentication) {
                case Authentication.Granted granted -> {
                    setCookie(ctx, authenticator.passwords().startSession(granted.user()));
                    answer(ctx, granted);
                }
                case Authentication.Denied denied -> refuse(ctx, denied.error());
            }
        });
    }

    private void logout(RoutingContext ctx) {
        Cookie cookie = ctx.request().getCookie(PasswordAuthenticator.COOKIE);
        authenticator.authenticate(ctx.request()).onSuccess(authentication -> {
            if (authentication instanceof Authentication.Denied denied
                    && denied.error().getHttpStatus().getCode() == 403) {
                refuse(ctx, denied.error());
                return;
            }
            Optional<SessionHolder> ended = cookie == null
                    ? Optional.empty()
                    : authenticator.passwords().endSession(cookie.getValue());
            ctx.response().addCookie(cookie(ctx.request(), "", authenticator).setMaxAge(0));
            CallerContext.future(farewell(ctx, ended)).onSuccess(page -> sayFarewell(ctx, page));
        });
    }

    private CompletionStage<Optional<URI>> farewell(RoutingContext ctx, Optional<SessionHolder> ended) {
        return ended.isPresent() && ended.get() instanceof ProviderHolder holder
                ? authenticator.login().farewell(holder, URI.create(authenticator.origin(ctx.request()) + "/"))
                : CompletableFuture.completedStage(Optional.empty());
    }

    private static void sayFarewell(RoutingContext ctx, Optional<URI> page) {
        if (page.isEmpty()) {
            ctx.response().setStatusCode(204).end();
            return;
        }
        JsonObject json = JsonFactory.newObjectBuilder()
                .set("farewell", page.get().toString())
                .build();
        ctx.response()
                .putHeader("Content-Type", "application/json")
                .putHeader("Cache-Control", "no-store")
                .end(json.toString());
    }

    private void setCookie(RoutingContext ctx, String token) {
        ctx.response().addCookie(cookie(ctx.request(), token, authenticator));
    }

    /** The cookie of a session. */
    static Cookie cookie(HttpServerRequest request, String value, GatewayAuthenticator authenticator) {
        return cookie(request, value, authenticator, PasswordAuthenticator.COOKIE);
    }

    /** A cookie that scripts can't read, and that goes over TLS only where this server is reached by it. */
    static Cookie cookie(HttpServerRequest request, String value, GatewayAuthenticator authenticator, String name) {
        return Cookie.cookie(name, value)
                .setPath("/")
                .setHttpOnly(true)
                .setSecure(
                        request.isSSL() || authenticator.passwords().options().secureCookie())
                .setSameSite(CookieSameSite.STRICT);
    }

    private static void answer(RoutingContext ctx, Authentication.Granted granted) {
        JsonObject json = JsonFactory.newObjectBuilder()
                .set("user", granted.user())
                .set(
                        "subjects",
                        granted.subjects().stream()
                                .map(subject -> JsonFactory.newValue(subject.getId()))
                                .collect(JsonCollectors.valuesToArray()))
                .build();
        ctx.response()
                .putHeader("Content-Type", "application/json")
                .putHeader("Cache-Control", "no-store")
                .end(json.toString());
    }

    private static void refuse(RoutingContext ctx, DittoRuntimeException error) {
        HttpServerResponse response =
                ctx.response().setStatusCode(error.getHttpStatus().getCode());
        if (error instanceof GatewayError gateway && gateway.retryAfterSeconds() > 0) {
            response.putHeader("Retry-After", Long.toString(gateway.retryAfterSeconds()));
        }
        response.putHeader("Content-Type", "application/json").end(error.toJsonString());
    }
}
