package io.adit.things;

import java.time.Clock;
import java.time.Duration;

/**
 * Settings of a twin runtime.
 *
 * @param clock gives the times of changes and the expiry of subjects
 * @param recordsPerSnapshot after how many changes a snapshot is written that makes the next start quick; at least 1
 * @param maxWaitingEvents how many events may wait for subscribers before writes are refused as too many; at least 1
 * @param messageTimeout how long a message without a timeout of its own waits for its answer
 */
public record TwinOptions(Clock clock, int recordsPerSnapshot, int maxWaitingEvents, Duration messageTimeout) {
    /** Checks the ranges; throws IllegalArgumentException. */
    public TwinOptions {
        if (recordsPerSnapshot < 1 || maxWaitingEvents < 1 || messageTimeout.isNegative()) {
            throw new IllegalArgumentException(
                    "recordsPerSnapshot and maxWaitingEvents must be at least 1, messageTimeout not negative");
        }
    }

    /** The system's clock, a snapshot every 100,000 changes, 65,536 waiting events, 10 s for messages. */
    public static TwinOptions defaults() {
        return new TwinOptions(Clock.systemUTC(), 100_000, 65_536, Duration.ofSeconds(10));
    }
}
