package io.adit.engine.internal;

import io.adit.engine.programme.BindingSettings;
import io.adit.engine.units.UnitConversion;

/**
 * One dated binding, ready to run.
 *
 * @param settings as in the programme
 * @param conversion from the source unit to the channel's, for a channel without calibrations
 */
record Binding(
        BindingSettings settings, ChannelPipeline channel, long fromMicros, long toMicros, UnitConversion conversion) {
    boolean validAt(long micros) {
        return micros >= fromMicros && micros < toMicros;
    }
}
