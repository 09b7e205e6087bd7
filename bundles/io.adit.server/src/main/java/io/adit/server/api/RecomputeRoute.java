package io.adit.server.api;

import io.adit.engine.ChannelId;
import io.adit.engine.programme.ChannelSettings;
import io.adit.engine.programme.Programme;
import io.adit.server.ingest.Ingest;
import io.adit.server.recompute.Recomputation;
import io.adit.server.recompute.Recomputations;
import io.adit.server.recompute.RecomputeRequest;
import io.vertx.core.Handler;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * {@code POST /api/adit/recomputations}: begins to compute clean samples of channels again; {@code GET} and {@code DELETE
 * /api/adit/recomputations/{id}}: how it goes and what differs, and ending it. For administrators.
 */
public final class RecomputeRoute {
    private static final String PATH = "/api/adit/recomputations";
    private static final long LARGEST_BODY = 8L << 20;
    private static final int MOST_CHANNELS = 1000;

    private final Recomputations recomputations;
    private final Ingest ingest;
    private final Predicate<String> elsewhere;
    private final Clock clock;

    /**
     * @param ingest knows the programme that is taken where the request has none
     * @param elsewhere whether what devices sent for a thing is at a station
     */
    public RecomputeRoute(Recomputations recomputations, Ingest ingest, Predicate<String> elsewhere, Clock clock) {
        this.elsewhere = elsewhere;
        this.recomputations = recomputations;
        this.ingest = ingest;
        this.clock = clock;
    }

    /** Adds the routes. @param administrators lets those pass who may change history */
    public void mount(Router router, Handler<RoutingContext> administrators) {
        BodyHandler body = BodyHandler.create(false).setBodyLimit(LARGEST_BODY);
        router.post(PATH).handler(body).handler(administrators).handler(this::start);
        router.get(PATH + "/:runId")
                .handler(administrators)
                .handler(context -> find(context).ifPresent(run -> context.json(RecomputeJson.of(run))));
        router.delete(PATH + "/:runId")
                .handler(administrators)
                .handler(context -> find(context).ifPresent(run -> {
                    run.cancel();
                    context.response().setStatusCode(204).end();
                }));
    }

    private Optional<Recomputation> find(RoutingContext context) {
        Optional<Recomputation> found = recomputations.find(context.pathParam("runId"));
        if (found.isEmpty()) {
            Problems.answer(context, 404, "not found", "There is no such run; a restart forgets them.");
        }
        return found;
    }

    private void start(RoutingContext context) {
        RecomputeRequest request;
        try {
            request = request(context);
        } catch (IllegalArgumentException | DecodeException | ClassCastException e) {
            Problems.answer(context, 400, "bad request", String.valueOf(e.getMessage()));
            return;
        }
        Optional<Recomputation> started = recomputations.start(request);
        if (started.isEmpty()) {
            Problems.answer(context, 409, "busy", "Another run goes on; wait for its end, or cancel it.");
            return;
        }
        context.response()
                .setStatusCode(202)
                .putHeader("Location", PATH + "/" + started.get().id());
        context.json(RecomputeJson.of(started.get()));
    }

    private RecomputeRequest request(RoutingContext context) {
        JsonObject body = context.body().asJsonObject();
        if (body == null) {
            throw new IllegalArgumentException("The body is no JSON object.");
        }
        Programme programme = programme(body);
        List<ChannelId> channels = body.getJsonArray("channels", new JsonArray()).stream()
                .map(JsonObject.class::cast)
                .map(each -> new ChannelId(each.getString("thingId", ""), each.getString("featureId", "")))
                .distinct()
                .toList();
        Elsewhere.refuse(channels, elsewhere);
        channels.forEach(channel -> check(programme, channel));
        long from = RunBody.micros(body, "from");
        long to = RunBody.micros(body, "to");
        long now = ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant());
        if (channels.isEmpty() || channels.size() > MOST_CHANNELS) {
            throw new IllegalArgumentException("'channels' has to name 1 to " + MOST_CHANNELS + " channels.");
        }
        if (from >= to || to > now) {
            throw new IllegalArgumentException("'from' has to be before 'to', and 'to' not in the future.");
        }
        String by = Access.subjects(context)
                .getFirstAuthorizationSubject()
                .map(subject -> subject.getId())
                .orElse("");
        boolean apply = body.getBoolean("apply", false);
        boolean runSteps = body.getBoolean("runSteps", false);
        return new RecomputeRequest(channels, from, to, programme, runSteps, apply, by, body.getString("reason", ""));
    }

    private static void check(Programme programme, ChannelId channel) {
        ChannelSettings settings = programme.channels().stream()
                .filter(each -> each.id().equals(channel))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The programme has no channel " + channel.featureId()
                        + " of " + channel.thingId() + " that can run."));
        if (settings.bindings().isEmpty() && settings.derivation() == null) {
            throw new IllegalArgumentException(
                    channel.featureId() + " of " + channel.thingId() + " has no binding, so it has no raw samples.");
        }
    }

    private Programme programme(JsonObject body) {
        JsonArray things = body.getJsonArray("programme");
        return things == null ? ingest.programme() : RunBody.programme(things).programme();
    }
}
