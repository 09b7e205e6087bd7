package io.adit.engine.internal;

import io.adit.engine.units.UnitConversion;

/**
 * What a value is when it comes in.
 *
 * @param conversion to the channel's unit, for a channel without calibrations
 * @param sensor what it is to a vibrating wire or thermistor
 */
record Intake(UnitConversion conversion, SensorReading sensor) {
    /** A value in the channel's unit already. */
    static final Intake OWN = new Intake(UnitConversion.IDENTITY, SensorReading.PLAIN);
}
