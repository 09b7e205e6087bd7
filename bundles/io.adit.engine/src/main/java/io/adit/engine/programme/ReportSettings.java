package io.adit.engine.programme;

import org.jspecify.annotations.Nullable;

/**
 * When the twin is updated; history keeps every sample. Intervals are in time of arrival.
 *
 * @param deadband change, in the channel's unit, below which the twin is not updated, at least 0; null: 0
 * @param minIntervalSeconds least time between two updates, at least 0; a change held back by it follows when it is over. A
 *     change of quality or reason does not wait. Null: 0
 * @param maxIntervalSeconds time after which a sample is reported even without a change; null: never
 */
public record ReportSettings(
        @Nullable Double deadband,
        @Nullable Double minIntervalSeconds,
        @Nullable Double maxIntervalSeconds) {
    /** The twin gets every sample. */
    public static final ReportSettings EVERY_SAMPLE = new ReportSettings(null, null, null);
}
