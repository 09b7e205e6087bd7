package io.adit.gateway.auth;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Sessions of people who logged in with a browser. A session is known by a random token of 32 bytes, of which only the
 * SHA-256 is kept; it ends by logging out, after the idle time, at its greatest age, and when whom it is of no longer counts. At most 10,000; the one unused longest makes room. Kept in memory: a restart logs everybody out. Thread-safe.
 */
final class Sessions {
    private static final int MOST = 10_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final AuthOptions options;
    private final LongSupplier nanoClock;
    private final Map<String, Session> sessions = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Session> eldest) {
            return size() > MOST;
        }
    };

    private record Session(SessionHolder holder, long startNanos, long usedNanos) {}

    Sessions(AuthOptions options, LongSupplier nanoClock) {
        this.options = options;
        this.nanoClock = nanoClock;
    }

    /** Starts a session and returns its token. */
    String start(SessionHolder holder) {
        byte[] random = new byte[32];
        RANDOM.nextBytes(random);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        long now = nanoClock.getAsLong();
        synchronized (sessions) {
            sessions.put(hash(token), new Session(holder, now, now));
        }
        return token;
    }

    /** Whom a running session is of; it counts as used now. */
    Optional<SessionHolder> find(String token) {
        String key = hash(token);
        long now = nanoClock.getAsLong();
        synchronized (sessions) {
            Session session = sessions.get(key);
            if (session == null) {
                return Optional.empty();
            }
            boolean running = now - session.usedNanos < options.sessionIdle().toNanos()
                    && now - session.startNanos < options.sessionMost().toNanos()
                    && session.holder.holds();
            if (!running) {
                sessions.remove(key);
                return Optional.empty();
            }
            sessions.put(key, new Session(session.holder, session.startNanos, now));
            return Optional.of(session.holder);
        }
    }

    /** Ends a session; nothing happens when there is none. */
    void end(String token) {
        synchronized (sessions) {
            sessions.remove(hash(token));
        }
    }

    private static String hash(String token) {
        try {
            byte[] bytes = token.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256.", e);
        }
    }
}
