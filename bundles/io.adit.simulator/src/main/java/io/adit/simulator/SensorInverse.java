package io.adit.simulator;

import io.adit.engine.units.Ucum;
import io.adit.engine.units.UnitException;
import java.util.List;

/** The formulas of vibrating wires and thermistors backwards: from a physical value to the reading. */
final class SensorInverse {
    private static final int HALVINGS = 100;

    private SensorInverse() {}

    /** The reading, in the source unit, of a wire; NaN where none gives the value. */
    static double wire(List<Double> c, String sourceUnit, double value) {
        double digits = c.size() == 2 ? c.get(1) - value / c.get(0) : positiveRoot(c, value);
        if (isA(sourceUnit, "Hz")) {
            return Ucum.conversion("Hz", sourceUnit).apply(Math.sqrt(1000 * digits));
        }
        if (isA(sourceUnit, "s")) {
            return Ucum.conversion("s", sourceUnit).apply(1 / Math.sqrt(1000 * digits));
        }
        return digits;
    }

    /** The smaller of the digits above 0 with A R^2 + B R + C = value. */
    private static double positiveRoot(List<Double> c, double value) {
        double a = c.get(0);
        double b = c.get(1);
        double free = c.get(2) - value;
        if (a == 0) {
            return -free / b;
        }
        double width = Math.sqrt(b * b - 4 * a * free);
        double one = (-b - width) / (2 * a);
        double other = (-b + width) / (2 * a);
        double low = Math.min(one, other);
        return low > 0 ? low : Math.max(one, other);
    }

    /** The reading, in the source unit, of a thermistor at a temperature in kelvin; its resistance falls as it gets warmer. */
    static double thermistor(List<Double> c, String sourceUnit, double kelvin) {
        double offset = c.size() > 3 ? c.get(3) : 0;
        double low = 0;
        double high = Math.log(1e9);
        for (int i = 0; i < HALVINGS; i++) {
            double log = (low + high) / 2;
            double found = 1 / (c.get(0) + c.get(1) * log + c.get(2) * log * log * log) + offset;
            if (found > kelvin) {
                low = log;
            } else {
                high = log;
            }
        }
        double ohms = Math.exp(low);
        return isA(sourceUnit, "Ohm") ? Ucum.conversion("Ohm", sourceUnit).apply(ohms) : ohms;
    }

    private static boolean isA(String sourceUnit, String unit) {
        try {
            Ucum.conversion(sourceUnit, unit);
            return true;
        } catch (UnitException e) {
            return false;
        }
    }
}
