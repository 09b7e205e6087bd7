package io.adit.engine.forecast;

import java.util.Random;

/** Made-up ways in which a value gets worse, a value each half hour: other ones than those that the forecast was chosen by. */
enum Wear {
    CRACK, // Paris' law: the faster the longer it is
    CREEP, // tertiary creep: one over the time that is left
    GAMMA, // many small steps, never back
    SQUARE, // speeds up evenly
    WEEKDAYS; // a line with a pattern of days and weeks

    static final int PER_DAY = 48;
    static final int DAYS = 70;

    double[] values(Random random) {
        double[] values = new double[DAYS * PER_DAY];
        double rate = 0.5 + random.nextDouble();
        double end = DAYS + 5 + 30 * random.nextDouble();
        double noise = 0.2 + 0.3 * random.nextDouble();
        double state = 1;
        for (int i = 0; i < values.length; i++) {
            double day = (double) i / PER_DAY;
            state = next(state, rate, random);
            double worn = switch (this) {
                case CRACK, GAMMA -> state;
                case CREEP -> 60 * rate / (end - day);
                case SQUARE -> rate * day * day / 70;
                case WEEKDAYS -> 0.3 * rate * day + 2 * Math.sin(2 * Math.PI * day) + (day % 7 < 5 ? 1 : 0);
            };
            values[i] = worn + noise * random.nextGaussian();
        }
        return values;
    }

    private double next(double state, double rate, Random random) {
        return switch (this) {
            case CRACK -> state + 0.02 * rate * Math.pow(state, 1.3) / PER_DAY;
            case GAMMA ->
                state + (random.nextDouble() < 4.0 / PER_DAY ? -0.1 * rate * Math.log(1 - random.nextDouble()) : 0);
            default -> state;
        };
    }
}
