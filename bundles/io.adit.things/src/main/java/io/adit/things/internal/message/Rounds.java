package io.adit.things.internal.message;

import io.adit.things.TwinRuntime.Subscription;
import io.adit.things.WantedAnswers;
import io.adit.things.internal.event.Published;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.ditto.base.model.acks.AcknowledgementLabel;
import org.eclipse.ditto.base.model.acks.AcknowledgementLabelNotUniqueException;
import org.eclipse.ditto.base.model.acks.AcknowledgementRequest;
import org.eclipse.ditto.base.model.acks.DittoAcknowledgementLabel;
import org.eclipse.ditto.base.model.auth.AuthorizationContext;
import org.eclipse.ditto.base.model.entity.id.EntityId;
import org.eclipse.ditto.base.model.headers.DittoHeaderDefinition;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.base.model.signals.acks.Acknowledgement;
import org.eclipse.ditto.base.model.signals.commands.Command;
import org.eclipse.ditto.json.JsonValue;

/**
 * All rounds of answers under way, each found by entity and correlation id, and the labels that subscribers declared.
 * Thread-safe.
 */
public final class Rounds implements AutoCloseable {
    private static final int MAX_WAITING = 65_536;
    private static final String WEAK = "Acknowledgement was issued automatically as weak ack, because the signal is"
            + " not relevant for the subscriber. Possible reasons are: the subscriber was not authorized, the subscriber"
            + " did not subscribe for the signal type, or the signal was dropped by a configured filter.";

    private final ConcurrentHashMap<Key, Open> rounds = new ConcurrentHashMap<>();
    private final Set<AcknowledgementLabel> declared = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("twin answer timeouts").daemon().factory());

    private record Key(String entity, String correlationId) {}

    /**
     * A round under way.
     *
     * @param correlationId by which receivers answer; another one than the sender's where that is in use
     * @param mayAnswer whose answers count
     */
    record Open(Command<?> command, Round round, String correlationId, MayAnswer mayAnswer) {}

    /** Decides whether answers of someone count. */
    @FunctionalInterface
    interface MayAnswer {
        boolean test(AuthorizationContext subjects);
    }

    /** Whether no further round should be opened for now. */
    public boolean isFull() {
        return rounds.size() >= MAX_WAITING;
    }

    Open open(Command<?> command, EntityId entity, WantedAnswers wanted, Duration timeout, MayAnswer mayAnswer) {
        Round round = new Round(command, entity, wanted, timeout);
        String asked = command.getDittoHeaders()
                .getCorrelationId()
                .orElseGet(() -> UUID.randomUUID().toString());
        Open open = new Open(command, round, asked, mayAnswer);
        for (int i = 0; rounds.putIfAbsent(new Key(entity.toString(), open.correlationId), open) != null; i++) {
            open = new Open(command, round, asked + ":" + i, mayAnswer);
        }
        Key key = new Key(entity.toString(), open.correlationId);
        ScheduledFuture<?> end = timer.schedule(round::timeOut, timeout.toNanos(), TimeUnit.NANOSECONDS);
        var unused = round.result().whenComplete((answer, error) -> {
            end.cancel(false);
            rounds.remove(key);
        });
        return open;
    }

    /** Finds the round that an answer is for, if its sender may answer. */
    void find(EntityId entity, DittoHeaders answer, Consumer<Open> then) {
        Open open =
                rounds.get(new Key(entity.toString(), answer.getCorrelationId().orElse("")));
        if (open != null && open.mayAnswer.test(answer.getAuthorizationContext())) {
            then.accept(open);
        }
    }

    /** Headers of the signal that goes to receivers: with the correlation id of the round and its labels. */
    static DittoHeaders sent(DittoHeaders command, String correlationId, Set<AcknowledgementLabel> labels) {
        return command.toBuilder()
                .correlationId(correlationId)
                .acknowledgementRequests(
                        labels.stream().map(AcknowledgementRequest::of).toList())
                .build();
    }

    /** As {@link io.adit.things.TwinRuntime#declare}. */
    public Subscription declare(Set<AcknowledgementLabel> labels) {
        synchronized (declared) {
            if (labels.stream().anyMatch(declared::contains)) {
                throw AcknowledgementLabelNotUniqueException.newBuilder().build();
            }
            declared.addAll(labels);
        }
        Set<AcknowledgementLabel> mine = Set.copyOf(labels);
        Runnable release = new Once(() -> {
            synchronized (declared) {
                declared.removeAll(mine);
            }
        });
        return release::run;
    }

    /** Acknowledges weakly what a signal asks of subscribers that it did not reach. */
    public void heard(Published published, Set<AcknowledgementLabel> labels) {
        DittoHeaders headers = published.signal().getDittoHeaders();
        if (declared.isEmpty() || !headers.containsKey(DittoHeaderDefinition.REQUESTED_ACKS.getKey())) {
            return;
        }
        Open open = rounds.get(
                new Key(published.id().toString(), headers.getCorrelationId().orElse("")));
        Set<AcknowledgementLabel> deaf = new HashSet<>();
        headers.getAcknowledgementRequests().forEach(request -> deaf.add(request.getLabel()));
        deaf.removeIf(label -> DittoAcknowledgementLabel.contains(label) || labels.contains(label));
        deaf.retainAll(declared);
        if (open != null) {
            deaf.forEach(label -> open.round.acknowledge(
                    Acknowledgement.weak(label, published.id(), weak(headers), JsonValue.of(WEAK))));
        }
    }

    private static DittoHeaders weak(DittoHeaders headers) {
        return DittoHeaders.newBuilder()
                .correlationId(headers.getCorrelationId().orElse(""))
                .build();
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }

    private static final class Once implements Runnable {
        private final Runnable action;
        private boolean done;

        Once(Runnable action) {
            this.action = action;
        }

        @Override
        public synchronized void run() {
            if (!done) {
                done = true;
                action.run();
            }
        }
    }
}
