package io.adit.gateway.auth;

import static io.adit.tests.kit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsersTest {
    @TempDir
    Path folder;

    @Test
    void hashesWithSaltAndReadsItsOwnForm() {
        PasswordHash one = PasswordHash.of("secret", 1_000);
        assertThat(one.toString()).startsWith("pbkdf2-sha512$1000$").doesNotContain("secret");
        assertThat(PasswordHash.of("secret", 1_000)).isNotEqualTo(one);
        PasswordHash read = PasswordHash.parse(one.toString());
        assertThat(read).isEqualTo(one);
        assertThat(read.matches("secret")).isTrue();
        assertThat(read.matches("Secret")).isFalse();
    }

    @Test
    void refusesHashesThatAreNone() {
        for (String bad : List.of("", "secret", "md5$1$a$b", "pbkdf2-sha512$x$AA$AA", "pbkdf2-sha512$1$AA$AA")) {
            assertThatThrownBy(() -> PasswordHash.parse(bad)).as(bad).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void keepsUsersWhoseNamesLookLikeJsonPointers() {
        Users users = Users.open(folder, 1_000);
        users.put("a.b@c-d+e_f", "x", List.of("role:one"));
        assertThat(Users.open(folder, 1_000).find("a.b@c-d+e_f").orElseThrow().moreSubjects())
                .containsExactly("role:one");
        assertThatThrownBy(() -> users.put("a/b", "x", List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readsFileThatWasChangedFromOutsideAndIgnoresBrokenOne() throws Exception {
        Users users = Users.open(folder, 1_000);
        users.put("alice", "x", List.of());
        String hash = PasswordHash.of("y", 1_000).toString();
        Path file = folder.resolve("users.json");
        Files.writeString(file, "{\"bob\":{\"password\":\"" + hash + "\"}}");
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000));
        await().until(() -> users.find("bob").isPresent());
        assertThat(users.find("alice")).isEmpty();
        Files.writeString(file, "{\"bob\":");
        Files.setLastModifiedTime(file, FileTime.fromMillis(2_000));
        Thread.sleep(1_100);
        assertThat(users.find("bob")).isPresent();
        assertThatThrownBy(() -> Users.open(folder)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void blocksAfterFailuresUntilWindowHasPassed() {
        AtomicLong clock = new AtomicLong();
        Throttle throttle = new Throttle(2, Duration.ofSeconds(10), clock::get);
        throttle.failed("a");
        assertThat(throttle.blockedFor("a")).isZero();
        throttle.failed("a");
        assertThat(throttle.blockedFor("a")).isEqualTo(Duration.ofSeconds(10));
        assertThat(throttle.blockedFor("b")).isZero();
        clock.set(Duration.ofSeconds(10).toNanos());
        assertThat(throttle.blockedFor("a")).isZero();
    }
}
