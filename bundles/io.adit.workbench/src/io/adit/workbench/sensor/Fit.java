package io.adit.workbench.sensor;

import io.adit.workbench.Phrase;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * Coefficients of a calibration out of points of a certificate: least squares over the form's own terms, by a QR decomposition with scaled columns.
 * Stateless.
 */
final class Fit {
    /** A column that adds less than this share of its length to the others is one of them again. */
    private static final double LEAST_SHARE = 1e-10;

    /** As many as the arithmetic leaves right: -10, not -10.000000000000007. */
    private static final MathContext DIGITS = new MathContext(14);

    private Fit() {}

    /**
     * The coefficients of a curve's kind that come nearest to the points, as {@link CalibrationSettings} has them.
     *
     * @param curve its coefficients count only where their number says which form is meant
     * @param degree of a polynomial, at least 1
     * @throws IllegalArgumentException with a sentence for people, where the points are too few or can't be used
     */
    static List<Double> of(Curve curve, int degree, double[] readings, double[] values) {
        return switch (curve.kind()) {
            case LINEAR -> solve(powers(1), readings, values);
            case POLYNOMIAL -> solve(powers(degree), readings, values);
            case TABLE -> table(readings, values);
            case VIBRATING_WIRE -> wire(curve, readings, values);
            case STEINHART_HART -> thermistor(curve, readings, values);
        };
    }

    private static List<DoubleUnaryOperator> powers(int degree) {
        List<DoubleUnaryOperator> terms = new ArrayList<>();
        for (int power = 0; power <= degree; power++) {
            int exponent = power;
            terms.add(x -> Math.pow(x, exponent));
        }
        return terms;
    }

    private static List<Double> table(double[] readings, double[] values) {
        Integer[] order = new Integer[readings.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (one, other) -> Double.compare(readings[one], readings[other]));
        List<Double> pairs = new ArrayList<>();
        for (int i : order) {
            pairs.add(readings[i]);
            pairs.add(values[i]);
        }
        return pairs;
    }

    /** G (R0 - x) is linear in x; A x^2 + B x + C has its terms the other way round. */
    private static List<Double> wire(Curve curve, double[] readings, double[] values) {
        double[] digits = curve.digits(readings);
        if (curve.coefficients().size() == 3) {
            return solve(powers(2), digits, values).reversed();
        }
        List<Double> line = solve(powers(1), digits, values);
        if (line.get(1) == 0) {
            throw new IllegalArgumentException(Messages.theValuesOfThePointsAreAllTheSame);
        }
        return List.of(-line.get(1), -line.get(0) / line.get(1));
    }

    /** 1/T = A + B ln R + C (ln R)^3. */
    private static List<Double> thermistor(Curve curve, double[] readings, double[] values) {
        double[] ohms = curve.ohms(readings);
        double[] inverse = Arrays.stream(values).map(kelvin -> 1 / kelvin).toArray();
        if (Arrays.stream(ohms).anyMatch(ohm -> !(ohm > 0))
                || Arrays.stream(values).anyMatch(kelvin -> !(kelvin > 0))) {
            throw new IllegalArgumentException(Messages.resistancesAndTemperaturesInKOfA);
        }
        return solve(List.of(r -> 1, Math::log, r -> Math.pow(Math.log(r), 3)), ohms, inverse);
    }

    private static List<Double> solve(List<DoubleUnaryOperator> terms, double[] x, double[] y) {
        int columns = terms.size();
        if (Arrays.stream(x).distinct().count() < columns) {
            throw new IllegalArgumentException(Phrase.of(Messages.itTakesAtLeastPointsWithDifferent, columns, columns));
        }
        double[][] basis = new double[columns][];
        double[] scales = new double[columns];
        for (int column = 0; column < columns; column++) {
            basis[column] = Arrays.stream(x).map(terms.get(column)).toArray();
            scales[column] = Math.sqrt(dot(basis[column], basis[column]));
            scale(basis[column], 1 / scales[column]);
        }
        double[] scaled = decompose(basis, y.clone());
        List<Double> result = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            result.add(BigDecimal.valueOf(scaled[column] / scales[column])
                    .round(DIGITS)
                    .doubleValue());
        }
        return result;
    }

    /** Modified Gram-Schmidt with y as a further column, which is as stable as reflections are; then from the last coefficient to the first. */
    private static double[] decompose(double[][] basis, double[] rest) {
        int columns = basis.length;
        double[][] upper = new double[columns][columns];
        double[] right = new double[columns];
        for (int i = 0; i < columns; i++) {
            upper[i][i] = Math.sqrt(dot(basis[i], basis[i]));
            if (!(upper[i][i] > LEAST_SHARE)) {
                throw new IllegalArgumentException(Messages.thePointsAreTooNearToEachOtherFor);
            }
            scale(basis[i], 1 / upper[i][i]);
            for (int j = i + 1; j < columns; j++) {
                upper[i][j] = dot(basis[i], basis[j]);
                take(basis[j], upper[i][j], basis[i]);
            }
            right[i] = dot(basis[i], rest);
            take(rest, right[i], basis[i]);
        }
        for (int i = columns - 1; i >= 0; i--) {
            for (int j = i + 1; j < columns; j++) {
                right[i] -= upper[i][j] * right[j];
            }
            right[i] /= upper[i][i];
        }
        return right;
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    private static void scale(double[] vector, double factor) {
        for (int i = 0; i < vector.length; i++) {
            vector[i] *= factor;
        }
    }

    private static void take(double[] vector, double share, double[] other) {
        for (int i = 0; i < vector.length; i++) {
            vector[i] -= share * other[i];
        }
    }
}
