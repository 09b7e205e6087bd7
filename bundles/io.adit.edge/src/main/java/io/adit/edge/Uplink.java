package io.adit.edge;

import io.adit.edge.CentreSettings.Kind;
import io.adit.history.HistoryException;
import io.adit.history.Outbox;
import io.adit.history.Outgoing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands on what a station has, message after message on a thread of its own: always what comes first in the settings' order, but each eighth message
 * is of what comes last, so that nothing waits for ever. When the centre does not answer it tries again, after at most half a minute.
 */
final class Uplink implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Uplink.class);
    private static final Duration IDLE = Duration.ofMillis(500);
    private static final int TURNS = 8;

    private final List<Turn> turns = new ArrayList<>();
    private final Pace pace;
    private final LinkState state;
    private final Backoff backoff = new Backoff();
    private final Thread thread =
            Thread.ofPlatform().name("adit-uplink").daemon().unstarted(this::run);
    private volatile boolean closed;
    private int turn;

    Uplink(CentreSettings settings, CentreApi api, Outbox outbox, StateSource values, LinkState state) {
        this.pace = new Pace(settings.bytesPerSecond());
        this.state = state;
        Map<Kind, Turn> byKind = new EnumMap<>(Kind.class);
        byKind.put(Kind.ALARMS, new ParcelTurn(api, outbox, Outgoing.ALARMS, state));
        byKind.put(Kind.STATE, new StateTurn(api, values, state));
        byKind.put(Kind.SAMPLES, new ParcelTurn(api, outbox, Outgoing.SAMPLES, state));
        settings.order().forEach(kind -> turns.add(Objects.requireNonNull(byKind.get(kind))));
    }

    void start() {
        thread.start();
    }

    private void run() {
        while (!closed) {
            try {
                pause(step());
            } catch (HistoryException e) {
                if (!closed) {
                    LOG.error("What waits for the centre can't be read; nothing more is handed on.", e);
                    state.ended(e);
                }
                return;
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private Duration step() {
        long started = System.nanoTime();
        try {
            long bytes = sendNext();
            if (bytes > 0) {
                pace.sent(bytes, started, System.nanoTime());
            }
            backoff.worked();
            return bytes == 0 ? IDLE : Duration.ofNanos(pace.waitNanos(System.nanoTime()));
        } catch (HistoryException e) {
            throw e;
        } catch (RuntimeException e) {
            CentreException failure = CentreException.of(e);
            pace.failed();
            note(failure);
            return backoff.failed(failure);
        }
    }

    /** Sends what is first in order and not refused, so that what the centre does not take holds up nothing else. */
    private long sendNext() {
        long most = pace.messageBytes();
        CentreException refused = null;
        for (Turn each : ++turn % TURNS == 0 ? turns.reversed() : turns) {
            try {
                long bytes = each.send(most);
                if (bytes > 0) {
                    state.answered(bytes, refused == null);
                    return bytes;
                }
            } catch (CentreException e) {
                if (!e.isRefusal()) {
                    throw e;
                }
                note(e);
                refused = e;
            }
        }
        if (refused != null) {
            throw refused;
        }
        state.nothingRefused();
        return 0;
    }

    private void note(CentreException e) {
        if (state.failed(e) && !closed) {
            LOG.warn("Not all can be handed on for now: {}", e.getMessage());
        }
    }

    private static void pause(Duration time) throws InterruptedException {
        if (time.isPositive()) {
            Thread.sleep(time);
        }
    }

    /** Ends the link; what was under way is sent again next time, and known there. */
    @Override
    public void close() {
        closed = true;
        Ending.of(thread);
    }
}
