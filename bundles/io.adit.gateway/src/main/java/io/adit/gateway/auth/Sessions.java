package io.adit.gateway.auth;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * Sessions of people who logged in with a browser. A session is known by a random token of 32 bytes, of which only the
 * SHA-256 is kept; it ends by logging out, after the idle time, at its greatest age, and when whom it is of no longer counts.
 * At most 10,000; the one unused longest makes room. They go on after a restart: a change is in a {@link SessionsFile} within
 * {@value #GATHER_MILLIS} ms and the time of writing, when they were used last within a minute. Thread-safe.
 */
final class Sessions implements AutoCloseable {
    private static final int MOST = 10_000;
    private static final long GATHER_MILLIS = 50;
    private static final long SETTLE_MILLIS = 3_000;
    private static final long USES_APART_SECONDS = 60;

    private final AuthOptions options;
    private final SessionsFile file;
    private final Function<JsonObject, Optional<SessionHolder>> restore;
    private final Clock clock;
    private final Map<String, Session> sessions = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Session> eldest) {
            return size() > MOST;
        }
    };
    private final ScheduledExecutorService writer = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().name("adit-sessions").daemon().factory(), new ThreadPoolExecutor.DiscardPolicy());
    private final AtomicBoolean changed = new AtomicBoolean();
    private volatile boolean touched;

    /** One of them; guarded by the map. */
    private static final class Session {
        private final Instant start;
        private Instant used;
        private String sealed = "";
        private @Nullable Open open;
        private volatile boolean stale;

        Session(Instant start, Instant used) {
            this.start = start;
            this.used = used;
        }
    }

    /** Whom a session is of, since its token was seen. */
    private record Open(SessionHolder holder, TokenSeal seal) {}

    /** @param restore makes a holder of what one saved; empty where that does not count any more */
    Sessions(
            AuthOptions options,
            SessionsFile file,
            Function<JsonObject, Optional<SessionHolder>> restore,
            Clock clock) {
        this.options = options;
        this.file = file;
        this.restore = restore;
        this.clock = clock;
        file.read().forEach((hash, kept) -> {
            Session session = new Session(kept.start(), kept.used());
            session.sealed = kept.sealed();
            sessions.put(hash, session);
        });
        writer.scheduleWithFixedDelay(this::writeUses, USES_APART_SECONDS, USES_APART_SECONDS, TimeUnit.SECONDS);
    }

    /** Starts a session and returns its token. */
    String start(SessionHolder holder) {
        String token = LoginAttempts.secret();
        Instant now = clock.instant();
        Session session = new Session(now, now);
        synchronized (sessions) {
            open(session, holder, new TokenSeal(token));
            session.stale = true;
            sessions.put(hash(token), session);
        }
        changed();
        return token;
    }

    private void open(Session session, SessionHolder holder, TokenSeal seal) {
        session.open = new Open(holder, seal);
        holder.onChange(() -> {
            session.stale = true;
            changed();
        });
    }

    /** Whom a running session is of; it counts as used now. */
    Optional<SessionHolder> find(String token) {
        String key = hash(token);
        Instant now = clock.instant();
        synchronized (sessions) {
            Session session = sessions.get(key);
            if (session == null) {
                return Optional.empty();
            }
            Optional<SessionHolder> holder = runs(session, now) ? holder(session, token) : Optional.empty();
            if (holder.filter(SessionHolder::holds).isEmpty()) {
                sessions.remove(key);
                changed();
                return Optional.empty();
            }
            session.used = now;
            touched = true;
            return holder;
        }
    }

    private boolean runs(Session session, Instant now) {
        return now.isBefore(session.used.plus(options.sessionIdle()))
                && now.isBefore(session.start.plus(options.sessionMost()));
    }

    private Optional<SessionHolder> holder(Session session, String token) {
        if (session.open == null) {
            TokenSeal seal = new TokenSeal(token);
            seal.open(session.sealed)
                    .map(JsonFactory::newObject)
                    .flatMap(restore)
                    .ifPresent(holder -> open(session, holder, seal));
        }
        return Optional.ofNullable(session.open).map(Open::holder);
    }

    /** Ends a session; tells whom it was of, empty when there is none. */
    Optional<SessionHolder> end(String token) {
        Optional<SessionHolder> holder = find(token);
        synchronized (sessions) {
            sessions.remove(hash(token));
        }
        changed();
        return holder;
    }

    private void changed() {
        if (!changed.getAndSet(true)) {
            writer.schedule(this::write, GATHER_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private void writeUses() {
        if (touched) {
            write();
        }
    }

    private void write() {
        changed.set(false);
        touched = false;
        Instant now = clock.instant();
        Map<String, SessionsFile.Kept> all = new LinkedHashMap<>();
        synchronized (sessions) {
            sessions.values().removeIf(session -> !runs(session, now));
            sessions.forEach((hash, session) -> all.put(hash, kept(session)));
        }
        file.write(all);
    }

    private static SessionsFile.Kept kept(Session session) {
        Open open = session.open;
        if (session.stale && open != null) {
            session.stale = false;
            session.sealed = open.seal.seal(open.holder.saved().toString());
        }
        return new SessionsFile.Kept(session.start, session.used, session.sealed);
    }

    /**
     * Writes what is not in the file yet; they end no more. Waits {@value #SETTLE_MILLIS} ms at most for what a provider was
     * asked before: it may take back the token that the file knows as soon as it gives another.
     */
    @Override
    public void close() {
        settled().completeOnTimeout(null, SETTLE_MILLIS, TimeUnit.MILLISECONDS).join();
        writer.close();
        write();
    }

    private CompletableFuture<Void> settled() {
        synchronized (sessions) {
            return CompletableFuture.allOf(sessions.values().stream()
                    .flatMap(session -> Stream.ofNullable(session.open))
                    .map(open -> open.holder().settled().toCompletableFuture())
                    .toArray(CompletableFuture<?>[]::new));
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
