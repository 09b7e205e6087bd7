package io.adit.gateway.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThrottleTest {
    private final AtomicLong clock = new AtomicLong();

    private int login(Passwords passwords, String name, String password, String address) throws Exception {
        Authentication outcome =
                passwords.check(name, password, address).toCompletableFuture().get(60, TimeUnit.SECONDS);
        return outcome instanceof Authentication.Denied denied
                ? denied.error().getHttpStatus().getCode()
                : 200;
    }

    @Test
    void guessingFromOneAddressDoesNotLockOutTheAdminElsewhere(@TempDir Path folder) throws Exception {
        Users users = Users.open(folder, 1_000);
        users.put("admin", "right-one", List.of());
        try (Passwords passwords = new Passwords(users, AuthOptions.defaults(), clock::get)) {
            for (int i = 0; i < 5; i++) {
                assertThat(login(passwords, "admin", "guess", "10.0.0.9")).isEqualTo(401);
            }
            assertThat(login(passwords, "admin", "right-one", "10.0.0.9")).isEqualTo(429);
            assertThat(login(passwords, "admin", "right-one", "10.0.0.1")).isEqualTo(200);
            clock.addAndGet(Duration.ofMinutes(1).toNanos());
            assertThat(login(passwords, "admin", "right-one", "10.0.0.9")).isEqualTo(200);
        }
    }

    @Test
    void guessingManyNamesBlocksTheAddress(@TempDir Path folder) throws Exception {
        Users users = Users.open(folder, 1_000);
        users.put("admin", "right-one", List.of());
        try (Passwords passwords = new Passwords(users, AuthOptions.defaults(), clock::get)) {
            for (int i = 0; i < 50; i++) {
                assertThat(login(passwords, "user" + i, "guess", "10.0.0.9")).isEqualTo(401);
            }
            assertThat(login(passwords, "someone", "guess", "10.0.0.9")).isEqualTo(429);
            assertThat(login(passwords, "someone", "guess", "10.0.0.1")).isEqualTo(401);
        }
    }

    @Test
    void keepsABoundedNumberOfKeysAndForgetsTheOldest() {
        Throttle throttle = new Throttle(1, Duration.ofMinutes(1), clock::get);
        for (int i = 0; i < 10_001; i++) {
            throttle.failed("key" + i);
        }
        assertThat(throttle.size()).isEqualTo(10_000);
        assertThat(throttle.blockedFor("key0")).isZero();
        assertThat(throttle.blockedFor("key10000")).isPositive();
    }

    @Test
    void theSameLoginOnManyConnectionsAtOnceIsOneAttempt(@TempDir Path folder) throws Exception {
        Users users = Users.open(folder, 200_000);
        users.put("admin", "right-one", List.of());
        try (Passwords passwords = new Passwords(users, AuthOptions.defaults(), clock::get)) {
            List<CompletableFuture<Authentication>> attempts = IntStream.range(0, 32)
                    .mapToObj(i -> passwords.check("admin", "guess", "10.0.0.9").toCompletableFuture())
                    .toList();
            for (CompletableFuture<Authentication> attempt : attempts) {
                assertThat(attempt.get(60, TimeUnit.SECONDS)).isInstanceOf(Authentication.Denied.class);
            }
            assertThat(login(passwords, "admin", "right-one", "10.0.0.9")).isEqualTo(200);
        }
    }
}
