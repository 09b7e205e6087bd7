package io.adit.engine.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a value may go in the time to come: for each lead the distribution of the greatest value by then. A level is reached by a time just when the
 * greatest value up to it is at the level or beyond, so this is the distribution of the time to any level too.
 *
 * <p>Every shape is tried at places of the past. Where it was wrong less, it weighs more, lead by lead. How wrong the weighted mean was, measured by how
 * restless the series was and how much the shapes differed, gives the interval, recent places counting more: conformal prediction for what may change
 * (Barber, Candès, Ramdas, Tibshirani 2023). Immutable.
 */
final class Reach {
    /** Fewest steps before anything is said. */
    static final int FEWEST_STEPS = 48;

    private static final int FEWEST_BEFORE = 24;
    private static final int PLACES = 40;
    private static final int FEWEST_TRIALS = 4;
    private static final double FAVOUR = 4;

    private final int[] leads;
    private final double[] middle;
    private final double[] unit;
    private final Surprises[] surprises;

    private Reach(int[] leads) {
        this.leads = leads;
        middle = new double[leads.length];
        unit = new double[leads.length];
        surprises = new Surprises[leads.length];
    }

    /** Looks ahead from the end of the past; null where too little is known. */
    static @Nullable Reach of(Sight.Past past, int horizonSteps) {
        int size = past.means().length;
        int[] leads = leads(Math.min(horizonSteps, (size - FEWEST_BEFORE) / 2));
        if (size < FEWEST_STEPS || leads.length == 0) {
            return null;
        }
        int stride = Math.max(1, (size - FEWEST_BEFORE) / PLACES);
        List<Sight> places = new ArrayList<>();
        for (int end = size - 1; end >= FEWEST_BEFORE; end -= stride) {
            places.add(past.at(end, leads));
        }
        Sight now = past.at(size, leads);
        Reach reach = new Reach(leads);
        for (int lead = 0; lead < leads.length; lead++) {
            if (!reach.learn(new Trials(past, places, leads[lead], lead), now, lead)) {
                return lead == 0 ? null : reach.until(lead);
            }
        }
        return reach;
    }

    private static int[] leads(int most) {
        List<Integer> leads = new ArrayList<>();
        for (int lead = 1; lead < most; lead += Math.max(1, lead / 6)) {
            leads.add(lead);
        }
        if (most > 0) {
            leads.add(most);
        }
        return leads.stream().mapToInt(Integer::intValue).toArray();
    }

    private Reach until(int end) {
        Reach shorter = new Reach(Arrays.copyOf(leads, end));
        System.arraycopy(middle, 0, shorter.middle, 0, end);
        System.arraycopy(unit, 0, shorter.unit, 0, end);
        System.arraycopy(surprises, 0, shorter.surprises, 0, end);
        return shorter;
    }

    private boolean learn(Trials trials, Sight now, int lead) {
        if (trials.count() < FEWEST_TRIALS) {
            return false;
        }
        double[] weights = trials.weights(FAVOUR);
        surprises[lead] = trials.surprises(weights);
        middle[lead] = Trials.mean(now, weights, lead);
        unit[lead] = Trials.unit(now, middle[lead], lead);
        return Double.isFinite(middle[lead]) && surprises[lead].count() >= FEWEST_TRIALS;
    }

    /** Lead up to which something can be said, in steps. */
    int lastLead() {
        return leads[leads.length - 1];
    }

    /** Leads of which something can be said, in steps, rising. */
    int[] leads() {
        return leads.clone();
    }

    /** By each lead, the value that is not exceeded with a probability; never falling. */
    double[] quantiles(double probability) {
        double[] quantiles = new double[leads.length];
        double most = Double.NEGATIVE_INFINITY;
        for (int lead = 0; lead < leads.length; lead++) {
            most = Math.max(most, middle[lead] + unit[lead] * surprises[lead].quantile(probability));
            quantiles[lead] = most;
        }
        return quantiles;
    }

    /** Probability that a level has been reached by the last lead. */
    double probability(double level) {
        double most = 0;
        for (int lead = 0; lead < leads.length; lead++) {
            most = Math.max(most, surprises[lead].shareFrom((level - middle[lead]) / unit[lead]));
        }
        return most;
    }

    /**
     * The time, in steps, by which a level has been reached with a probability. Between two leads it is the earlier one for the improbable, the later one
     * for the probable.
     *
     * @return NaN where that is after the last lead
     */
    double time(double level, double probability) {
        int from = 0;
        for (int lead = 0; lead < leads.length; lead++) {
            double value = middle[lead] + unit[lead] * surprises[lead].quantile(1 - probability);
            if (value >= level) {
                double part = probability < 0.5 ? 0 : probability > 0.5 ? 1 : 0.5;
                return from + part * (leads[lead] - from);
            }
            from = leads[lead];
        }
        return Double.NaN;
    }
}
