package io.adit.engine.internal;

import io.adit.engine.internal.check.ClockSkew;

/**
 * One dated binding, ready to run.
 *
 * @param intake what its readings are
 * @param clock of the device
 */
record Binding(ChannelPipeline channel, long fromMicros, long toMicros, Intake intake, ClockSkew clock) {
    boolean validAt(long micros) {
        return micros >= fromMicros && micros < toMicros;
    }
}
