package io.adit.engine.internal;

import io.adit.engine.programme.CalibrationKind;
import io.adit.engine.units.UnitConversion;

/**
 * One dated calibration, followed by the conversion into the channel's unit.
 *
 * @param fromMicros first instant at which it holds
 * @param toMicros first instant at which it holds no longer
 * @param coefficients as in the settings; not changed
 */
record Calibration(
        long fromMicros, long toMicros, CalibrationKind kind, double[] coefficients, UnitConversion conversion) {
    boolean validAt(long time) {
        return time >= fromMicros && time < toMicros;
    }

    /** The value in the channel's unit; NaN outside of a table. */
    double apply(double reading) {
        double value = switch (kind) {
            case LINEAR -> coefficients[0] + coefficients[1] * reading;
            case POLYNOMIAL -> polynomial(reading);
            case TABLE -> table(reading);
        };
        return conversion.apply(value);
    }

    /** The formula with its numbers, for people. */
    String formula(double reading) {
        String x = Numbers.exact(reading);
        String text = switch (kind) {
            case LINEAR -> Numbers.exact(coefficients[0]) + " + " + Numbers.exact(coefficients[1]) + " * " + x;
            case POLYNOMIAL -> polynomialText(x);
            case TABLE ->
                "table from " + Numbers.exact(coefficients[0]) + " to "
                        + Numbers.exact(coefficients[coefficients.length - 2]) + " at " + x;
        };
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
