package io.adit.notification.internal;

import io.adit.notification.ContactKind;
import io.adit.notification.Delivery;
import io.adit.notification.Delivery.Progress;
import io.adit.notification.Delivery.State;
import io.adit.notification.RefusedException;
import io.adit.notification.Sender;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Sends what is pending: to each contact in the order in which it was queued, one attempt at a time, so that an end never arrives before its
 * beginning. A failed attempt is made again after 5 s, then after twice as long each time, up to 10 minutes, for three days. Used by one thread.
 */
final class Dispatcher {
    static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);
    static final Duration GIVEN_UP_AFTER = Duration.ofDays(3);
    private static final int DOUBLINGS = 7;

    private final Map<ContactKind, Sender> senders = new HashMap<>();
    /** Contacts with an attempt under way. */
    private final Set<String> busy = new HashSet<>();
    /** Contacts that refused several deliveries at once, so that it has to be found out which of them. */
    private final Set<String> oneByOne = new HashSet<>();

    Dispatcher(List<Sender> senders) {
        senders.forEach(sender -> this.senders.put(sender.kind(), sender));
    }

    /**
     * Begins attempts that are due.
     *
     * @param ended is told of each attempt's end, on any thread: the deliveries, and the failure or null
     */
    void dispatch(Ledger ledger, Instant now, BiConsumer<List<Delivery>, @Nullable Throwable> ended) {
        Map<String, List<Progress>> lanes = new HashMap<>();
        ledger.pending
                .values()
                .forEach(progress -> lanes.computeIfAbsent(lane(progress.delivery()), key -> new ArrayList<>())
                        .add(progress));
        lanes.forEach((lane, waiting) -> {
            if (!busy.contains(lane) && !waiting.getFirst().nextAttempt().isAfter(now)) {
                begin(lane, waiting, ended);
            }
        });
    }

    private void begin(String lane, List<Progress> waiting, BiConsumer<List<Delivery>, @Nullable Throwable> ended) {
        @Nullable
        Sender sender = senders.get(waiting.getFirst().delivery().contact().kind());
        int most = sender == null || oneByOne.contains(lane) ? 1 : sender.most();
        List<Delivery> deliveries =
                waiting.stream().limit(most).map(Progress::delivery).toList();
        busy.add(lane);
        attempt(sender, deliveries).whenComplete((done, failure) -> ended.accept(deliveries, failure));
    }

    private static CompletionStage<Void> attempt(@Nullable Sender sender, List<Delivery> deliveries) {
        if (sender == null) {
            return java.util.concurrent.CompletableFuture.failedFuture(
                    new IllegalStateException("This server is not set up for "
                            + deliveries.getFirst().contact().kind() + "."));
        }
        try {
            return sender.send(deliveries);
        } catch (RuntimeException e) {
            return java.util.concurrent.CompletableFuture.failedFuture(e);
        }
    }

    /** What an attempt's end has to be entered as. */
    List<Entry.Attempted> ended(Ledger ledger, List<Delivery> deliveries, @Nullable Throwable failure, Instant now) {
        String lane = lane(deliveries.getFirst());
        busy.remove(lane);
        List<String> ids = deliveries.stream().map(Delivery::id).toList();
        if (failure == null) {
            return List.of(new Entry.Attempted(ids, State.DELIVERED, now, Instant.MAX, ""));
        }
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        String fault = cause.getMessage() == null ? cause.toString() : cause.getMessage();
        boolean refused = cause instanceof RefusedException;
        if (refused && deliveries.size() > 1) {
            oneByOne.add(lane);
            return List.of(new Entry.Attempted(ids, State.PENDING, now, now, fault));
        }
        oneByOne.remove(lane);
        List<Entry.Attempted> entries = new ArrayList<>();
        for (Delivery delivery : deliveries) {
            boolean late = now.isAfter(delivery.queuedAt().plus(GIVEN_UP_AFTER));
            @Nullable Progress before = ledger.pending.get(delivery.id());
            int attempts = before == null ? 0 : before.attempts();
            entries.add(
                    refused || late
                            ? new Entry.Attempted(List.of(delivery.id()), State.GIVEN_UP, now, Instant.MAX, fault)
                            : new Entry.Attempted(
                                    List.of(delivery.id()), State.PENDING, now, now.plus(pause(attempts)), fault));
        }
        return entries;
    }

    private static Duration pause(int attempts) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, DOUBLINGS));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    /** When the next attempt is due that isn't under way; {@link Instant#MAX} where none waits. */
    Instant next(Ledger ledger) {
        Instant next = Instant.MAX;
        Set<String> seen = new HashSet<>(busy);
        for (Progress progress : ledger.pending.values()) {
            if (seen.add(lane(progress.delivery())) && progress.nextAttempt().isBefore(next)) {
                next = progress.nextAttempt();
            }
        }
        return next;
    }

    private static String lane(Delivery delivery) {
        return delivery.contact().kind() + " " + delivery.contact().address();
    }
}
