package io.adit.server.station;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Messages that wait until a station asks for them, and are given until it confirms that it has them, as the answer to its question may be lost. None is given
 * after its time, or to another run of the station than the first: a fan that was to be started three days ago, or was started by the run before, is not
 * started now. Thread-safe.
 */
final class StationMail {
    private static final int MOST_WAITING = 500;

    private final Clock clock;
    private final Map<String, Letter> waiting = new LinkedHashMap<>();
    private @Nullable Asking asking;

    private static final class Letter {
        private final JsonObject message;
        private final Instant until;
        private @Nullable String givenTo;

        private Letter(JsonObject message, Instant until) {
            this.message = message;
            this.until = until;
        }
    }

    private record Asking(String run, Consumer<JsonArray> taker) {}

    /** @param clock tells when the time of a message is over */
    StationMail(Clock clock) {
        this.clock = clock;
    }

    /** Lets a message, which has an {@code id}, wait until a time. @return false where too many wait */
    boolean put(JsonObject message, Instant until) {
        synchronized (this) {
            dropLate();
            if (waiting.size() >= MOST_WAITING) {
                return false;
            }
            waiting.put(message.getString("id"), new Letter(message, until));
        }
        wake();
        return true;
    }

    /** The station has these. */
    synchronized void confirm(Set<String> ids) {
        waiting.keySet().removeAll(ids);
    }

    /** Gives what waits as soon as there is any, once; one who asked before gets nothing. @param run of the station, which is another after each start */
    void ask(String run, Consumer<JsonArray> taker) {
        Asking former;
        JsonArray now;
        synchronized (this) {
            former = asking;
            now = take(run);
            asking = now.isEmpty() ? new Asking(run, taker) : null;
        }
        if (former != null) {
            former.taker.accept(new JsonArray());
        }
        if (!now.isEmpty()) {
            taker.accept(now);
        }
    }

    /** Lets one who asks look again, though no message came. */
    void wake() {
        Asking awake;
        JsonArray now;
        synchronized (this) {
            awake = asking;
            asking = null;
            now = awake == null ? new JsonArray() : take(awake.run);
        }
        if (awake != null) {
            awake.taker.accept(now);
        }
    }

    /** Wakes this one only. */
    void wake(Consumer<JsonArray> taker) {
        boolean asks;
        synchronized (this) {
            asks = asking != null && asking.taker == taker;
        }
        if (asks) {
            wake();
        }
    }

    private JsonArray take(String run) {
        dropLate();
        waiting.values().removeIf(letter -> letter.givenTo != null && !run.equals(letter.givenTo));
        JsonArray all = new JsonArray();
        Instant now = clock.instant();
        for (Letter letter : waiting.values()) {
            letter.givenTo = run;
            all.add(letter.message
                    .copy()
                    .put("timeoutMillis", Duration.between(now, letter.until).toMillis()));
        }
        return all;
    }

    private void dropLate() {
        Instant now = clock.instant();
        waiting.values().removeIf(letter -> !letter.until.isAfter(now));
    }
}
