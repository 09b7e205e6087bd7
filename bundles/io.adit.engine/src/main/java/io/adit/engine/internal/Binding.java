package io.adit.engine.internal;

import io.adit.engine.internal.check.ClockSkew;
import io.adit.engine.programme.BindingSettings;

/**
 * One dated binding, ready to run.
 *
 * @param settings as in the programme
 * @param intake what its readings are
 * @param clock of the device
 */
record Binding(
        BindingSettings settings,
        ChannelPipeline channel,
        long fromMicros,
        long toMicros,
        Intake intake,
        ClockSkew clock) {
    boolean validAt(long micros) {
        return micros >= fromMicros && micros < toMicros;
    }
}
