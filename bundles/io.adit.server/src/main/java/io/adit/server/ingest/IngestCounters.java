package io.adit.server.ingest;

import io.adit.engine.Quality;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.LongAdder;

/** What went through since the server started. Thread-safe. */
public final class IngestCounters {
    private static final int WINDOW_SECONDS = 11;
    private final LongAdder messages = new LongAdder();
    private final LongAdder undecodable = new LongAdder();
    private final LongAdder raw = new LongAdder();
    private final LongAdder forwarded = new LongAdder();
    private final LongAdder alarms = new LongAdder();
    private final AtomicLongArray clean = new AtomicLongArray(Quality.values().length);

    private final long[] lastSeconds = new long[WINDOW_SECONDS];
    private int second;

    /** Called once a second. */
    synchronized void tick() {
        second++;
        lastSeconds[second % WINDOW_SECONDS] = messages.sum();
    }

    /** Messages per second over the last {@value #WINDOW_SECONDS} seconds, or since the start where that is less. */
    public synchronized double messagesPerSecond() {
        int over = Math.min(second, WINDOW_SECONDS - 1);
        long before = second < WINDOW_SECONDS ? 0 : lastSeconds[(second + 1) % WINDOW_SECONDS];
        return over == 0 ? 0 : (double) (lastSeconds[second % WINDOW_SECONDS] - before) / over;
    }

    void countMessage() {
        messages.increment();
    }

    void countUndecodable() {
        undecodable.increment();
    }

    void countRaw() {
        raw.increment();
    }

    void countClean(Quality quality) {
        clean.incrementAndGet(quality.ordinal());
    }

    void countForwarded(long samples) {
        forwarded.add(samples);
    }

    void countAlarmRaised() {
        alarms.increment();
    }

    /** Messages that went through the engine. */
    public long messages() {
        return messages.sum();
    }

    /** Messages that gave no sample. */
    public long undecodable() {
        return undecodable.sum();
    }

    /** Raw samples. */
    public long raw() {
        return raw.sum();
    }

    /** Samples that stations handed on, raw and clean together. */
    public long forwarded() {
        return forwarded.sum();
    }

    /** Clean samples of one quality. */
    public long clean(Quality quality) {
        return clean.get(quality.ordinal());
    }

    /** Alarms that became active. */
    public long alarmsRaised() {
        return alarms.sum();
    }
}
