package io.adit.connectivity.north;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;

/** Counters of the north side since start. Thread-safe; a read is a moment's view. */
public final class NorthMetrics {
    private final Map<Counter, LongAdder> counters = new TreeMap<>();

    /** What is counted. */
    public enum Counter {
        /** Applications whose login was refused. */
        REFUSED_LOGINS,
        /** Consumers' links that are open now. */
        CONSUMERS,
        /** Messages that a consumer took. */
        DELIVERED,
        /** Telemetry and answers that were dropped because a consumer was too slow. */
        DROPPED,
        /** Messages whose time to live was over before a consumer had credit for them. */
        EXPIRED,
        /** Events that a consumer rejected, or did not accept at the tenth time. */
        REJECTED,
        /** Consumers of events that were closed because they were too far behind. */
        OVERRUN,
        /** Answers that came when nobody listened for them any more. */
        UNCLAIMED_ANSWERS,
        /** Commands taken from applications. */
        COMMANDS
    }

    NorthMetrics() {
        for (Counter counter : Counter.values()) {
            counters.put(counter, new LongAdder());
        }
    }

    void count(Counter counter) {
        add(counter, 1);
    }

    void add(Counter counter, long number) {
        LongAdder adder = counters.get(counter);
        if (adder != null) {
            adder.add(number);
        }
    }

    /** Returns a count. */
    public long get(Counter counter) {
        LongAdder adder = counters.get(counter);
        return adder == null ? 0 : adder.sum();
    }
}
