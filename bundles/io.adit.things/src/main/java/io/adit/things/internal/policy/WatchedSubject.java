package io.adit.things.internal.policy;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.ditto.base.model.acks.AcknowledgementRequest;
import org.eclipse.ditto.base.model.common.DittoDuration;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.base.model.headers.DittoHeadersBuilder;
import org.eclipse.ditto.policies.model.PolicyId;
import org.eclipse.ditto.policies.model.Subject;
import org.eclipse.ditto.policies.model.SubjectAnnouncement;
import org.eclipse.ditto.policies.model.SubjectExpiry;
import org.eclipse.ditto.policies.model.signals.announcements.SubjectDeletionAnnouncement;

/**
 * A subject that expires or whose deletion is to be announced, and how far that is. An announcement that asks for
 * acknowledgements is told again, after a time that doubles from 1 s to 1 min, until it has them all or {@link #GRACE} is
 * over. Used by one thread.
 */
final class WatchedSubject {
    /** How long after its expiry a subject may stay in the policy for want of acknowledgements. */
    static final Duration GRACE = Duration.ofHours(4);

    private static final Duration FIRST_BACK_OFF = Duration.ofSeconds(1);
    private static final Duration LONGEST_BACK_OFF = Duration.ofMinutes(1);
    private static final Duration ACK_TIMEOUT = Duration.ofMinutes(1);

    private final Subject subject;
    private final Set<String> missing = new HashSet<>();
    private Instant deleteAt;
    private Instant announceAt = Instant.MAX;
    private Instant acksUntil = Instant.MAX;
    private Duration backOff = FIRST_BACK_OFF;
    private String correlationId = "";
    private boolean done;
    private boolean gone;

    WatchedSubject(Subject subject) {
        this.subject = subject;
        this.deleteAt = subject.getExpiry().map(SubjectExpiry::getTimestamp).orElse(Instant.MAX);
        Duration before = subject.getAnnouncement()
                .flatMap(SubjectAnnouncement::getBeforeExpiry)
                .map(DittoDuration::getDuration)
                .orElse(null);
        if (before != null && !deleteAt.equals(Instant.MAX)) {
            announceAt = deleteAt.minus(before);
        }
    }

    Subject subject() {
        return subject;
    }

    /** When there is something to do next. */
    Instant due() {
        Instant next = announceAt.isBefore(acksUntil) ? announceAt : acksUntil;
        if (gone) {
            return next;
        }
        Instant deletion = isPending() ? later(deleteAt, GRACE) : deleteAt;
        return deletion.isBefore(next) ? deletion : next;
    }

    private static Instant later(Instant at, Duration by) {
        return at.equals(Instant.MAX) ? at : at.plus(by);
    }

    /** Whether it may leave the policy. */
    boolean isExpired(Instant now) {
        return !gone && !now.isBefore(isPending() ? later(deleteAt, GRACE) : deleteAt);
    }

    /** Whether it left the policy and nothing more is to be said. */
    boolean isOver() {
        return gone && announceAt.equals(Instant.MAX) && !isPending();
    }

    private boolean isPending() {
        return !missing.isEmpty();
    }

    /** It left the policy, for whatever reason. */
    void left(Instant now) {
        gone = true;
        deleteAt = deleteAt.isBefore(now) ? deleteAt : now;
        boolean tell = subject.getAnnouncement()
                .map(SubjectAnnouncement::isWhenDeleted)
                .orElse(false);
        if (!isPending()) {
            announceAt = tell && !done ? now : Instant.MAX;
        }
    }

    /** Gives up on acknowledgements that are overdue. */
    void checkAcks(Instant now) {
        if (!now.isBefore(acksUntil)) {
            failed(now);
        }
    }

    private void failed(Instant now) {
        acksUntil = Instant.MAX;
        announceAt = now.plus(backOff);
        backOff = backOff.multipliedBy(2).compareTo(LONGEST_BACK_OFF) > 0 ? LONGEST_BACK_OFF : backOff.multipliedBy(2);
        if (announceAt.isAfter(later(deleteAt, GRACE))) {
            finished();
        }
    }

    private void finished() {
        done = true;
        missing.clear();
        acksUntil = Instant.MAX;
        announceAt = Instant.MAX;
    }

    /** Whether it is to be announced now. */
    boolean isToBeAnnounced(Instant now) {
        return !now.isBefore(announceAt);
    }

    /** The announcement, which counts as told. */
    SubjectDeletionAnnouncement announcement(PolicyId policy, Instant now) {
        List<AcknowledgementRequest> acks = subject.getAnnouncement()
                .map(SubjectAnnouncement::getRequestedAcksLabels)
                .orElse(List.of());
        Duration timeout = subject.getAnnouncement()
                .flatMap(SubjectAnnouncement::getRequestedAcksTimeout)
                .map(DittoDuration::getDuration)
                .orElse(ACK_TIMEOUT);
        correlationId = UUID.randomUUID().toString();
        announceAt = Instant.MAX;
        missing.clear();
        acks.forEach(ack -> missing.add(ack.getLabel().toString()));
        if (acks.isEmpty()) {
            finished();
        } else {
            acksUntil = now.plus(timeout);
        }
        DittoHeadersBuilder<?, ?> headers = DittoHeaders.newBuilder();
        headers.correlationId(correlationId).responseRequired(!acks.isEmpty());
        if (!acks.isEmpty()) {
            headers.acknowledgementRequests(acks).timeout(timeout);
        }
        return SubjectDeletionAnnouncement.of(policy, deleteAt, Set.of(subject.getId()), headers.build());
    }

    /** Takes an acknowledgement of what was told with a correlation id. */
    void acknowledged(String of, String label, boolean success, Instant now) {
        if (!of.equals(correlationId) || !missing.contains(label)) {
            return;
        }
        if (!success) {
            failed(now);
        } else {
            missing.remove(label);
            if (missing.isEmpty()) {
                finished();
            }
        }
    }
}
