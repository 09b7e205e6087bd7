package io.adit.engine.quality;

import io.adit.engine.ChannelId;

/**
 * How well a channel delivers.
 *
 * @param atMicros when it was counted, in engine time, microseconds since the epoch
 * @param hour of the last 50 to 60 minutes: windows move on every ten minutes
 * @param day of the last 23 to 24 hours: windows move on every hour
 */
public record ChannelQuality(ChannelId channel, long atMicros, WindowQuality hour, WindowQuality day) {}
