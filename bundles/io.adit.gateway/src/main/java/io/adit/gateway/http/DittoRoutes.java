package io.adit.gateway.http;

import io.adit.gateway.auth.Authenticator;
import io.adit.gateway.wire.internal.Fanouts;
import io.adit.gateway.ws.DittoWebSocket;
import io.adit.things.TwinRuntime;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import java.util.function.IntSupplier;
import org.eclipse.ditto.base.model.signals.commands.CommandNotSupportedException;

/**
 * Ditto's HTTP API 2 at {@code /api/2} (with server-sent events) and its WebSocket at {@code /ws/2}, and beside them bulk changes
 * and aggregation at {@code /api/adit/things}. The server that
 * mounts it applies {@link DittoLimits#applyTo}; other routes of the router are left alone, and no CORS header is sent.
 */
public final class DittoRoutes {
    private static final String PREFIX = "/api/2/";

    private DittoRoutes() {}

    /** Adds the routes with the usual limits. @return as the other one */
    public static IntSupplier mount(Router router, TwinRuntime twin, Authenticator authenticator) {
        return mount(router, twin, authenticator, DittoLimits.defaults());
    }

    /**
     * Adds the routes.
     *
     * @param twin executes the commands; outlives the router
     * @param authenticator asked for every request and WebSocket
     * @return how many subscriptions of connections there are now, over server-sent events and WebSockets
     */
    public static IntSupplier mount(Router router, TwinRuntime twin, Authenticator authenticator, DittoLimits limits) {
        Pipeline pipeline = new Pipeline(twin, authenticator, limits);
        Fanouts fanouts = new Fanouts(twin, limits.waitingEvents());
        Map<String, Family> families = Map.of(
                "things", new Family(new ThingsEndpoint(twin, fanouts), Family.Kind.THINGS),
                "policies", new Family(new PoliciesEndpoint(), Family.Kind.POLICIES),
                "checkPermissions", new Family(new PermissionsEndpoint(), Family.Kind.POLICIES),
                "search", new Family(new SearchEndpoint(twin), Family.Kind.THINGS),
                "cloudevents", new Family(new CloudEventsEndpoint(), Family.Kind.THINGS),
                "whoami", new Family(DittoRoutes::whoami, Family.Kind.THINGS));
        router.route("/api/2/*").handler(ctx -> dispatch(ctx, pipeline, families));
        router.routeWithRegex("/api/(?!2(?:/|$))[0-9]+(?:/.*)?").handler(ctx -> {
            String version = ctx.normalizedPath().split("/", -1)[2];
            int number = version.length() > 6 ? Integer.MAX_VALUE : Integer.parseInt(version);
            Answers.error(
                    ctx.response(),
                    CommandNotSupportedException.newBuilder(number).build(),
                    Pipeline.correlationId(ctx.request()));
        });
        WotDirectory.mount(router, authenticator);
        BulkRoutes.mount(router, twin, authenticator, limits);
        DittoWebSocket.mount(router, twin, fanouts, authenticator, limits.waitingEvents());
        return fanouts::members;
    }

    /** Resources that share an endpoint and a limit. */
    record Family(Endpoint endpoint, Kind kind) {
        enum Kind {
            THINGS,
            POLICIES
        }
    }

    private static void dispatch(RoutingContext ctx, Pipeline pipeline, Map<String, Family> families) {
        String path = ctx.request().path();
        if (path == null || !path.startsWith(PREFIX)) {
            Answers.noRoute(ctx.response());
            return;
        }
        int end = path.indexOf('/', PREFIX.length());
        String name = path.substring(PREFIX.length(), end < 0 ? path.length() : end);
        Family family = families.get(name);
        Endpoint endpoint = family == null ? request -> new Endpoint.Reply.NoRoute() : family.endpoint();
        Family.Kind kind = family == null ? Family.Kind.THINGS : family.kind();
        pipeline.handle(ctx, PREFIX + name, endpoint, kind);
    }

    private static Endpoint.Reply whoami(WireRequest request) {
        if (!request.segments().isEmpty()) {
            return new Endpoint.Reply.NoRoute();
        }
        return request.method().equals("GET")
                ? Endpoint.Reply.json(Whoami.of(request.user().subjects()))
                : Endpoint.Reply.onlyGet();
    }
}
