package io.adit.engine.internal;

import io.adit.engine.ChannelId;
import io.adit.engine.units.UnitConversion;
import org.jspecify.annotations.Nullable;

/**
 * Another channel whose newest GOOD value is asked for while a sample of this one is cleaned. Where the programme has no such channel, there is never
 * a value.
 */
final class Companion {
    final ChannelId id;
    private final long maxAgeMicros;
    private @Nullable ChannelPipeline channel;
    private UnitConversion conversion = UnitConversion.IDENTITY;

    /** @param maxAgeMicros most time between a sample and the other's value, to either side */
    Companion(ChannelId id, long maxAgeMicros) {
        this.id = id;
        this.maxAgeMicros = maxAgeMicros;
    }

    /** Names the channel itself; only while a programme is compiled. */
    void link(ChannelPipeline other, UnitConversion toThisUnit) {
        channel = other;
        conversion = toThisUnit;
    }

    /** The channel itself; null where the programme has none of that id. */
    @Nullable
    ChannelPipeline channel() {
        return channel;
    }

    /** The newest GOOD value, however old; NaN where there is none. */
    double value() {
        ChannelPipeline other = channel;
        return other == null ? Double.NaN : conversion.apply(other.good().value());
    }

    /** True where that value was measured at about the time. */
    boolean isFresh(long time) {
        ChannelPipeline other = channel;
        return other != null
                && !Double.isNaN(other.good().value())
                && Math.abs(time - other.good().time()) <= maxAgeMicros;
    }
}
