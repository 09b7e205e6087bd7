package io.adit.engine.forecast;

import java.util.Arrays;

/** A course that a series may take: fitted to the newest of its steps, and continued. */
interface Shape {
    /**
     * The values to come.
     *
     * @param values NaN where not known
     * @param end how many of the values count
     * @param ahead how many to give
     */
    double[] path(double[] values, int end, int ahead);

    /** It stays where it has been on average. */
    record Level(int window) implements Shape {
        @Override
        public double[] path(double[] values, int end, int ahead) {
            double sum = 0;
            int known = 0;
            for (int i = Math.max(0, end - window); i < end; i++) {
                if (!Double.isNaN(values[i])) {
                    sum += values[i];
                    known++;
                }
            }
            double[] path = new double[ahead];
            Arrays.fill(path, known == 0 ? Double.NaN : sum / known);
            return path;
        }
    }

    /** It goes on along a straight line. */
    record Line(int window) implements Shape {
        @Override
        public double[] path(double[] values, int end, int ahead) {
            Regression fit = new Regression();
            int from = Math.max(0, end - window);
            for (int i = from; i < end; i++) {
                fit.add(i - from, values[i]);
            }
            double[] path = new double[ahead];
            for (int j = 0; j < ahead; j++) {
                path[j] = fit.at(end - from + j);
            }
            return path;
        }
    }

    /** It goes on along an exponential curve above a constant: ever faster, or ever slower; whichever rate fits best. */
    record Curve(int window) implements Shape {
        private static final double[] RATES = {-8, -4, -2, -1, 1, 2, 4, 8};

        @Override
        public double[] path(double[] values, int end, int ahead) {
            int from = Math.max(0, end - window);
            Regression best = new Regression();
            double bestGrowth = 1;
            for (double rate : RATES) {
                double growth = StrictMath.exp(rate / (end - from));
                Regression fit = new Regression();
                double x = growth > 1 ? StrictMath.exp(-rate) : 1;
                for (int i = from; i < end; i++, x *= growth) {
                    fit.add(x, values[i]);
                }
                if (bestGrowth == 1 || fit.rest() < best.rest()) {
                    best = fit;
                    bestGrowth = growth;
                }
            }
            double[] path = new double[ahead];
            double x = bestGrowth > 1 ? 1 : StrictMath.pow(bestGrowth, end - from);
            for (int j = 0; j < ahead; j++, x *= bestGrowth) {
                path[j] = best.at(x);
            }
            return path;
        }
    }
}
