package io.adit.gateway.auth;

import io.adit.gateway.wire.internal.GatewayError;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Checks user names and passwords. Thread-safe. A wrong password costs a hash on one of two own threads, with at most
 * 64 waiting, and the same login on many connections at once costs one; a password that was verified lately is known by a
 * keyed digest of it and costs microseconds. Who fails too often is blocked for a while, without hashing.
 */
final class Passwords implements AutoCloseable {
    private static final int MOST_CACHED = 1_000;
    private static final int MOST_WAITING = 64;
    private static final int LONGEST = 1_000;

    private final Users users;
    private final AuthOptions options;
    private final LongSupplier nanoClock;
    private final Throttle perUser;
    private final Throttle perAddress;
    private final byte[] cacheKey = new byte[32];
    private final PasswordHash nobody;
    private final ExecutorService hashing;
    private final Map<String, CompletableFuture<Authentication>> running = new ConcurrentHashMap<>();
    private final Map<String, Verified> cache = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Verified> eldest) {
            return size() > MOST_CACHED;
        }
    };

    private record Verified(User user, long untilNanos) {}

    Passwords(Users users, AuthOptions options, LongSupplier nanoClock) {
        this.users = users;
        this.options = options;
        this.nanoClock = nanoClock;
        perUser = new Throttle(options.failures(), options.failureWindow(), nanoClock);
        perAddress = new Throttle(options.failures() * 10, options.failureWindow(), nanoClock);
        new SecureRandom().nextBytes(cacheKey);
        nobody = users.hashOfNobody();
        ThreadPoolExecutor threads =
                new ThreadPoolExecutor(2, 2, 10, TimeUnit.SECONDS, new ArrayBlockingQueue<>(MOST_WAITING), task -> {
                    Thread thread = new Thread(task, "adit-password");
                    thread.setDaemon(true);
                    return thread;
                });
        threads.allowCoreThreadTimeOut(true);
        hashing = threads;
    }

    /** Completes with who it is, or why not; never exceptionally. */
    CompletionStage<Authentication> check(String name, String password, String address) {
        String digest = digest(name, password);
        Optional<User> known = cached(digest);
        if (known.isPresent()) {
            return CompletableFuture.completedStage(granted(known.get(), users));
        }
        String key = address + "|" + name;
        Duration blocked = blockedFor(key, address);
        if (!blocked.isZero()) {
            return denied(GatewayError.tooManyFailedLogins(blocked));
        }
        if (password.length() > LONGEST || name.length() > LONGEST) {
            return denied(GatewayError.authenticationFailed("The user name or password is wrong."));
        }
        return hashed(key + "|" + digest, () -> verify(name, password, digest, key, address));
    }

    /** Runs a check, or waits for the same one that runs already: many connections may begin with one login. */
    private CompletionStage<Authentication> hashed(String login, Supplier<Authentication> check) {
        CompletableFuture<Authentication> mine = new CompletableFuture<>();
        CompletableFuture<Authentication> same = running.putIfAbsent(login, mine);
        if (same != null) {
            return same;
        }
        try {
            CompletableFuture.supplyAsync(check, hashing).whenComplete((outcome, failure) -> {
                running.remove(login);
                if (failure == null) {
                    mine.complete(outcome);
                } else {
                    mine.completeExceptionally(failure);
                }
            });
        } catch (RejectedExecutionException e) {
            running.remove(login);
            mine.complete(new Authentication.Denied(
                    GatewayError.overloaded("Too many logins at once; try again in a moment.")));
        }
        return mine;
    }

    private Authentication verify(String name, String password, String digest, String key, String address) {
        Duration blocked = blockedFor(key, address);
        if (!blocked.isZero()) {
            return new Authentication.Denied(GatewayError.tooManyFailedLogins(blocked));
        }
        User user = users.find(name).orElse(null);
        boolean right = (user == null ? nobody : user.password()).matches(password);
        if (user == null || !right) {
            perUser.failed(key);
            perAddress.failed(address);
            return new Authentication.Denied(GatewayError.authenticationFailed("The user name or password is wrong."));
        }
        perUser.succeeded(key);
        synchronized (cache) {
            long until = nanoClock.getAsLong() + options.cacheFor().toNanos();
            cache.put(digest, new Verified(user, until));
        }
        return granted(user, users);
    }

    private Optional<User> cached(String digest) {
        Verified verified;
        synchronized (cache) {
            verified = cache.get(digest);
            if (verified == null) {
                return Optional.empty();
            }
            boolean current = verified.untilNanos > nanoClock.getAsLong()
                    && users.find(verified.user.name())
                            .filter(verified.user::equals)
                            .isPresent();
            if (!current) {
                cache.remove(digest);
                return Optional.empty();
            }
        }
        return Optional.of(verified.user);
    }

    private String digest(String name, String password) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(cacheKey);
            sha.update(name.getBytes(StandardCharsets.UTF_8));
            sha.update((byte) 0);
            return HexFormat.of().formatHex(sha.digest(password.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256.", e);
        }
    }

    private Duration blockedFor(String key, String address) {
        Duration one = perUser.blockedFor(key);
        Duration other = perAddress.blockedFor(address);
        return one.compareTo(other) >= 0 ? one : other;
    }

    /** Lets a user in for as long as it is as it is now. */
    static Authentication granted(User user, Users users) {
        return new Authentication.Granted(
                user.name(),
                user.subjects(),
                () -> users.find(user.name()).filter(user::equals).isPresent());
    }

    private static CompletionStage<Authentication> denied(GatewayError error) {
        return CompletableFuture.completedStage(new Authentication.Denied(error));
    }

    @Override
    public void close() {
        hashing.shutdownNow();
    }
}
