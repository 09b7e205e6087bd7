package io.adit.notification;

import static io.adit.tests.kit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.adit.tests.kit.HandClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotificationsTest {
    @TempDir
    private Path folder;

    private final HandClock clock = new HandClock(Instant.parse("2026-03-02T10:00:00Z"));
    private final Receiver receiver = new Receiver(1);
    private NotificationSettings settings = Settings.chain(ContactKind.MAIL, "a@x", "b@x");
    private Notifications notifications;

    @BeforeEach
    void open() {
        notifications = Notifications.open(folder, List.of(receiver), clock);
        notifications.settings(settings);
    }

    @AfterEach
    void close() {
        notifications.close();
    }

    private void reopen() {
        close();
        open();
    }

    private void take(long position, NoticeKind kind) throws InterruptedException {
        notifications.accept(Alarms.notice(position, kind, clock.instant()));
        notifications.flush();
    }

    private void forward(Duration by) {
        clock.forward(by);
        notifications.settings(settings); // wakes it
    }

    private void awaitGot(String... expected) {
        await().untilAsserted(() -> {
            assertThat(receiver.got()).containsExactly(expected);
            // Who stops it before it knows that these have come has them sent again.
            assertThat(notifications.page(10).join().pending()).isZero();
        });
    }

    @Test
    void tellsTheFirstAtOnceAndTheNextWhenNobodyAcknowledges() throws InterruptedException {
        take(1, NoticeKind.RAISED);
        awaitGot("first RAISED 1");
        forward(Duration.ofMinutes(10));
        awaitGot("first RAISED 1", "second RAISED 1");
    }

    @Test
    void doesNotEscalateWhatWasAcknowledged() throws InterruptedException {
        take(1, NoticeKind.RAISED);
        take(2, NoticeKind.ACKNOWLEDGED);
        forward(Duration.ofMinutes(10));
        take(3, NoticeKind.ENDED);
        awaitGot("first RAISED 1", "first ENDED 3");
    }

    @Test
    void chasesNobodyWhileAnAlarmIsSilencedAndBeginsAnewAfterwards() throws InterruptedException {
        take(1, NoticeKind.RAISED);
        awaitGot("first RAISED 1");
        take(2, NoticeKind.SILENCED);
        reopen();
        forward(Duration.ofMinutes(30));
        take(3, NoticeKind.RAISED);
        awaitGot("first RAISED 1", "first RAISED 3");
        forward(Duration.ofMinutes(10));
        awaitGot("first RAISED 1", "first RAISED 3", "second RAISED 3");
    }

    @Test
    void keepsTheTimeOfEscalationOverARestart() throws InterruptedException {
        take(1, NoticeKind.RAISED);
        awaitGot("first RAISED 1");
        reopen();
        forward(Duration.ofMinutes(10));
        awaitGot("first RAISED 1", "second RAISED 1");
    }

    @Test
    void ignoresNoticesThatItTookBefore() throws InterruptedException {
        take(1, NoticeKind.RAISED);
        take(2, NoticeKind.ENDED);
        awaitGot("first RAISED 1", "first ENDED 2");
        reopen();
        take(1, NoticeKind.RAISED);
        take(2, NoticeKind.ENDED);
        take(3, NoticeKind.RAISED);
        awaitGot("first RAISED 1", "first ENDED 2", "first RAISED 3");
    }

    @Test
    void takesNoticesAgainWhereTheirSourceWasSetBack() throws InterruptedException {
        take(7, NoticeKind.RAISED);
        awaitGot("first RAISED 7");
        reopen();
        notifications.startAfter(3);
        take(4, NoticeKind.ENDED);
        awaitGot("first RAISED 7", "first ENDED 4");
    }

    @Test
    void sendsAfterAnOutageAndARestartWhatItCouldNotSendBefore() throws InterruptedException {
        receiver.down(true);
        take(1, NoticeKind.RAISED);
        take(2, NoticeKind.ENDED);
        await().until(() -> notifications.page(10).get().items().getLast().attempts() > 0);
        reopen();
        receiver.down(false);
        forward(Duration.ofSeconds(5));
        awaitGot("first RAISED 1", "first ENDED 2");
    }

    @Test
    void sendsWhatWaitsForAContactTogetherWhereThatIsPossible() throws InterruptedException {
        close();
        Receiver mail = new Receiver(50);
        notifications = Notifications.open(folder, List.of(mail), clock);
        notifications.settings(settings);
        mail.down(true);
        take(1, NoticeKind.RAISED);
        take(2, NoticeKind.ENDED);
        take(3, NoticeKind.RAISED);
        mail.refuse("water");
        mail.down(false);
        forward(Duration.ofSeconds(5));
        await().untilAsserted(() -> assertThat(notifications.page(10).join().items())
                .extracting(Delivery.Progress::state)
                .containsExactly(Delivery.State.GIVEN_UP, Delivery.State.GIVEN_UP, Delivery.State.GIVEN_UP));
    }

    @Test
    void aRefusalDoesNotHoldUpTheOthers() throws InterruptedException {
        receiver.refuse("water");
        take(1, NoticeKind.RAISED);
        notifications.accept(Alarms.notice(2, NoticeKind.RAISED, "fire", 900, clock.instant()));
        awaitGot("first RAISED 2");
        Delivery.Progress refused = notifications.page(10).join().items().getLast();
        assertThat(refused.state()).isEqualTo(Delivery.State.GIVEN_UP);
        assertThat(refused.fault()).isEqualTo("no such mailbox");
    }

    @Test
    void givesUpAfterThreeDays() throws InterruptedException {
        receiver.down(true);
        take(1, NoticeKind.RAISED);
        await().until(() -> notifications.page(10).get().items().getFirst().attempts() == 1);
        forward(Duration.ofDays(3).plusSeconds(1));
        await().untilAsserted(() -> assertThat(notifications.page(10).join().items())
                .anyMatch(item ->
                        item.delivery().contact().id().equals("first") && item.state() == Delivery.State.GIVEN_UP));
    }

    @Test
    void keepsQuietAboutAChatteringAlarmAndCountsWhatItKeptQuiet() throws InterruptedException {
        settings = Settings.of(ContactKind.MAIL, Settings.route("chain", Duration.ofMinutes(30)), "a@x", "b@x");
        notifications.settings(settings);
        take(1, NoticeKind.RAISED);
        take(2, NoticeKind.ENDED);
        take(3, NoticeKind.RAISED);
        take(4, NoticeKind.ENDED);
        forward(Duration.ofMinutes(30));
        take(5, NoticeKind.RAISED);
        awaitGot("first RAISED 1", "first ENDED 2", "first RAISED 5");
        assertThat(receiver.deliveries().getLast().untold()).isEqualTo(1);
    }

    @Test
    void testsAContact() {
        notifications.test("second", "nginx:admin").toCompletableFuture().join();
        awaitGot("second RAISED 0");
        assertThat(notifications.test("nobody", "nginx:admin").toCompletableFuture())
                .failsWithin(Duration.ofSeconds(60))
                .withThrowableOfType(java.util.concurrent.ExecutionException.class)
                .withMessageContaining("There is no contact 'nobody'.");
    }

    @Test
    void writesNothingOfWhatConcernsNobody() throws Exception {
        notifications.settings(NotificationSettings.NONE);
        long before = bytes();
        take(1, NoticeKind.RAISED);
        take(2, NoticeKind.ACKNOWLEDGED);
        take(3, NoticeKind.ENDED);
        assertThat(bytes()).isEqualTo(before);
        notifications.settings(settings);
        take(2, NoticeKind.RAISED);
        take(4, NoticeKind.RAISED);
        awaitGot("first RAISED 4");
        assertThat(bytes()).isGreaterThan(before);
    }

    private long bytes() throws IOException {
        long bytes = 0;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                for (byte each : Files.readAllBytes(file)) {
                    bytes += each == 0 ? 0 : 1; // a journal's file may be longer than what is in it
                }
            }
        }
        return bytes;
    }

    @Test
    void staysSmallOnTheDiskAndKeepsItsStateOverManyAlarms() throws InterruptedException {
        receiver.down(true);
        take(1, NoticeKind.RAISED);
        receiver.down(false);
        for (int i = 0; i < 6000; i++) {
            notifications.accept(Alarms.notice(2 + i, NoticeKind.ACKNOWLEDGED, "other", 700, clock.instant()));
        }
        notifications.flush();
        reopen();
        forward(Duration.ofMinutes(10));
        awaitGot("first RAISED 1", "second RAISED 1");
        assertThat(folder.toFile().listFiles()).hasSizeLessThan(4);
    }
}
