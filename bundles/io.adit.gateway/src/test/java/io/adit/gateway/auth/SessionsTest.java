package io.adit.gateway.auth;

import static io.adit.tests.kit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.adit.tests.kit.HandClock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionsTest {
    @TempDir
    Path folder;

    private final HandClock clock = new HandClock(Instant.parse("2026-11-26T08:00:00Z"));
    private Users users;
    private Sessions sessions;

    @BeforeEach
    void start() {
        users = Users.open(folder, 1_000);
        users.put("alice", "wonder-land", List.of("role:one"));
        sessions = open();
    }

    @AfterEach
    void stop() {
        sessions.close();
    }

    private Sessions open() {
        return new Sessions(
                AuthOptions.defaults(),
                new SessionsFile(folder),
                saved -> PasswordHolder.restored(saved, users),
                clock);
    }

    private void restart() {
        sessions.close();
        sessions = open();
    }

    private String session() {
        return sessions.start(new PasswordHolder(users.find("alice").orElseThrow(), users));
    }

    private Optional<String> user(String token) {
        return sessions.find(token)
                .map(holder -> ((PasswordHolder) holder).user().name());
    }

    @Test
    void endAfterIdleTimeGreatestAgeAndChangeOfUser() {
        AuthOptions options = AuthOptions.defaults();
        String idle = session();
        assertThat(user(idle)).contains("alice");
        assertThat(user(idle + "x")).isEmpty();
        clock.forward(options.sessionIdle());
        assertThat(user(idle)).isEmpty();
        String used = session();
        for (Duration left = options.sessionMost(); left.isPositive(); left = left.minusHours(7)) {
            assertThat(user(used)).contains("alice");
            clock.forward(Duration.ofHours(7));
        }
        assertThat(user(used)).isEmpty();
        String changed = session();
        users.put("alice", "another", List.of("role:one"));
        assertThat(user(changed)).isEmpty();
    }

    @Test
    void goOnAfterARestartForWhoeverHasTheToken() {
        String token = session();
        restart();
        assertThat(user(token)).contains("alice");
        assertThat(user(token.substring(1) + "A")).isEmpty();
    }

    @Test
    void goOnAfterAKill() {
        String token = session();
        Path file = folder.resolve("sessions.json");
        await().until(() -> Files.exists(file));
        try (Sessions other = open()) {
            assertThat(other.find(token)).isPresent();
        }
    }

    @Test
    void areReadableToNobodyWithoutTheToken() throws Exception {
        String token = session();
        restart();
        String file = Files.readString(folder.resolve("sessions.json"));
        assertThat(file).contains("sealed").doesNotContain(token, "alice");
    }

    @Test
    void stayEndedAfterARestart() {
        String token = session();
        restart();
        assertThat(sessions.end(token)).isPresent();
        restart();
        assertThat(user(token)).isEmpty();
    }

    @Test
    void endWhereTheUserWasChangedWhileTheServerWasDown() {
        String token = session();
        sessions.close();
        users.put("alice", "another", List.of("role:one"));
        sessions = open();
        assertThat(user(token)).isEmpty();
    }

    @Test
    void countTheirTimesAcrossARestart() {
        String token = session();
        String other = session();
        clock.forward(Duration.ofHours(7));
        assertThat(user(other)).contains("alice");
        restart();
        clock.forward(Duration.ofMinutes(61));
        assertThat(user(token)).as("idle for eight hours").isEmpty();
        for (int hours = 8; hours < 7 * 24; hours += 7) {
            assertThat(user(other)).contains("alice");
            clock.forward(Duration.ofHours(7));
            restart();
        }
        assertThat(user(other)).as("a week old").isEmpty();
    }

    @Test
    void beginAnewWhereTheFileIsBroken() throws Exception {
        String token = session();
        sessions.close();
        for (String broken : List.of("", "{\"a\":1}", "{\"a\":{\"start\":\"x\"}}", "[]")) {
            Files.writeString(folder.resolve("sessions.json"), broken);
            sessions = open();
            assertThat(user(token)).as(broken).isEmpty();
            assertThat(user(session())).contains("alice");
            sessions.close();
        }
    }
}
