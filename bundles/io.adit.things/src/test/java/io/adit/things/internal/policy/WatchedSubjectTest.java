package io.adit.things.internal.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.policies.model.PoliciesModelFactory;
import org.eclipse.ditto.policies.model.PolicyId;
import org.eclipse.ditto.policies.model.signals.announcements.SubjectDeletionAnnouncement;
import org.junit.jupiter.api.Test;

class WatchedSubjectTest {
    private static final Instant EXPIRY = Instant.parse("2030-01-01T12:00:00Z");
    private static final PolicyId POLICY = PolicyId.of("a:b");

    private static WatchedSubject watched(String announcement) {
        return new WatchedSubject(PoliciesModelFactory.newSubject(
                "u:x",
                JsonFactory.newObject(("{'type':'t','expiry':'" + EXPIRY + "'"
                                + (announcement.isEmpty() ? "" : ",'announcement':" + announcement) + "}")
                        .replace('\'', '"'))));
    }

    @Test
    void plainSubjectLeavesAtItsExpiry() {
        WatchedSubject one = watched("");
        assertThat(one.due()).isEqualTo(EXPIRY);
        assertThat(one.isExpired(EXPIRY.minusMillis(1))).isFalse();
        assertThat(one.isExpired(EXPIRY)).isTrue();
        one.left(EXPIRY);
        assertThat(one.isOver()).isTrue();
        assertThat(one.isToBeAnnounced(EXPIRY)).isFalse();
    }

    @Test
    void isAnnouncedOnceBeforeItsExpiry() {
        WatchedSubject one = watched("{'beforeExpiry':'10m','whenDeleted':true}");
        Instant before = EXPIRY.minusSeconds(600);
        assertThat(one.due()).isEqualTo(before);
        assertThat(one.isToBeAnnounced(before.minusMillis(1))).isFalse();
        assertThat(one.isToBeAnnounced(before)).isTrue();
        SubjectDeletionAnnouncement told = one.announcement(POLICY, before);
        assertThat(told.getDeleteAt()).isEqualTo(EXPIRY);
        assertThat(told.getSubjectIds()).hasToString("[u:x]");
        assertThat(one.isToBeAnnounced(EXPIRY)).isFalse();
        one.left(EXPIRY);
        assertThat(one.isToBeAnnounced(EXPIRY)).as("already told before").isFalse();
        assertThat(one.isOver()).isTrue();
    }

    @Test
    void isAnnouncedWhenDeletedEarly() {
        WatchedSubject one = watched("{'beforeExpiry':'10m','whenDeleted':true}");
        Instant now = EXPIRY.minusSeconds(9000);
        one.left(now);
        assertThat(one.isToBeAnnounced(now)).isTrue();
        assertThat(one.announcement(POLICY, now).getDeleteAt()).isEqualTo(now);
        assertThat(one.isOver()).isTrue();
    }

    @Test
    void isToldAgainUntilAcknowledged() {
        WatchedSubject one = watched(
                "{'beforeExpiry':'10m','whenDeleted':false,'requestedAcks':{'labels':['my:ack'],'timeout':'10s'}}");
        Instant now = EXPIRY.minusSeconds(600);
        String first = one.announcement(POLICY, now)
                .getDittoHeaders()
                .getCorrelationId()
                .orElseThrow();
        assertThat(one.due()).isEqualTo(now.plusSeconds(10));
        one.checkAcks(now.plusSeconds(10));
        assertThat(one.isToBeAnnounced(now.plusSeconds(10))).isFalse();
        assertThat(one.isToBeAnnounced(now.plusSeconds(11))).isTrue();
        SubjectDeletionAnnouncement again = one.announcement(POLICY, now.plusSeconds(11));
        String second = again.getDittoHeaders().getCorrelationId().orElseThrow();
        assertThat(again.getDittoHeaders().getAcknowledgementRequests()).hasSize(1);
        one.acknowledged(first, "my:ack", true, now.plusSeconds(12));
        assertThat(one.isExpired(EXPIRY))
                .as("the answer to the first one is too late")
                .isFalse();
        one.acknowledged(second, "my:ack", false, now.plusSeconds(12));
        assertThat(one.isToBeAnnounced(now.plusSeconds(13)))
                .as("backs off longer")
                .isFalse();
        assertThat(one.isToBeAnnounced(now.plusSeconds(14))).isTrue();
        String third = one.announcement(POLICY, now.plusSeconds(14))
                .getDittoHeaders()
                .getCorrelationId()
                .orElseThrow();
        one.acknowledged(third, "my:ack", true, now.plusSeconds(15));
        assertThat(one.isExpired(EXPIRY)).isTrue();
        assertThat(one.due()).isEqualTo(EXPIRY);
    }

    @Test
    void leavesAfterGraceWithoutAcknowledgement() {
        WatchedSubject one =
                watched("{'beforeExpiry':'10m','whenDeleted':false,'requestedAcks':{'labels':['my:ack']}}");
        one.announcement(POLICY, EXPIRY.minusSeconds(600));
        assertThat(one.isExpired(EXPIRY)).isFalse();
        assertThat(one.isExpired(EXPIRY.plus(WatchedSubject.GRACE))).isTrue();
    }
}
