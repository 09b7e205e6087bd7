package io.adit.server.api;

import io.adit.engine.ChannelId;
import io.adit.engine.programme.Programme;
import io.adit.history.HistoryException;
import io.adit.server.ingest.Explainer;
import io.adit.server.ingest.Provenance;
import io.adit.server.twin.EngineSubject;
import io.adit.things.TwinRuntime;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.eclipse.ditto.base.model.exceptions.DittoRuntimeException;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.things.model.ThingId;
import org.eclipse.ditto.things.model.signals.commands.query.RetrieveFeatureProperties;
import org.eclipse.ditto.things.model.signals.commands.query.RetrieveFeaturePropertiesResponse;
import org.jspecify.annotations.Nullable;

/**
 * {@code GET /api/adit/things/{thingId}/features/{featureId}/explain?time=}: how the sample nearest to a time came to be. Only for who may read
 * the channel's value now; the device's payload is shown to administrators only, as other fields may be in it.
 */
public final class ExplainRoute {
    private static final JsonPointer VALUE = JsonPointer.of("status/value");

    private final Vertx vertx;
    private final TwinRuntime twins;
    private final Explained explained;
    private final Set<String> administrators;
    private final WorkerExecutor worker;

    /** What explains, and the programme that knows the units of channels. */
    public record Explained(Explainer explainer, Supplier<Programme> programme) {}

    /** @param administrators subjects that may see what devices sent */
    public ExplainRoute(Vertx vertx, TwinRuntime twins, Explained explained, Set<String> administrators) {
        this.vertx = vertx;
        this.twins = twins;
        this.explained = explained;
        this.administrators = administrators;
        this.worker = vertx.createSharedWorkerExecutor("adit-explain", 1); // one at a time: the engine needs its core
    }

    /** Adds the route. */
    public void mount(Router router, Access access) {
        router.get("/api/adit/things/:thingId/features/:featureId/explain")
                .handler(access.known())
                .handler(this::answer);
    }

    private void answer(RoutingContext context) {
        long time;
        ChannelId channel;
        DittoHeaders headers;
        try {
            time = time(context.queryParams().get("time"));
            channel =
                    new ChannelId(ThingId.of(context.pathParam("thingId")).toString(), context.pathParam("featureId"));
            headers = EngineSubject.headers().toBuilder()
                    .authorizationContext(Access.subjects(context))
                    .build();
        } catch (IllegalArgumentException e) {
            Problems.answer(context, 400, "bad query", String.valueOf(e.getMessage()));
            return;
        } catch (DittoRuntimeException e) {
            Problems.answer(context, e);
            return;
        }
        RetrieveFeatureProperties read =
                RetrieveFeatureProperties.of(ThingId.of(channel.thingId()), channel.featureId(), headers);
        Future.fromCompletionStage(twins.execute(read), vertx.getOrCreateContext())
                .onSuccess(response -> {
                    RetrieveFeaturePropertiesResponse properties = (RetrieveFeaturePropertiesResponse) response;
                    if (properties.getFeatureProperties().getValue(VALUE).isEmpty()) {
                        Problems.answer(context, 404, "not found", "The channel has no value, or you may not read it.");
                    } else {
                        explain(context, channel, time);
                    }
                })
                .onFailure(failure -> refuse(context, failure));
    }

    private void explain(RoutingContext context, ChannelId channel, long time) {
        boolean payload = Access.subjects(context).getAuthorizationSubjects().stream()
                .anyMatch(subject -> administrators.contains(subject.getId()));
        worker.executeBlocking(() -> explained.explainer.explain(channel, time), false)
                .onSuccess(found -> answer(context, found, payload))
                .onFailure(failure -> unexplained(context, failure));
    }

    private static void unexplained(RoutingContext context, Throwable failure) {
        if (failure instanceof HistoryException) {
            Problems.answer(context, 503, "history", "The history could not be asked: " + failure.getMessage());
        } else {
            Problems.answer(context, 500, "failed", "The sample can't be explained: " + failure.getMessage());
        }
    }

    private void answer(RoutingContext context, Optional<Provenance> found, boolean payload) {
        if (found.isEmpty()) {
            Problems.answer(context, 404, "not found", "The channel has no sample within a day of this time.");
        } else {
            context.json(new ProvenanceJson(explained.programme.get(), payload).of(found.get()));
        }
    }

    private static long time(@Nullable String text) {
        try {
            if (text != null) {
                Instant instant = OffsetDateTime.parse(text).toInstant();
                return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
            }
        } catch (DateTimeException | ArithmeticException e) {
            throw new IllegalArgumentException("'time' is no instant, for example 2026-01-31T12:00:00Z.", e);
        }
        throw new IllegalArgumentException("'time' is missing: which sample? For example 2026-01-31T12:00:00Z.");
    }

    private static void refuse(RoutingContext context, Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause instanceof DittoRuntimeException error) {
            Problems.answer(context, error);
        } else {
            Problems.answer(context, 500, "failed", "The thing could not be read; try again.");
        }
    }
}
