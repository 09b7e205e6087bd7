package io.adit.things.internal.policy;

import io.adit.things.PolicyPath;
import io.adit.things.internal.store.EntityState;
import io.adit.things.internal.store.Kind;
import io.adit.things.internal.store.Slot;
import io.adit.things.internal.store.Store;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.ditto.base.model.signals.acks.Acknowledgement;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.policies.model.PolicyId;
import org.eclipse.ditto.policies.model.Subject;
import org.eclipse.ditto.policies.model.signals.announcements.SubjectDeletionAnnouncement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Announces that subjects leave their policies, and removes those that have expired, as changes like any other. Looks twice
 * a second whether something is due; costs nothing for policies without such subjects. What was not yet acknowledged when
 * the process ends is announced again after the next start, as its subject is kept in the policy until then. Thread-safe.
 */
public final class SubjectWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SubjectWatch.class);
    private static final long TICK_MILLIS = 500;

    private final Store store;
    private final Clock clock;
    private final Announcer announcer;
    private final Map<String, List<WatchedSubject>> watched = new HashMap<>();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("twin policy subjects").daemon().factory());
    private Instant nextDue = Instant.MAX;

    /** Tells subjects. */
    @FunctionalInterface
    public interface Announcer {
        /** Tells subscribers of some subjects; must not block. */
        void announce(SubjectDeletionAnnouncement announcement, Set<String> subjects);
    }

    /** Watches the policies of a store from now on. */
    public SubjectWatch(Store store, Clock clock, Announcer announcer) {
        this.store = store;
        this.clock = clock;
        this.announcer = announcer;
        store.observe((kind, state, changed) -> {
            if (kind == Kind.POLICY) {
                execute(() -> changed(state));
            }
        });
        for (Slot slot : store.all(Kind.POLICY)) {
            EntityState state = slot.visible();
            if (state != null) {
                execute(() -> changed(state));
            }
        }
        var unused = timer.scheduleWithFixedDelay(this::tick, TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Takes an acknowledgement of an announcement; that of anybody but the subject itself counts for nothing. */
    public void acknowledged(Acknowledgement ack) {
        String correlationId = ack.getDittoHeaders().getCorrelationId().orElse("");
        List<String> from = ack.getDittoHeaders().getAuthorizationContext().getAuthorizationSubjectIds();
        execute(() -> {
            Instant now = clock.instant();
            for (WatchedSubject one : watched.getOrDefault(ack.getEntityId().toString(), List.of())) {
                if (from.contains(one.subject().getId().toString())) {
                    one.acknowledged(correlationId, ack.getLabel().toString(), ack.isSuccess(), now);
                    nextDue = Instant.MIN;
                }
            }
        });
    }

    private void execute(Runnable task) {
        try {
            timer.execute(task);
        } catch (RejectedExecutionException e) {
            LOG.debug("Closed; what is due comes with the next start");
        }
    }

    private void changed(EntityState policy) {
        Set<Subject> now = timed(policy);
        List<WatchedSubject> before = watched.get(policy.id());
        if (now.isEmpty() && before == null) {
            return;
        }
        List<WatchedSubject> after = before == null ? new ArrayList<>() : before;
        Instant instant = clock.instant();
        Set<Subject> known = new HashSet<>();
        for (Iterator<WatchedSubject> each = after.iterator(); each.hasNext(); ) {
            WatchedSubject one = each.next();
            known.add(one.subject());
            if (!now.contains(one.subject())) {
                if (hasSuccessor(one.subject(), now)) {
                    each.remove(); // the subject was changed, not removed
                } else {
                    one.left(instant);
                }
            }
        }
        now.stream().filter(one -> !known.contains(one)).forEach(one -> after.add(new WatchedSubject(one)));
        watched.put(policy.id(), after);
        nextDue = Instant.MIN;
    }

    private static Set<Subject> timed(EntityState policy) {
        Set<Subject> timed = new HashSet<>();
        if (!policy.deleted()) {
            for (PolicyModel.Entry entry : PolicyModel.of(policy).entries()) {
                for (Subject subject : entry.subjects()) {
                    if (subject.getExpiry().isPresent()
                            || subject.getAnnouncement().isPresent()) {
                        timed.add(subject);
                    }
                }
            }
        }
        return timed;
    }

    private static boolean hasSuccessor(Subject subject, Set<Subject> now) {
        return now.stream().anyMatch(one -> one.getId().equals(subject.getId()));
    }

    private void tick() {
        Instant now = clock.instant();
        if (now.isBefore(nextDue)) {
            return;
        }
        nextDue = Instant.MAX;
        for (String policyId : List.copyOf(watched.keySet())) {
            try {
                look(policyId, watched.getOrDefault(policyId, List.of()), now);
            } catch (RuntimeException e) {
                LOG.error("The subjects of policy {} could not be looked after", policyId, e);
                nextDue = Instant.MIN;
            }
        }
    }

    private void look(String policyId, List<WatchedSubject> subjects, Instant now) {
        List<Subject> expired = new ArrayList<>();
        for (WatchedSubject one : subjects) {
            one.checkAcks(now);
            if (one.isToBeAnnounced(now)) {
                announcer.announce(
                        one.announcement(PolicyId.of(policyId), now),
                        Set.of(one.subject().getId().toString()));
            }
            if (one.isExpired(now)) {
                expired.add(one.subject());
            }
        }
        subjects.removeIf(WatchedSubject::isOver);
        if (subjects.isEmpty()) {
            watched.remove(policyId);
        }
        if (!expired.isEmpty()) {
            remove(policyId, expired, now);
        }
        for (WatchedSubject one : subjects) {
            nextDue = one.due().isBefore(nextDue) ? one.due() : nextDue;
        }
    }

    private void remove(String policyId, List<Subject> expired, Instant now) {
        Slot slot = store.slot(Kind.POLICY, policyId);
        slot.lock().lock();
        try {
            EntityState state = slot.latest().live();
            if (state == null) {
                return;
            }
            List<JsonPointer> places = places(state, expired);
            JsonObject left = state.json();
            for (JsonPointer place : places) {
                left = left.remove(place);
            }
            JsonPointer place = places.size() == 1 ? places.getFirst() : JsonPointer.empty();
            if (!places.isEmpty()
                    && store.accept(List.of(PolicyChanges.at(state, place, left, now)), () -> {}) == null) {
                LOG.warn("The journal is full; expired subjects of policy {} are removed later", policyId);
            }
        } finally {
            slot.lock().unlock();
        }
    }

    /** Where in a policy the expired subjects are. */
    private static List<JsonPointer> places(EntityState state, List<Subject> expired) {
        List<JsonPointer> places = new ArrayList<>();
        for (PolicyModel.Entry entry : PolicyModel.of(state).entries()) {
            for (Subject subject : entry.subjects()) {
                if (expired.contains(subject)) {
                    String id = subject.getId().toString();
                    places.add(new PolicyPath(PolicyPath.Part.SUBJECT, entry.label(), id).pointer());
                }
            }
        }
        return places;
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
