package io.adit.gateway.http;

import io.adit.gateway.auth.Authentication;
import io.adit.gateway.auth.Authenticator;
import io.adit.gateway.wire.internal.GatewayError;
import io.adit.gateway.wire.internal.WireErrors;
import io.adit.gateway.wire.internal.WireHeaders;
import io.adit.things.TwinRuntime;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * What Ditto lacks, at a path of its own: {@code PATCH /api/adit/things} changes all things that a filter selects,
 * {@code GET /api/adit/things/aggregation} counts and summarises them. Errors are {@code application/problem+json}.
 */
final class BulkRoutes {
    private static final String PATH = "/api/adit/things";

    private final Authenticator authenticator;
    private final DittoLimits limits;

    private BulkRoutes(Authenticator authenticator, DittoLimits limits) {
        this.authenticator = authenticator;
        this.limits = limits;
    }

    static void mount(Router router, TwinRuntime twin, Authenticator authenticator, DittoLimits limits) {
        BulkRoutes routes = new BulkRoutes(authenticator, limits);
        BulkPatch patch = new BulkPatch(twin);
        Aggregation aggregation = new Aggregation(twin);
        router.route(HttpMethod.PATCH, PATH).handler(ctx -> routes.handle(ctx, patch::start));
        router.route(HttpMethod.GET, PATH + "/aggregation").handler(ctx -> routes.handle(ctx, aggregation::start));
    }

    private void handle(RoutingContext ctx, BiConsumer<RoutingContext, WireRequest> work) {
        HttpServerRequest request = ctx.request();
        String correlationId = Pipeline.correlationId(request);
        request.pause();
        authenticator.authenticate(request).onComplete(outcome -> {
            if (outcome.failed()) {
                request.resume();
                Problem.answer(ctx.response(), WireErrors.of(outcome.cause(), correlationId));
                return;
            }
            switch (outcome.result()) {
                case Authentication.Denied denied -> {
                    request.resume();
                    Problem.answer(ctx.response(), denied.error());
                }
                case Authentication.Granted granted ->
                    BoundedBody.read(request, limits.thingBytes())
                            .onSuccess(body -> run(ctx, granted, body, correlationId, work))
                            .onFailure(e -> Problem.answer(
                                    ctx.response(), GatewayError.badRequest("The body is too large or broke off.")));
            }
        });
    }

    private void run(
            RoutingContext ctx,
            Authentication.Granted user,
            Buffer body,
            String correlationId,
            BiConsumer<RoutingContext, WireRequest> work) {
        try {
            var headers =
                    WireHeaders.fromHttp(ctx.request().headers(), ctx.queryParams(), user.subjects(), correlationId);
            work.accept(
                    ctx,
                    new WireRequest(
                            ctx.request(),
                            authenticator.origin(ctx.request()),
                            List.of(),
                            ctx.queryParams(),
                            user,
                            headers,
                            body));
        } catch (RuntimeException e) {
            Problem.answer(ctx.response(), WireErrors.ofReading(e, correlationId));
        }
    }
}
