package io.adit.engine.internal;

import io.adit.engine.programme.CalibrationKind;
import io.adit.engine.units.UnitConversion;

/** What the readings of a binding are to calibrations that hold for a certain quantity: vibrating wires and thermistors. */
record SensorReading(Form form, UnitConversion toBase) {
    /** What a reading is. */
    enum Form {
        /** A number for which the calibration was made: digits, ohms. */
        NUMBER("1"),
        /** Frequency of a wire. */
        FREQUENCY("Hz"),
        /** Period of a wire. */
        PERIOD("s"),
        /** Resistance of a thermistor. */
        RESISTANCE("Ohm");

        /** UCUM code of the unit in which it is put into the formula. */
        final String base;

        Form(String base) {
            this.base = base;
        }

        boolean fits(CalibrationKind kind) {
            return switch (kind) {
                case LINEAR, POLYNOMIAL, TABLE -> true;
                case VIBRATING_WIRE -> this != RESISTANCE;
                case STEINHART_HART -> this == NUMBER || this == RESISTANCE;
            };
        }
    }

    /** For channels without such calibrations. */
    static final SensorReading PLAIN = new SensorReading(Form.NUMBER, UnitConversion.IDENTITY);

    /** Digits of a wire: f^2 / 1000 with f in Hz; infinite for a period of 0. */
    double digits(double reading) {
        double base = toBase.apply(reading);
        return switch (form) {
            case NUMBER, RESISTANCE -> base;
            case FREQUENCY -> base * base / 1000;
            case PERIOD -> 1 / (1000 * base * base);
        };
    }

    /** Resistance of a thermistor. */
    double ohms(double reading) {
        return toBase.apply(reading);
    }
}
