package io.adit.engine.internal;

import io.adit.engine.programme.CalibrationKind;
import io.adit.engine.units.UnitConversion;

/**
 * One dated calibration, followed by the conversion into the channel's unit.
 *
 * @param fromMicros first instant at which it holds
 * @param toMicros first instant at which it holds no longer
 * @param coefficients as in the settings; not changed
 * @param corrections terms that depend on other channels
 */
record Calibration(
        long fromMicros,
        long toMicros,
        CalibrationKind kind,
        double[] coefficients,
        Correction[] corrections,
        UnitConversion conversion) {
    /** Adds {@code factor * (x - reference)} with the other channel's x. */
    record Correction(Companion other, double factor, double reference) {}

    boolean validAt(long time) {
        return time >= fromMicros && time < toMicros;
    }

    /** True where every channel that it depends on has a value of about the time. */
    boolean isCorrectedAt(long time) {
        for (Correction correction : corrections) {
            if (!correction.other.isFresh(time)) {
                return false;
            }
        }
        return true;
    }

    /** The value in the channel's unit, with the newest values of other channels; NaN outside of a table. */
    double apply(double reading, SensorReading sensor) {
        double value = switch (kind) {
            case LINEAR -> coefficients[0] + coefficients[1] * reading;
            case POLYNOMIAL -> polynomial(reading);
            case TABLE -> table(reading);
            case VIBRATING_WIRE -> wire(sensor.digits(reading));
            case STEINHART_HART -> thermistor(sensor.ohms(reading));
        };
        for (Correction correction : corrections) {
            double other = correction.other.value();
            value += Double.isNaN(other) ? 0 : correction.factor * (other - correction.reference);
        }
        return conversion.apply(value);
    }

    private double wire(double digits) {
        return coefficients.length == 2
                ? coefficients[0] * (coefficients[1] - digits)
                : (coefficients[0] * digits + coefficients[1]) * digits + coefficients[2];
    }

    private double thermistor(double ohms) {
        double log = StrictMath.log(ohms); // the same bits on every machine
        double kelvin = 1 / (coefficients[0] + coefficients[1] * log + coefficients[2] * (log * log * log));
        return ohms > 0 ? kelvin + (coefficients.length > 3 ? coefficients[3] : 0) : Double.NaN;
    }

    private double polynomial(double x) {
        double sum = 0;
        for (int i = coefficients.length - 1; i >= 0; i--) {
            sum = sum * x + coefficients[i];
        }
        return sum;
    }

    private double table(double x) {
        int pairs = coefficients.length / 2;
        if (!(x >= coefficients[0] && x <= coefficients[2 * (pairs - 1)])) {
            return Double.NaN;
        }
        int low = 0;
        int high = pairs - 1;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (coefficients[2 * middle] <= x) {
                low = middle;
            } else {
                high = middle;
            }
        }
        double x0 = coefficients[2 * low];
        double y0 = coefficients[2 * low + 1];
        double x1 = coefficients[2 * high];
        double y1 = coefficients[2 * high + 1];
        return x == x1 ? y1 : y0 + (y1 - y0) * ((x - x0) / (x1 - x0));
    }
}
