package io.adit.notification.send;

import static io.adit.tests.kit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.adit.notification.Alarms;
import io.adit.notification.ContactKind;
import io.adit.notification.Delivery;
import io.adit.notification.NoticeKind;
import io.adit.notification.Notifications;
import io.adit.notification.Settings;
import io.vertx.core.Vertx;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailSenderIT {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    private final Vertx vertx = Vertx.vertx();
    private final int port = freePort();
    private GreenMail server = server();

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private GreenMail server() {
        GreenMail mail = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.setUser("adit@tunnel.example", "adit", "secret");
        return mail;
    }

    @AfterEach
    void stop() {
        server.stop();
        vertx.close().await();
    }

    private Notifications open(String password) {
        MailSettings settings = new MailSettings(
                "127.0.0.1",
                port,
                MailSettings.Security.NONE,
                "adit",
                password,
                "adit@tunnel.example",
                "https://adit.example/");
        Notifications notifications =
                Notifications.open(folder, List.of(new MailSender(vertx, settings)), Clock.systemUTC());
        notifications.settings(Settings.chain(ContactKind.MAIL, "shift@tunnel.example"));
        return notifications;
    }

    @Test
    void writesWhatPeopleNeedToKnow() throws Exception {
        server.start();
        try (Notifications notifications = open("secret")) {
            notifications.accept(Alarms.notice(1, NoticeKind.RAISED, Instant.parse("2026-03-02T10:00:00Z")));
            assertThat(server.waitForIncomingEmail(LIMIT.toMillis(), 1)).isTrue();
        }
        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("[ACTION] North tunnel: Water pressure");
        assertThat(mail.getAllRecipients()[0]).hasToString("shift@tunnel.example");
        assertThat(mail.getMessageID()).endsWith("@tunnel.example>");
        assertThat(String.valueOf(mail.getContent()))
                .contains(
                        "Water pressure of ring 112 is 3.4 bar, above 3 bar.",
                        "2026-03-02 11:00:00 CET",
                        "severity 700 of 1000",
                        "1. Shift engineer: look at the pump within 30 min",
                        "https://adit.example/");
    }

    @Test
    void losesAndDoublesNothingWhileTheServerIsDown() throws Exception {
        try (Notifications notifications = open("secret")) {
            notifications.accept(Alarms.notice(1, NoticeKind.RAISED, Instant.now()));
            notifications.accept(Alarms.notice(2, NoticeKind.ENDED, Instant.now()));
            await().atMost(LIMIT)
                    .until(() -> notifications.page(9).get().items().getLast().attempts() > 0);
        }
        server.start();
        try (Notifications notifications = open("secret")) {
            await().atMost(LIMIT).until(() -> notifications.page(9).get().pending() == 0);
            server.stop();
            server = server();
            notifications.accept(Alarms.notice(3, NoticeKind.RAISED, Instant.now()));
            await().atMost(LIMIT)
                    .until(() -> notifications.page(9).get().items().getFirst().attempts() > 0);
            MimeMessage[] before = server.getReceivedMessages();
            assertThat(before).isEmpty();
            server.start();
            await().atMost(LIMIT).until(() -> notifications.page(9).get().pending() == 0);
            assertThat(notifications.page(9).get().items())
                    .extracting(Delivery.Progress::state)
                    .containsOnly(Delivery.State.DELIVERED)
                    .hasSize(3);
        }
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void triesAgainWhereTheLoginIsRefused() throws Exception {
        server.start();
        try (Notifications notifications = open("wrong")) {
            notifications.accept(Alarms.notice(1, NoticeKind.RAISED, Instant.now()));
            await().atMost(LIMIT)
                    .until(() -> notifications.page(9).get().items().getFirst().attempts() > 0);
            Delivery.Progress progress = notifications.page(9).get().items().getFirst();
            assertThat(progress.state()).isEqualTo(Delivery.State.PENDING);
            assertThat(progress.fault()).doesNotContain("wrong").isNotEmpty();
        }
        assertThat(server.getReceivedMessages()).isEmpty();
    }
}
