package io.adit.things;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.tests.kit.HandClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.ditto.base.model.acks.AcknowledgementLabel;
import org.eclipse.ditto.base.model.common.HttpStatus;
import org.eclipse.ditto.base.model.signals.acks.Acknowledgement;
import org.eclipse.ditto.policies.model.PolicyId;
import org.eclipse.ditto.policies.model.signals.announcements.SubjectDeletionAnnouncement;
import org.eclipse.ditto.things.model.ThingId;
import org.eclipse.ditto.things.model.signals.commands.query.RetrieveThing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Subjects that expire are announced, cease to count, and are removed. */
class SubjectExpiryTest extends PolicyTestBase {
    private static final Instant NOON = Instant.parse("2030-01-01T12:00:00Z");
    private static final String EXPIRY = "2030-01-01T14:00:00Z";
    private static final String GUEST = "entries/guests/subjects/u:guest";
    private static final String ID = "org.test:rules";

    private final HandClock clock = new HandClock(NOON);
    private final List<SubjectDeletionAnnouncement> told = new CopyOnWriteArrayList<>();
    private final List<SubjectDeletionAnnouncement> toldOthers = new CopyOnWriteArrayList<>();

    @BeforeEach
    void policy() {
        restart();
        keep(ID, "'guests':{" + NO_SUBJECTS + "," + READ_THING + "}", "");
        thing("org.test:pump", ID);
    }

    private void restart() {
        twins.close();
        twins = Twins.open(folder, new TwinOptions(clock, 1000, 1000, Duration.ofSeconds(1)));
        listen("u:guest", told);
        listen("u:owner", toldOthers);
    }

    private void listen(String subject, List<SubjectDeletionAnnouncement> list) {
        twins.subscribe(
                new TwinFilter(as(subject).getAuthorizationContext(), Set.of(), Set.of(), null, null)
                        .only(SignalKind.POLICY_ANNOUNCEMENTS),
                (signal, extra) -> list.add((SubjectDeletionAnnouncement) signal));
    }

    private void guest(String announcement) {
        run(put(
                ID,
                GUEST,
                "{'type':'t','expiry':'" + EXPIRY + "'"
                        + (announcement.isEmpty() ? "" : ",'announcement':" + announcement) + "}"));
    }

    private boolean guestIsInPolicy() {
        return !error(get(ID, GUEST)).startsWith("404");
    }

    private boolean guestSees() {
        return !error(RetrieveThing.of(ThingId.of("org.test:pump"), as("u:guest")))
                .startsWith("404");
    }

    @Test
    void expiredSubjectCeasesToCountAndIsRemovedDurably() {
        guest("");
        assertThat(guestSees()).isTrue();
        clock.set(Instant.parse(EXPIRY));
        assertThat(guestSees()).isFalse();
        soon(() -> assertThat(guestIsInPolicy()).isFalse());
        assertThat(run(get(ID, "")).getDittoHeaders()).containsEntry("entity-revision", "3");
        clock.set(NOON);
        restart();
        assertThat(guestIsInPolicy()).isFalse();
        assertThat(told).isEmpty();
    }

    @Test
    void subjectThatExpiredWhileDownIsRemovedAfterStart() {
        guest("");
        twins.close();
        clock.set(Instant.parse(EXPIRY));
        twins = Twins.open(folder, TwinOptions.defaults());
        restart();
        soon(() -> assertThat(guestIsInPolicy()).isFalse());
    }

    @Test
    void isAnnouncedToItselfOnceBeforeItExpires() {
        guest("{'beforeExpiry':'60m','whenDeleted':true}");
        clock.set(Instant.parse("2030-01-01T13:00:00Z"));
        soon(() -> assertThat(told).hasSize(1));
        assertThat(told.getFirst().getEntityId().toString()).isEqualTo(ID);
        assertThat(told.getFirst().getDeleteAt()).isEqualTo(Instant.parse(EXPIRY));
        assertThat(told.getFirst().getSubjectIds()).hasToString("[u:guest]");
        clock.set(Instant.parse(EXPIRY));
        soon(() -> assertThat(guestIsInPolicy()).isFalse());
        assertThat(told).hasSize(1);
        assertThat(toldOthers).isEmpty();
    }

    @Test
    void isAnnouncedWhenSomeoneRemovesIt() {
        guest("{'whenDeleted':true}");
        run(delete(ID, GUEST));
        soon(() -> assertThat(told).hasSize(1));
        assertThat(told.getFirst().getDeleteAt()).isEqualTo(NOON);
    }

    @Test
    void isAnnouncedWhenThePolicyIsDeleted() {
        guest("{'whenDeleted':true}");
        run(delete(ID, ""));
        soon(() -> assertThat(told).hasSize(1));
    }

    @Test
    void changedSubjectIsNotAnnounced() {
        guest("{'whenDeleted':true}");
        guest("");
        run(delete(ID, GUEST));
        run(put(ID, "entries/guests/subjects/u:owner", "{'type':'t','announcement':{'whenDeleted':true}}"));
        run(delete(ID, "entries/guests/subjects/u:owner"));
        soon(() -> assertThat(toldOthers).hasSize(1));
        assertThat(told).isEmpty();
    }

    @Test
    void staysInPolicyUntilAcknowledgedAndIsToldAgain() {
        guest("{'beforeExpiry':'60m','whenDeleted':false,'requestedAcks':{'labels':['my:ack'],'timeout':'10s'}}");
        clock.set(Instant.parse("2030-01-01T13:00:00Z"));
        soon(() -> assertThat(told).hasSize(1));
        clock.set(Instant.parse(EXPIRY));
        assertThat(guestSees()).isFalse();
        soonAfter(1);
        assertThat(guestIsInPolicy()).isTrue();
        acknowledge("u:eve");
        soonAfter(told.size());
        soon(() -> {
            acknowledge("u:guest");
            assertThat(guestIsInPolicy()).isFalse();
        });
    }

    private void soonAfter(int times) {
        soon(() -> {
            clock.forward(Duration.ofSeconds(2));
            assertThat(told.size()).isGreaterThan(times);
        });
    }

    private static void soon(Runnable check) {
        eventually(check);
    }

    private void acknowledge(String subject) {
        twins.answer(Acknowledgement.of(
                AcknowledgementLabel.of("my:ack"),
                PolicyId.of(ID),
                HttpStatus.OK,
                as(subject).toBuilder()
                        .correlationId(told.getLast()
                                .getDittoHeaders()
                                .getCorrelationId()
                                .orElseThrow())
                        .build()));
    }
}
