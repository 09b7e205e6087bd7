package io.adit.edge;

import io.adit.edge.CentreSettings.Kind;
import io.adit.history.Outbox;
import io.adit.history.Outgoing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Hands on what a station has, message after message on a thread of its own: always what comes first in the settings' order, but each eighth message
 * is of what comes last, so that nothing waits for ever. When the centre does not answer it tries again, after at most half a minute.
 */
final class Uplink implements LinkLoop.Work, AutoCloseable {
    private static final Duration IDLE = Duration.ofMillis(500);
    private static final int TURNS = 8;

    private final List<Turn> turns = new ArrayList<>();
    private final Pace pace;
    private final LinkState state;
    private final LinkLoop loop;
    private int turn;

    Uplink(CentreSettings settings, CentreApi api, Outbox outbox, StateSource values, LinkState state) {
        this.pace = new Pace(settings.bytesPerSecond());
        this.state = state;
        this.loop = new LinkLoop("adit-uplink", state, this);
        Map<Kind, Turn> byKind = new EnumMap<>(Kind.class);
        byKind.put(Kind.ALARMS, new ParcelTurn(api, outbox, Outgoing.ALARMS, state));
        byKind.put(Kind.STATE, new StateTurn(api, values, state));
        byKind.put(Kind.SAMPLES, new ParcelTurn(api, outbox, Outgoing.SAMPLES, state));
        settings.order().forEach(kind -> turns.add(Objects.requireNonNull(byKind.get(kind))));
    }

    void start() {
        loop.start();
    }

    @Override
    public Duration once() {
        long started = System.nanoTime();
        long bytes = sendNext();
        if (bytes == 0) {
            return IDLE;
        }
        pace.sent(bytes, started, System.nanoTime());
        return Duration.ofNanos(pace.waitNanos(System.nanoTime()));
    }

    @Override
    public void failed() {
        pace.failed();
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
                loop.note(e);
                refused = e;
            }
        }
        if (refused != null) {
            throw refused;
        }
        state.nothingRefused();
        return 0;
    }

    /** Ends the link; what was under way is sent again next time, and known there. */
    @Override
    public void close() {
        loop.close();
    }
}
