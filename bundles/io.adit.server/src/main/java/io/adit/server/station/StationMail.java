package io.adit.server.station;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Messages that wait until a station asks for them, each given to it at most once and never after its time: a fan that was to be started three days ago is not
 * started now. Thread-safe.
 */
final class StationMail {
    private static final int MOST_WAITING = 500;

    private final Clock clock;
    private final Deque<Letter> waiting = new ArrayDeque<>();
    private @Nullable Consumer<JsonArray> asking;

    private record Letter(JsonObject message, Instant until) {}

    /** @param clock tells when the time of a message is over */
    StationMail(Clock clock) {
        this.clock = clock;
    }

    /** Lets a message wait until a time. @return false where too many wait */
    boolean put(JsonObject message, Instant until) {
        Consumer<JsonArray> taker;
        synchronized (this) {
            dropLate();
            if (waiting.size() >= MOST_WAITING) {
                return false;
            }
            waiting.add(new Letter(message, until));
            taker = asking;
            asking = null;
        }
        if (taker != null) {
            taker.accept(take());
        }
        return true;
    }

    /** Gives what waits as soon as there is any, once; one who asked before gets nothing. */
    void ask(Consumer<JsonArray> taker) {
        Consumer<JsonArray> former;
        JsonArray now;
        synchronized (this) {
            former = asking;
            now = take();
            asking = now.isEmpty() ? taker : null;
        }
        if (former != null) {
            former.accept(new JsonArray());
        }
        if (!now.isEmpty()) {
            taker.accept(now);
        }
    }

    /** Lets one who asks look again, though no message came. */
    void wake() {
        Consumer<JsonArray> taker;
        synchronized (this) {
            taker = asking;
            asking = null;
        }
        if (taker != null) {
            taker.accept(take());
        }
    }

    /** Wakes this one only. */
    void wake(Consumer<JsonArray> taker) {
        boolean asks;
        synchronized (this) {
            asks = asking == taker;
        }
        if (asks) {
            wake();
        }
    }

    private synchronized JsonArray take() {
        dropLate();
        JsonArray all = new JsonArray();
        Instant now = clock.instant();
        for (Letter letter : waiting) {
            long left = Duration.between(now, letter.until).toMillis();
            all.add(letter.message.copy().put("timeoutMillis", left));
        }
        waiting.clear();
        return all;
    }

    private void dropLate() {
        Instant now = clock.instant();
        waiting.removeIf(letter -> !letter.until.isAfter(now));
    }
}
