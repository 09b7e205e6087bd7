package io.adit.server.ingest;

import io.adit.publish.twin.TwinProperty;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The writes of some of the things, of which a bounded number is under way at a time, and one of each property. They begin in
 * the order in which they were wanted, those of alarms before those of values; what waits behind another write of its property
 * holds up nothing else. Each step costs the same, however much waits. Thread-safe.
 */
final class TwinLane {
    private final int mostInFlight;
    private final Function<TwinWrite, CompletionStage<?>> send;
    private final Outcome outcome;
    private final Map<TwinProperty, Turns> turns = new HashMap<>();
    private final ArrayDeque<Turns> readyAlarms = new ArrayDeque<>();
    private final ArrayDeque<Turns> readyValues = new ArrayDeque<>();
    private int waiting;
    private int inFlight;
    private boolean starting;

    /** Is told what became of a write; called by any thread. */
    @FunctionalInterface
    interface Outcome {
        /** @param failure null where it is in the twin */
        void of(TwinWrite write, @Nullable Throwable failure);
    }

    /** What is wanted of one property, in turn. */
    private static final class Turns {
        private final ArrayDeque<TwinWrite> wanted = new ArrayDeque<>();
        private final ArrayDeque<Turns> ready;
        private boolean busy;

        Turns(ArrayDeque<Turns> ready) {
            this.ready = ready;
        }
    }

    /** @param send begins a write, on the caller's thread, in the order of the calls */
    TwinLane(int mostInFlight, Function<TwinWrite, CompletionStage<?>> send, Outcome outcome) {
        this.mostInFlight = mostInFlight;
        this.send = send;
        this.outcome = outcome;
    }

    /** Wants a value written; it replaces one of the same property that still waits. */
    synchronized void value(TwinWrite write) {
        Turns mine = turns.computeIfAbsent(write.target(), target -> new Turns(readyValues));
        TwinWrite replaced = mine.wanted.pollLast();
        if (replaced != null) {
            waiting--;
            replaced.ended("replaced");
        }
        want(mine, write, replaced == null);
    }

    /** Wants an alarm's state written after all earlier ones of that alarm. */
    synchronized void alarm(TwinWrite write) {
        Turns mine = turns.computeIfAbsent(write.target(), target -> new Turns(readyAlarms));
        want(mine, write, mine.wanted.isEmpty());
    }

    private void want(Turns mine, TwinWrite write, boolean first) {
        mine.wanted.add(write);
        waiting++;
        if (first && !mine.busy) {
            mine.ready.add(mine);
        }
        start();
    }

    /** How many wait or are under way. */
    synchronized int size() {
        return waiting + inFlight;
    }

    /** Waits until nothing waits or is under way. @throws InterruptedException if interrupted */
    synchronized void flush() throws InterruptedException {
        while (waiting + inFlight > 0) {
            wait();
        }
    }

    private void start() {
        if (starting) {
            return; // an answer that came at once: the loop further up the stack goes on
        }
        starting = true;
        while (inFlight < mostInFlight) {
            Turns next = readyAlarms.isEmpty() ? readyValues.poll() : readyAlarms.poll();
            if (next == null) {
                break;
            }
            begin(next);
        }
        starting = false;
    }

    private void begin(Turns mine) {
        TwinWrite write = mine.wanted.remove();
        mine.busy = true;
        waiting--;
        inFlight++;
        sent(write).whenComplete((answer, failure) -> finished(mine, write, failure));
    }

    private CompletionStage<?> sent(TwinWrite write) {
        try {
            return send.apply(write);
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e); // it is this write's; the others go on
        }
    }

    private void finished(Turns mine, TwinWrite write, @Nullable Throwable failure) {
        outcome.of(write, failure);
        synchronized (this) {
            mine.busy = false;
            inFlight--;
            if (mine.wanted.isEmpty()) {
                turns.remove(write.target());
            } else {
                mine.ready.add(mine);
            }
            start();
            if (waiting + inFlight == 0) {
                notifyAll();
            }
        }
    }
}
