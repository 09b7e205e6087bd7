package io.adit.engine.programme;

import org.jspecify.annotations.Nullable;

/**
 * Checks on the samples of a channel. A null switches a check off.
 *
 * @param spikeWindow number of preceding samples of the Hampel filter, 3 to 99
 * @param spikeThreshold distance from the median, in scaled median absolute deviations, beyond which a sample is a spike; more
 *     than 0, usually 3 to 6. The check needs both
 * @param stuckSeconds time without any change after which a sensor counts as stuck; more than 0
 * @param maxRatePerSecond largest possible change, in the channel's unit per second; more than 0
 * @param futureSeconds how far a device clock may run ahead of arrival, at least 0; where null, one day, since a single sample
 *     from the far future would make all later ones look old
 * @param lateSeconds age at arrival beyond which a sample counts as late, at least 0
 * @param clock which time counts
 * @param drift comparison with a twin sensor
 */
public record CleaningSettings(
        @Nullable Integer spikeWindow,
        @Nullable Double spikeThreshold,
        @Nullable Double stuckSeconds,
        @Nullable Double maxRatePerSecond,
        @Nullable Double futureSeconds,
        @Nullable Double lateSeconds,
        ClockSettings clock,
        @Nullable DriftSettings drift) {
    /** No optional check at all. */
    public static final CleaningSettings OFF = new CleaningSettings(null, null, null, null, null, null);

    /** Checks by the device's clock, without a twin sensor. */
    public CleaningSettings(
            @Nullable Integer spikeWindow,
            @Nullable Double spikeThreshold,
            @Nullable Double stuckSeconds,
            @Nullable Double maxRatePerSecond,
            @Nullable Double futureSeconds,
            @Nullable Double lateSeconds) {
        this(
                spikeWindow,
                spikeThreshold,
                stuckSeconds,
                maxRatePerSecond,
                futureSeconds,
                lateSeconds,
                ClockSettings.DEVICE,
                null);
    }
}
