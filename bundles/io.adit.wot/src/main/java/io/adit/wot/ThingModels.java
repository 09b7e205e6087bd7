package io.adit.wot;

import io.adit.wot.internal.ModelReader;
import io.adit.wot.internal.ModelSource;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.ditto.base.model.exceptions.DittoRuntimeException;
import org.eclipse.ditto.json.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * The thing models that things refer to, each read once and kept. A kept model is read anew after a day; while that fails the
 * old one stays. What could not be read is tried again after half a minute. Thread-safe.
 */
public final class ThingModels implements AutoCloseable {
    private static final Duration KEPT = Duration.ofDays(1);
    private static final Duration FAILURE_KEPT = Duration.ofSeconds(30);
    private static final int MOST = 1000;

    private final ModelOptions options;
    private final Clock clock;
    private final ModelSource source;
    private final ModelReader reader;
    private final ConcurrentHashMap<String, Kept> kept = new ConcurrentHashMap<>();

    private record Kept(
            CompletableFuture<Model> model,
            Instant since,
            @Nullable Model before) {}

    /** Models as the options allow. */
    public ThingModels(ModelOptions options, Clock clock) {
        this.options = options;
        this.clock = clock;
        this.source = new ModelSource(options);
        this.reader = new ModelReader(source);
    }

    /** The options. */
    public ModelOptions options() {
        return options;
    }

    /** Whether a definition names a model that may be read. */
    public boolean has(@Nullable String definition) {
        return definition != null && source.has(definition);
    }

    /** The model of a definition; completes exceptionally with Ditto's errors when it can't be read or is wrong. */
    public CompletableFuture<Model> get(String definition) {
        Instant now = clock.instant();
        Kept known = kept.compute(definition, (key, old) -> isFresh(old, now) ? old : read(key, old, now));
        if (kept.size() > MOST) {
            forgetOldest();
        }
        if (known.before != null && (!known.model.isDone() || known.model.isCompletedExceptionally())) {
            return CompletableFuture.completedFuture(known.before);
        }
        return known.model;
    }

    /** A model whose text is given, put together with what it refers to; not kept. Completes as {@link #get} does. */
    public CompletableFuture<Model> of(String definition, JsonObject text) {
        try {
            return reader.read(definition, text);
        } catch (DittoRuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /**
     * The model of a definition if it is at hand.
     *
     * @throws ModelPendingException when it is being read
     * @throws DittoRuntimeException when it can't be read or is wrong
     */
    public Model now(String definition) {
        CompletableFuture<Model> model = get(definition);
        if (!model.isDone()) {
            throw new ModelPendingException(model);
        }
        try {
            return model.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof DittoRuntimeException known ? known : e;
        }
    }

    private static boolean isFresh(@Nullable Kept one, Instant now) {
        if (one == null || !one.model.isDone()) {
            return one != null;
        }
        Duration limit = one.model.isCompletedExceptionally() ? FAILURE_KEPT : KEPT;
        return one.since.plus(limit).isAfter(now);
    }

    private Kept read(String definition, @Nullable Kept old, Instant now) {
        Model before = null;
        if (old != null) {
            before = old.model.isDone() && !old.model.isCompletedExceptionally() ? old.model.join() : old.before;
        }
        CompletableFuture<Model> model;
        try {
            model = reader.read(definition);
        } catch (RuntimeException e) {
            model = CompletableFuture.failedFuture(e);
        }
        return new Kept(model, now, before);
    }

    private void forgetOldest() {
        kept.entrySet().stream()
                .min(Map.Entry.comparingByValue(java.util.Comparator.comparing(Kept::since)))
                .ifPresent(oldest -> kept.remove(oldest.getKey(), oldest.getValue()));
    }

    @Override
    public void close() {
        source.close();
    }
}
