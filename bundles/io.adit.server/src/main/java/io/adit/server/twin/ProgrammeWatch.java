package io.adit.server.twin;

import io.adit.publish.programme.ProgrammeReader;
import io.adit.things.TwinFilter;
import io.adit.things.TwinListener;
import io.adit.things.TwinRuntime;
import io.adit.things.TwinRuntime.Subscription;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;
import org.eclipse.ditto.base.model.entity.id.WithEntityId;
import org.eclipse.ditto.base.model.signals.Signal;
import org.eclipse.ditto.json.JsonCollectors;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.things.model.ThingId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps what an engine runs as the programme things say: reads them all at the start, and again when a burst of changes is over. A
 * publication writes thing after thing, and half of one is a programme that nobody meant: an interlock without its rule refuses commands.
 */
public final class ProgrammeWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ProgrammeWatch.class);
    private static final long QUIET_NANOS = TimeUnit.MILLISECONDS.toNanos(300);
    private static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(5);
    private static final String FILTER = "or(eq(attributes/type,\"" + ProgrammeReader.CHANNEL_SETTINGS
            + "\"),eq(attributes/type,\"" + ProgrammeReader.RULE + "\"),eq(attributes/type,\""
            + ProgrammeReader.INTERLOCK
            + "\"),eq(attributes/type,\"" + ProgrammeReader.COMMAND
            + "\"),eq(attributes/type,\"" + ProgrammeReader.NOTIFICATION
            + "\"))";

    private final TwinRuntime twins;
    private final Function<String, CompletionStage<?>> programme;
    private final Predicate<String> elsewhere;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "adit-programme"));
    private final Settling settling = new Settling(QUIET_NANOS, LONGEST_NANOS);
    private final Subscription subscription;
    private @Nullable String running;
    private volatile boolean closed;

    /**
     * Starts watching.
     *
     * @param programme takes the JSON array of the things, and completes when that is done
     * @param elsewhere whether a thing is to be left out, as another engine runs what it says
     */
    public ProgrammeWatch(
            TwinRuntime twins, Function<String, CompletionStage<?>> programme, Predicate<String> elsewhere) {
        this.elsewhere = elsewhere;
        this.twins = twins;
        this.programme = programme;
        TwinListener listener = (signal, extra) -> changed(signal);
        this.subscription =
                twins.subscribe(new TwinFilter(EngineSubject.context(), Set.of(), Set.of(), null, null), listener);
        timer.execute(this::load);
    }

    private void changed(Signal<?> signal) {
        if (signal instanceof WithEntityId with && with.getEntityId() instanceof ThingId thing) {
            String name = thing.getName();
            if (name.startsWith("programme.")
                    || name.startsWith("rule.")
                    || name.startsWith("interlock.")
                    || name.startsWith("command.")
                    || name.equals("notification")) {
                await();
            }
        }
    }

    private void await() {
        synchronized (settling) {
            if (settling.changed(System.nanoTime())) {
                timer.schedule(this::look, QUIET_NANOS, TimeUnit.NANOSECONDS);
            }
        }
    }

    private void look() {
        long left;
        synchronized (settling) {
            left = settling.left(System.nanoTime());
            if (left > 0) {
                timer.schedule(this::look, left, TimeUnit.NANOSECONDS);
            }
        }
        if (left == 0) {
            load();
        }
    }

    private void load() {
        ThingSearch.all(twins, FILTER).whenComplete((things, failure) -> {
            if (closed) {
                return;
            }
            if (failure != null) {
                LOG.error("The programme cannot be read; the engine goes on with the last one.", failure);
            } else {
                hand(things);
            }
        });
    }

    private synchronized void hand(List<JsonObject> things) {
        String json = things.stream()
                .filter(thing ->
                        !elsewhere.test(thing.getValueOrThrow(org.eclipse.ditto.things.model.Thing.JsonFields.ID)))
                .sorted(Comparator.comparing(
                        thing -> thing.getValueOrThrow(org.eclipse.ditto.things.model.Thing.JsonFields.ID)))
                .collect(JsonCollectors.valuesToArray())
                .toString();
        if (json.equals(running)) {
            return;
        }
        running = json;
        programme.apply(json).whenComplete((done, failure) -> {
            if (failure != null && !closed) {
                LOG.error("The new programme could not be handed to the engine.", failure);
            } else if (failure == null) {
                LOG.debug("The engine's programme has changed: {} things.", things.size());
            }
        });
    }

    @Override
    public void close() {
        closed = true;
        subscription.close();
        timer.shutdownNow();
    }
}
