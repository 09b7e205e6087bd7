package io.adit.server.ingest;

import io.adit.publish.twin.TwinProperty;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The writes of some of the things, of which a bounded number is under way at a time, and one of each property. They begin one
 * after the other, on a thread of the executor, in the order in which they were wanted, those of alarms before those of values;
 * what waits behind another write of its property holds up nothing else. Each step costs the same, however much waits.
 * Thread-safe; who wants something never waits.
 */
final class TwinLane {
    private final int mostInFlight;
    private final Function<TwinWrite, CompletionStage<?>> send;
    private final Outcome outcome;
    private final Executor executor;
    private final Map<TwinProperty, Turns> turns = new HashMap<>();
    private final ArrayDeque<Turns> readyAlarms = new ArrayDeque<>();
    private final ArrayDeque<Turns> readyValues = new ArrayDeque<>();
    private int waiting;
    private int inFlight;
    private boolean running;

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

    /**
     * @param send begins a write
     * @param executor runs {@code send}, one at a time
     */
    TwinLane(int mostInFlight, Function<TwinWrite, CompletionStage<?>> send, Outcome outcome, Executor executor) {
        this.mostInFlight = mostInFlight;
        this.send = send;
        this.outcome = outcome;
        this.executor = executor;
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

    /** Has what is ready begun; guarded by this. */
    private void start() {
        if (!running && isReady()) {
            running = true;
            executor.execute(this::run);
        }
    }

    private boolean isReady() {
        return inFlight < mostInFlight && !(readyAlarms.isEmpty() && readyValues.isEmpty());
    }

    private void run() {
        for (TwinWrite next = next(); next != null; next = next()) {
            TwinWrite write = next;
            sent(write).whenComplete((answer, failure) -> finished(write, failure));
        }
    }

    private synchronized @Nullable TwinWrite next() {
        running = isReady();
        if (!running) {
            return null;
        }
        Turns next = readyAlarms.isEmpty() ? readyValues.remove() : readyAlarms.remove();
        next.busy = true;
        waiting--;
        inFlight++;
        return next.wanted.remove();
    }

    private CompletionStage<?> sent(TwinWrite write) {
        try {
            return send.apply(write);
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e); // it is this write's; the others go on
        }
    }

    private void finished(TwinWrite write, @Nullable Throwable failure) {
        outcome.of(write, failure);
        synchronized (this) {
            Turns mine = Objects.requireNonNull(turns.get(write.target()));
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
