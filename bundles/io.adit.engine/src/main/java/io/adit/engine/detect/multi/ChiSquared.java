package io.adit.engine.detect.multi;

/** The chi-squared distribution of whole degrees of freedom. */
final class ChiSquared {
    private static final double PRECISION = 1e-12;

    private ChiSquared() {}

    /** The value that is exceeded with a probability, which is in (0, 1); within 1e-9 of itself. */
    static double exceeded(int degrees, double probability) {
        double low = 0;
        double high = 1;
        while (1 - below(degrees, high) > probability) {
            high *= 2;
        }
        while (high - low > PRECISION * high) {
            double middle = (low + high) / 2;
            if (1 - below(degrees, middle) > probability) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    /** The probability of a value below: the series of the regularised incomplete gamma function. */
    static double below(int degrees, double value) {
        double half = value / 2;
        if (half <= 0) {
            return 0;
        }
        double shape = degrees / 2.0;
        double logGamma = degrees % 2 == 0 ? 0 : Math.log(Math.PI) / 2;
        for (double factor = degrees % 2 == 0 ? 1 : 0.5; factor <= shape; factor++) {
            logGamma += Math.log(factor);
        }
        double term = Math.exp(shape * Math.log(half) - half - logGamma);
        double sum = 0;
        for (int k = 1; term > PRECISION * sum || k <= half; k++) {
            sum += term;
            term *= half / (shape + k);
        }
        return Math.min(1, sum);
    }
}
