package io.adit.engine.internal;

import io.adit.engine.internal.decode.Slot;
import io.adit.engine.units.UnitConversion;
import org.jspecify.annotations.Nullable;

/**
 * One dated binding, ready to run.
 *
 * @param number where the decoder puts the reading
 * @param time where it puts the time of measurement; null: time of arrival
 * @param conversion from the source unit to the channel's, for a channel without calibrations
 */
record Binding(
        ChannelPipeline channel,
        Slot number,
        @Nullable Slot time,
        long fromMicros,
        long toMicros,
        UnitConversion conversion) {
    boolean validAt(long micros) {
        return micros >= fromMicros && micros < toMicros;
    }
}
