package io.adit.things.internal.policy;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.eclipse.ditto.base.model.common.DittoDuration;
import org.eclipse.ditto.policies.model.Subject;
import org.eclipse.ditto.policies.model.SubjectAnnouncement;
import org.eclipse.ditto.policies.model.SubjectExpiry;
import org.eclipse.ditto.policies.model.SubjectExpiryInvalidException;
import org.jspecify.annotations.Nullable;

/** The times of subjects as a stock Ditto keeps them: expiry in full hours, announcements in full minutes before it. */
final class SubjectTimes {
    private static final Duration ANNOUNCEMENT_STEP = Duration.ofMinutes(1);

    private SubjectTimes() {}

    /**
     * A subject with its times rounded up.
     *
     * @throws SubjectExpiryInvalidException when it has expired even so
     */
    static Subject rounded(Subject subject, Instant now) {
        SubjectExpiry expiry = subject.getExpiry().map(SubjectTimes::rounded).orElse(null);
        SubjectAnnouncement announcement =
                subject.getAnnouncement().map(SubjectTimes::rounded).orElse(null);
        if (expiry == null && announcement == null) {
            return subject;
        }
        if (expiry != null && !expiry.getTimestamp().isAfter(now)) {
            throw SubjectExpiryInvalidException.newBuilderTimestampInThePast(
                            expiry.getTimestamp().toString())
                    .build();
        }
        return subject(subject, expiry, announcement);
    }

    @SuppressWarnings("NullAway") // Ditto's factory takes null for a time that a subject has not
    private static Subject subject(
            Subject subject, @Nullable SubjectExpiry expiry, @Nullable SubjectAnnouncement announcement) {
        return Subject.newInstance(subject.getId(), subject.getType(), expiry, announcement);
    }

    /** An expiry at the next full hour. */
    static SubjectExpiry rounded(SubjectExpiry expiry) {
        Instant hour = expiry.getTimestamp().truncatedTo(ChronoUnit.HOURS);
        return hour.equals(expiry.getTimestamp()) ? expiry : SubjectExpiry.newInstance(hour.plus(1, ChronoUnit.HOURS));
    }

    /** An announcement full minutes before the expiry, one at least. */
    static SubjectAnnouncement rounded(SubjectAnnouncement announcement) {
        DittoDuration before = announcement.getBeforeExpiry().orElse(null);
        if (before == null) {
            return announcement;
        }
        long step = ANNOUNCEMENT_STEP.toMillis();
        long steps = Math.max(1, Math.ceilDiv(before.getDuration().toMillis(), step));
        return announcement.setBeforeExpiry(before.setAmount(Duration.ofMillis(steps * step)));
    }
}
