package io.adit.engine.quality;

import io.adit.engine.ChannelId;
import io.adit.engine.Sample;
import org.jspecify.annotations.Nullable;

/**
 * How well a channel delivers.
 *
 * @param atMicros when it was counted, in engine time, microseconds since the epoch
 * @param newest the newest sample, a gap counts as one; null before the first
 * @param hour of the last 50 to 60 minutes: windows move on every ten minutes
 * @param day of the last 23 to 24 hours: windows move on every hour
 */
public record ChannelQuality(
        ChannelId channel, long atMicros, @Nullable Sample newest, WindowQuality hour, WindowQuality day) {}
