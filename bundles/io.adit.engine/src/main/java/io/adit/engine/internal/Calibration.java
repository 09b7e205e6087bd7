package io.adit.engine.internal;

import io.adit.engine.programme.CalibrationKind;
import io.adit.engine.units.UnitConversion;
import java.util.Arrays;

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
    record Correction(Companion other, double factor, double reference) {
        /** The term with its numbers, for people. */
        String formula() {
            double value = other.value();
            return Double.isNaN(value)
                    ? " (without the term of " + other.id + ", which has no value)"
                    : " + " + Numbers.exact(factor) + " * (" + Numbers.exact(value) + " - " + Numbers.exact(reference)
                            + ")";
        }
    }

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

    /** The formula with its numbers, for people. */
    String formula(double reading, SensorReading sensor) {
        String x = Numbers.exact(reading);
        String text = switch (kind) {
            case LINEAR -> Numbers.exact(coefficients[0]) + " + " + Numbers.exact(coefficients[1]) + " * " + x;
            case POLYNOMIAL -> polynomialText(x);
            case TABLE ->
                "table from " + Numbers.exact(coefficients[0]) + " to "
                        + Numbers.exact(coefficients[coefficients.length - 2]) + " at " + x;
            case VIBRATING_WIRE -> wireText(Numbers.exact(sensor.digits(reading)));
            case STEINHART_HART -> thermistorText(Numbers.exact(sensor.ohms(reading)));
        };
        StringBuilder terms = new StringBuilder();
        for (Correction correction : corrections) {
            terms.append(correction.formula());
        }
        text += terms;
        return conversion.equals(UnitConversion.IDENTITY) ? text : conversion.formula("(" + text + ")");
    }

    private String polynomialText(String x) {
        StringBuilder text = new StringBuilder(Numbers.exact(coefficients[0]));
        for (int i = 1; i < coefficients.length; i++) {
            text.append(" + ")
                    .append(Numbers.exact(coefficients[i]))
                    .append(" * ")
                    .append(x);
            text.append(i > 1 ? "^" + i : "");
        }
        return text.toString();
    }

    private String wireText(String digits) {
        String[] c = Arrays.stream(coefficients).mapToObj(Numbers::exact).toArray(String[]::new);
        return c.length == 2
                ? c[0] + " * (" + c[1] + " - " + digits + ")"
                : c[0] + " * " + digits + "^2 + " + c[1] + " * " + digits + " + " + c[2];
    }

    private String thermistorText(String ohms) {
        String[] c = Arrays.stream(coefficients).mapToObj(Numbers::exact).toArray(String[]::new);
        String log = "ln(" + ohms + ")";
        String kelvin = "1 / (" + c[0] + " + " + c[1] + " * " + log + " + " + c[2] + " * " + log + "^3)";
        return c.length > 3 ? kelvin + " + " + c[3] : kelvin;
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
