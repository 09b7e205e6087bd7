package io.adit.server.ingest;

import io.adit.engine.EngineCounters;
import java.util.concurrent.atomic.LongAdder;

/** What went through since the server started. Thread-safe. */
public final class IngestCounters {
    private static final int WINDOW_SECONDS = 11;
    private final EngineCounters engine = new EngineCounters();
    private final LongAdder forwarded = new LongAdder();

    private final long[] lastSeconds = new long[WINDOW_SECONDS];
    private int second;

    /** Called once a second. */
    synchronized void tick() {
        second++;
        lastSeconds[second % WINDOW_SECONDS] = engine.messages();
    }

    /** Messages per second over the last {@value #WINDOW_SECONDS} seconds, or since the start where that is less. */
    public synchronized double messagesPerSecond() {
        int over = Math.min(second, WINDOW_SECONDS - 1);
        long before = second < WINDOW_SECONDS ? 0 : lastSeconds[(second + 1) % WINDOW_SECONDS];
        return over == 0 ? 0 : (double) (lastSeconds[second % WINDOW_SECONDS] - before) / over;
    }

    void countForwarded(long samples) {
        forwarded.add(samples);
    }

    /** What the engine took and gave. */
    public EngineCounters engine() {
        return engine;
    }

    /** Samples that stations handed on, raw and clean together. */
    public long forwarded() {
        return forwarded.sum();
    }
}
