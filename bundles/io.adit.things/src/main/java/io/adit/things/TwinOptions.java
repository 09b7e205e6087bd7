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
 * @param history which former states are kept
 */
public record TwinOptions(
        Clock clock, int recordsPerSnapshot, int maxWaitingEvents, Duration messageTimeout, Retention history) {
    /**
     * How long former states and changes are kept; what is older, or more, may be deleted.
     *
     * @param age not negative
     * @param records changes of all entities together, not negative; a change takes some 300 bytes
     */
    public record Retention(Duration age, long records) {
        /** Checks the ranges; throws IllegalArgumentException. */
        public Retention {
            if (age.isNegative() || records < 0) {
                throw new IllegalArgumentException("age and records must not be negative");
            }
        }

        /** A week, but no more than ten million changes. */
        public static Retention defaults() {
            return new Retention(Duration.ofDays(7), 10_000_000);
        }
    }

    /** Checks the ranges; throws IllegalArgumentException. */
    public TwinOptions {
        if (recordsPerSnapshot < 1 || maxWaitingEvents < 1 || messageTimeout.isNegative()) {
            throw new IllegalArgumentException(
                    "recordsPerSnapshot and maxWaitingEvents must be at least 1, messageTimeout not negative");
        }
    }

    /** With the usual history. */
    public TwinOptions(Clock clock, int recordsPerSnapshot, int maxWaitingEvents, Duration messageTimeout) {
        this(clock, recordsPerSnapshot, maxWaitingEvents, messageTimeout, Retention.defaults());
    }

    /** The system's clock, a snapshot every 50,000 changes, 65,536 waiting events, 10 s for messages. */
    public static TwinOptions defaults() {
        return new TwinOptions(Clock.systemUTC(), 50_000, 65_536, Duration.ofSeconds(10));
    }
}
