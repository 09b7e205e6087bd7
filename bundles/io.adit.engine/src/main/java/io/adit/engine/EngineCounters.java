package io.adit.engine;

import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.LongAdder;

/** What engines took and gave, since whoever runs them started; all at 0 first. Thread-safe. */
public final class EngineCounters {
    private final LongAdder messages = new LongAdder();
    private final LongAdder undecodable = new LongAdder();
    private final LongAdder raw = new LongAdder();
    private final AtomicLongArray clean = new AtomicLongArray(Quality.values().length);
    private final LongAdder alarmsRaised = new LongAdder();

    /** An engine took a message. */
    public void countMessage() {
        messages.increment();
    }

    /** A message gave no sample. */
    public void countUndecodable() {
        undecodable.increment();
    }

    /** An engine gave a raw sample. */
    public void countRaw() {
        raw.increment();
    }

    /** An engine gave a clean sample of a quality. */
    public void countClean(Quality quality) {
        clean.incrementAndGet(quality.ordinal());
    }

    /** An alarm became active. */
    public void countAlarmRaised() {
        alarmsRaised.increment();
    }

    /** Messages that engines took. */
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

    /** Clean samples of one quality. */
    public long clean(Quality quality) {
        return clean.get(quality.ordinal());
    }

    /** Alarms that became active. */
    public long alarmsRaised() {
        return alarmsRaised.sum();
    }
}
