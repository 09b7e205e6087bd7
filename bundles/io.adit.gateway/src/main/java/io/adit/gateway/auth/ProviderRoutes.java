package io.adit.gateway.auth;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.ditto.json.JsonCollectors;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonObject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Login of pages at OpenID Connect providers: GET {@code /api/adit/login} tells them, {@code /api/adit/login/<alias>} sends
 * the browser there, and {@code /api/adit/login/<alias>/callback} is where it comes back to and gets its session. In the end
 * it is at {@code /}, with {@code ?login=} and {@code rejected}, {@code refused} or {@code unavailable} where it did not work.
 */
final class ProviderRoutes {
    private static final Logger LOG = LoggerFactory.getLogger(ProviderRoutes.class);
    private static final String PATH = "/api/adit/login";
    private static final String COOKIE = "adit-login";
    private static final String ALIAS = "alias";

    private final GatewayAuthenticator authenticator;
    private final ProviderLogin login;

    private ProviderRoutes(GatewayAuthenticator authenticator) {
        this.authenticator = authenticator;
        login = authenticator.login();
    }

    static void mount(Router router, GatewayAuthenticator authenticator) {
        ProviderRoutes routes = new ProviderRoutes(authenticator);
        router.get(PATH).handler(routes::tell);
        router.get(PATH + "/:alias").handler(routes::begin);
        router.get(PATH + "/:alias/callback").handler(routes::finish);
    }

    private void tell(RoutingContext ctx) {
        JsonObject json = JsonFactory.newObjectBuilder()
                .set(
                        "providers",
                        login.providers().stream()
                                .map(ProviderRoutes::described)
                                .collect(JsonCollectors.valuesToArray()))
                .build();
        ctx.response()
                .putHeader("Content-Type", "application/json")
                .putHeader("Cache-Control", "no-store")
                .end(json.toString());
    }

    private static JsonObject described(Provider provider) {
        return JsonFactory.newObjectBuilder()
                .set("alias", provider.issuer().alias())
                .set("issuer", provider.issuer().url().toString())
                .set("client", provider.client().id())
                .build();
    }

    private void begin(RoutingContext ctx) {
        String alias = ctx.pathParam(ALIAS);
        if (!login.knows(alias)) {
            ctx.next();
            return;
        }
        String secret = LoginAttempts.secret();
        String redirect = authenticator.origin(ctx.request()) + PATH + "/" + alias + "/callback";
        CallerContext.future(login.begin(alias, redirect, secret)).onComplete(asked -> {
            if (asked.succeeded()) {
                ctx.response().addCookie(cookie(ctx, secret).setMaxAge(LoginAttempts.MOST.toSeconds()));
                go(ctx, asked.result().toString());
            } else {
                fail(ctx, asked.cause());
            }
        });
    }

    private void finish(RoutingContext ctx) {
        Cookie kept = ctx.request().getCookie(COOKIE);
        String state = ctx.request().getParam("state", "");
        String code = ctx.request().getParam("code", "");
        String error = ctx.request().getParam("error", "");
        String alias = ctx.pathParam(ALIAS);
        ctx.response().addCookie(cookie(ctx, "").setMaxAge(0));
        if (!error.isEmpty()) {
            go(ctx, "/?login=refused");
            return;
        }
        String secret = kept == null ? "" : kept.getValue();
        CallerContext.future(login.finish(alias, state, code, secret)).onComplete(came -> {
            if (came.succeeded()) {
                String session = authenticator.passwords().startSession(came.result());
                ctx.response().addCookie(SessionRoutes.cookie(ctx.request(), session, authenticator));
                go(ctx, "/");
            } else {
                fail(ctx, came.cause());
            }
        });
    }

    /** Comes along when a provider sends the browser back, which a strict cookie would not. */
    private Cookie cookie(RoutingContext ctx, String value) {
        return SessionRoutes.cookie(ctx.request(), value, authenticator, COOKIE)
                .setPath(PATH)
                .setSameSite(CookieSameSite.LAX);
    }

    private static void fail(RoutingContext ctx, Throwable cause) {
        LOG.warn("The login at {} failed: {}", ctx.pathParam(ALIAS), cause.toString());
        go(ctx, LoginRefused.in(cause) ? "/?login=rejected" : "/?login=unavailable");
    }

    private static void go(RoutingContext ctx, String address) {
        ctx.response()
                .setStatusCode(303)
                .putHeader("Location", address)
                .putHeader("Cache-Control", "no-store")
                .putHeader("Referrer-Policy", "no-referrer")
                .end();
    }
}
