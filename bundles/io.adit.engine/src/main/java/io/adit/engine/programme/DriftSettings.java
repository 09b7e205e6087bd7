package io.adit.engine.programme;

import io.adit.engine.ChannelId;

/**
 * Comparison with a twin sensor: a sample is UNCERTAIN DRIFT while the mean difference over a window is beyond the tolerance. Which of the two
 * sensors drifts it does not say.
 *
 * @param reference channel of the twin sensor; its unit must convert
 * @param tolerance in the channel's unit, more than 0
 * @param seconds length of the window, more than 0
 */
public record DriftSettings(ChannelId reference, double tolerance, double seconds) {}
