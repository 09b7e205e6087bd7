package io.adit.gateway.auth;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Slows down guessing. Each key may fail a number of times within a window; then it is blocked until the window has
 * passed. Keeps at most 10,000 keys and forgets the one that failed longest ago first. Thread-safe.
 */
final class Throttle {
    private static final int MOST_KEYS = 10_000;

    private final int allowed;
    private final long windowNanos;
    private final LongSupplier nanoClock;
    private final Map<String, Failures> failed = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > MOST_KEYS;
        }
    };

    private record Failures(int count, long sinceNanos) {}

    Throttle(int allowed, Duration window, LongSupplier nanoClock) {
        this.allowed = allowed;
        this.windowNanos = window.toNanos();
        this.nanoClock = nanoClock;
    }

    /** How long the key is still blocked; zero when it isn't. */
    synchronized Duration blockedFor(String key) {
        Failures failures = failed.get(key);
        if (failures == null) {
            return Duration.ZERO;
        }
        long left = failures.sinceNanos + windowNanos - nanoClock.getAsLong();
        if (left <= 0) {
            failed.remove(key);
            return Duration.ZERO;
        }
        return failures.count < allowed ? Duration.ZERO : Duration.ofNanos(left);
    }

    synchronized void failed(String key) {
        long now = nanoClock.getAsLong();
        Failures before = failed.get(key);
        if (before == null || now - before.sinceNanos >= windowNanos) {
            failed.put(key, new Failures(1, now));
        } else {
            failed.put(key, new Failures(before.count + 1, before.sinceNanos));
        }
    }

    /** How many keys are kept. */
    synchronized int size() {
        return failed.size();
    }

    synchronized void succeeded(String key) {
        failed.remove(key);
    }
}
