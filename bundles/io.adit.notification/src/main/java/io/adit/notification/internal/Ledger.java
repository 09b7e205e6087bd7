package io.adit.notification.internal;

import io.adit.notification.Contact;
import io.adit.notification.Delivery;
import io.adit.notification.Delivery.Progress;
import io.adit.notification.Delivery.State;
import io.adit.notification.Notice;
import io.adit.notification.NoticeKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * State of all notices and deliveries, as the entries of the journal make it. The same entries give the same state, live and after a restart. Not
 * safe for several threads.
 *
 * <p>Memory: pending deliveries, chases of active alarms, and the {@value #KEPT} deliveries that were settled last.
 */
public final class Ledger {
    /** Settled deliveries that are kept to be shown. */
    static final int KEPT = 1000;
    /** Time after which nobody needs to know any more when someone was told last; longer than any quiet time. */
    static final Duration FORGOTTEN = Duration.ofDays(8);

    final Map<String, Chase> chases = new LinkedHashMap<>();
    final Map<String, Progress> pending = new LinkedHashMap<>();
    final Deque<Progress> settled = new ArrayDeque<>();
    private final Map<String, Entry.QuietState> quiet = new LinkedHashMap<>();
    private long position = -1;
    private int ordinal = -1;

    /** Whether a notice was taken before; they come in the order of position and ordinal, and again after a crash. */
    boolean knows(Notice notice) {
        return notice.position() < position || (notice.position() == position && notice.ordinal() <= ordinal);
    }

    /** Position of the newest notice; -1 before the first. */
    long position() {
        return position;
    }

    void apply(Entry entry) {
        switch (entry) {
            case Entry.Noticed noticed -> noticed(noticed);
            case Entry.Stepped stepped -> stepped(stepped);
            case Entry.Tested tested -> queue(tested.delivery());
            case Entry.Attempted attempted -> attempted(attempted);
            case Entry.Snapshot snapshot -> restore(snapshot);
        }
    }

    /** Whether a notice changes more than how far the source of notices is. */
    boolean isConcernedBy(Entry.Noticed noticed) {
        return !noticed.begins().isEmpty()
                || !noticed.deliveries().isEmpty()
                || !of(noticed.notice().ruleId()).isEmpty();
    }

    private void noticed(Entry.Noticed noticed) {
        Notice notice = noticed.notice();
        position = notice.position();
        ordinal = notice.ordinal();
        if (notice.kind() == NoticeKind.ACKNOWLEDGED || notice.kind() == NoticeKind.SILENCED) {
            of(notice.ruleId()).forEach(chase -> chase.stopped = true);
        } else if (notice.kind() == NoticeKind.ENDED) {
            chases.values().removeAll(of(notice.ruleId()));
        }
        noticed.begins().forEach(route -> begin(notice, route));
        noticed.deliveries().forEach(this::queue);
    }

    /** Who was told of it before by this route stays known. */
    private void begin(Notice raised, String routeId) {
        Chase chase = new Chase(raised, routeId);
        @Nullable Chase before = chases.put(chase.key(), chase);
        if (before != null) {
            chase.told.putAll(before.told);
        }
    }

    /** The chases after the alarm of a rule. */
    List<Chase> of(String ruleId) {
        return chases.values().stream()
                .filter(chase -> chase.raised.ruleId().equals(ruleId))
                .toList();
    }

    private void stepped(Entry.Stepped stepped) {
        @Nullable Chase chase = chases.get(stepped.chase());
        stepped.deliveries().forEach(delivery -> {
            queue(delivery);
            String key = quietKey(delivery.routeId(), delivery.notice(), delivery.contact());
            quiet.put(key, new Entry.QuietState(key, delivery.queuedAt(), 0));
        });
        stepped.quiet()
                .forEach(key -> quiet.computeIfPresent(
                        key, (same, state) -> new Entry.QuietState(key, state.toldAt(), state.untold() + 1)));
        if (chase != null) {
            chase.nextStep = stepped.step() + 1;
            stepped.deliveries()
                    .forEach(delivery -> chase.told.put(delivery.contact().id(), delivery.contact()));
        }
    }

    private void queue(Delivery delivery) {
        pending.put(
                delivery.id(), new Progress(delivery, 0, State.PENDING, delivery.queuedAt(), delivery.queuedAt(), ""));
    }

    private void attempted(Entry.Attempted attempted) {
        for (String id : attempted.deliveries()) {
            @Nullable Progress before = pending.get(id);
            if (before == null) {
                continue;
            }
            Progress after = new Progress(
                    before.delivery(),
                    before.attempts() + 1,
                    attempted.state(),
                    attempted.at(),
                    attempted.next(),
                    attempted.fault());
            if (after.state() == State.PENDING) {
                pending.put(id, after);
            } else {
                pending.remove(id);
                keep(after);
            }
        }
    }

    private void keep(Progress progress) {
        settled.addLast(progress);
        if (settled.size() > KEPT) {
            settled.removeFirst();
        }
    }

    static String quietKey(String routeId, Notice notice, Contact contact) {
        return String.join("\n", routeId, notice.ruleId(), notice.level(), contact.id());
    }

    /** When a contact was told of this alarm and level by this route; null where it never was. */
    Entry.@Nullable QuietState toldOf(String routeId, Notice notice, Contact contact) {
        return quiet.get(quietKey(routeId, notice, contact));
    }

    /** The whole state. */
    Entry.Snapshot snapshot(Instant now) {
        quiet.values().removeIf(state -> state.toldAt().isBefore(now.minus(FORGOTTEN)));
        List<Progress> deliveries = new ArrayList<>(settled);
        deliveries.addAll(pending.values());
        return new Entry.Snapshot(
                position,
                ordinal,
                chases.values().stream()
                        .map(chase -> new Entry.ChaseState(
                                chase.raised,
                                chase.routeId,
                                List.copyOf(chase.told.values()),
                                chase.nextStep,
                                chase.stopped))
                        .toList(),
                List.copyOf(quiet.values()),
                deliveries);
    }

    private void restore(Entry.Snapshot snapshot) {
        position = snapshot.position();
        ordinal = snapshot.ordinal();
        chases.clear();
        pending.clear();
        settled.clear();
        quiet.clear();
        for (Entry.ChaseState state : snapshot.chases()) {
            Chase chase = new Chase(state.raised(), state.routeId());
            chase.nextStep = state.nextStep();
            chase.stopped = state.acknowledged();
            state.told().forEach(contact -> chase.told.put(contact.id(), contact));
            chases.put(chase.key(), chase);
        }
        snapshot.quiet().forEach(state -> quiet.put(state.key(), state));
        for (Progress progress : snapshot.deliveries()) {
            if (progress.state() == State.PENDING) {
                pending.put(progress.delivery().id(), progress);
            } else {
                keep(progress);
            }
        }
    }

    /** Where the source of notices stands now; lets its later notices in where it was set back to an older state. */
    void rewind(long lastPosition) {
        if (position > lastPosition) {
            position = lastPosition;
            ordinal = Integer.MAX_VALUE;
        }
    }
}
