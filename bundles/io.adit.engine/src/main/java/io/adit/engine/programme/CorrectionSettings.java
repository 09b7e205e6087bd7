package io.adit.engine.programme;

import io.adit.engine.ChannelId;
import org.jspecify.annotations.Nullable;

/**
 * A term of a calibration that depends on another channel: {@code factor * (x - reference)} is added, with x that channel's newest GOOD
 * value. Temperature of a vibrating wire: factor K, reference T0; air pressure over an unvented piezometer: factor -1, reference S0.
 *
 * <p>Where x was measured more than {@code maxAgeSeconds} before or after the reading, the last known x is used all the same, and where there is none
 * the term is left out; in both cases the sample is UNCERTAIN UNCORRECTED.
 *
 * @param channel the other channel
 * @param unit UCUM code in which x and the reference are; must convert from that channel's unit
 * @param factor in the unit of the calibration's result per {@code unit}
 * @param reference x at which the term is 0
 * @param maxAgeSeconds most time between the two measurements, at least 0; null: one hour
 */
public record CorrectionSettings(
        ChannelId channel,
        String unit,
        double factor,
        double reference,
        @Nullable Double maxAgeSeconds) {}
