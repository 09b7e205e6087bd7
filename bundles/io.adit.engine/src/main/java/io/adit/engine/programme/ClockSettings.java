package io.adit.engine.programme;

import org.jspecify.annotations.Nullable;

/**
 * How far the clock of the device is trusted.
 *
 * @param policy which time a clean sample bears
 * @param toleranceSeconds with CORRECTED, skew up to which the device's time stands, and by which the skew must change before another one is
 *     applied; more than 0; null: 10
 */
public record ClockSettings(ClockPolicy policy, @Nullable Double toleranceSeconds) {
    /** The device's time as it is. */
    public static final ClockSettings DEVICE = new ClockSettings(ClockPolicy.DEVICE, null);
}
