package io.adit.server.api;

import io.adit.server.backtest.Backtest;
import io.adit.server.backtest.BacktestException;
import io.adit.server.backtest.BacktestRequest;
import io.adit.server.backtest.Backtests;
import io.adit.things.TwinRuntime;
import io.vertx.core.Vertx;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.eclipse.ditto.base.model.auth.AuthorizationContext;

/**
 * {@code POST /api/adit/backtest}: begins to run rules over kept readings; {@code GET} and {@code DELETE /api/adit/backtest/{id}}: how it goes and
 * what came of it, and ending it. Everybody may try rules over channels that the policies let them read now, and sees the runs of their own;
 * administrators see all.
 */
public final class BacktestRoute {
    private static final String PATH = "/api/adit/backtest";
    private static final long LARGEST_BODY = 8L << 20;

    private final Vertx vertx;
    private final Backtests backtests;
    private final ReadablePlaces places;
    private final Set<String> administrators;
    private final Clock clock;

    /**
     * @param administrators subjects that see the runs of everybody
     */
    public BacktestRoute(Vertx vertx, TwinRuntime twins, Backtests backtests, Set<String> administrators, Clock clock) {
        this.vertx = vertx;
        this.backtests = backtests;
        this.places = new ReadablePlaces(vertx, twins);
        this.administrators = administrators;
        this.clock = clock;
    }

    /** Adds the routes. */
    public void mount(Router router, Access access) {
        BodyHandler body = BodyHandler.create(false).setBodyLimit(LARGEST_BODY);
        // only who may ask gets to send a body; Vert.x would want a body handler first
        router.post(PATH).handler(access.known()).handler(body::handle).handler(this::post);
        router.get(PATH + "/:runId")
                .handler(access.known())
                .handler(context -> find(context)
                        .ifPresent(run -> vertx.executeBlocking(
                                        () -> BacktestJson.of(run).toBuffer(), false)
                                .onSuccess(json -> context.response()
                                        .putHeader("Content-Type", "application/json")
                                        .end(json))
                                .onFailure(context::fail)));
        router.delete(PATH + "/:runId")
                .handler(access.known())
                .handler(context -> find(context).ifPresent(run -> {
                    run.cancel();
                    context.response().setStatusCode(204).end();
                }));
    }

    private Optional<Backtest> find(RoutingContext context) {
        AuthorizationContext subjects = Access.subjects(context);
        boolean all = subjects.getAuthorizationSubjects().stream()
                .anyMatch(subject -> administrators.contains(subject.getId()));
        Optional<Backtest> found = backtests
                .find(context.pathParam("runId"))
                .filter(run -> all || run.request().by().equals(name(subjects)));
        if (found.isEmpty()) {
            Problems.answer(
                    context, 404, "not found", "You have no such back-test; a restart forgets them, and later ones.");
        }
        return found;
    }

    private static String name(AuthorizationContext subjects) {
        return subjects.getFirstAuthorizationSubject()
                .map(subject -> subject.getId())
                .orElse("");
    }

    private void post(RoutingContext context) {
        AuthorizationContext subjects = Access.subjects(context);
        vertx.executeBlocking(() -> new ReadableRules(request(context, name(subjects))), false)
                .compose(rules -> rules.narrowed(places, subjects))
                .onSuccess(request -> start(context, request))
                .onFailure(failure -> refuse(context, failure));
    }

    private BacktestRequest request(RoutingContext context, String by) {
        JsonObject body = context.body().asJsonObject();
        if (body == null) {
            throw new IllegalArgumentException("The body is no JSON object.");
        }
        return BacktestBody.read(body, backtests.data().deployed().get(), by, clock.instant());
    }

    private void start(RoutingContext context, BacktestRequest request) {
        Optional<Backtest> started;
        try {
            started = backtests.start(request);
        } catch (BacktestException e) {
            refuse(context, e);
            return;
        }
        if (started.isEmpty()) {
            Problems.answer(context, 409, "busy", "Another back-test goes on; wait for its end, or cancel it.");
            return;
        }
        context.response()
                .setStatusCode(202)
                .putHeader("Location", PATH + "/" + started.get().id());
        context.json(BacktestJson.of(started.get()));
    }

    private static void refuse(RoutingContext context, Throwable failure) {
        switch (failure) {
            case BacktestException e -> Problems.answer(context, 404, "not found", String.valueOf(e.getMessage()));
            case IllegalArgumentException e ->
                Problems.answer(context, 400, "bad request", String.valueOf(e.getMessage()));
            case DecodeException e -> Problems.answer(context, 400, "bad request", String.valueOf(e.getMessage()));
            case ClassCastException e -> Problems.answer(context, 400, "bad request", "A member has a wrong type.");
            default -> context.fail(failure);
        }
    }
}
