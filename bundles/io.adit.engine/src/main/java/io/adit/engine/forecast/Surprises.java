package io.adit.engine.forecast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How far off forecasts of one lead were, in the measure of surprise: a weighted sample that one more, unknown one is to be expected from. */
final class Surprises {
    private static final double BEYOND = 1.25;

    private record Surprise(double size, double weight) {}

    private final List<Surprise> all = new ArrayList<>();
    private final double unknown;
    private double weight;

    /** @param overlap how many of them tell of the same stretch of time */
    Surprises(int overlap) {
        unknown = (1 + Math.sqrt(overlap)) / 2;
    }

    void add(double size, double itsWeight) {
        all.add(new Surprise(size, itsWeight));
        weight += itsWeight;
    }

    int count() {
        return all.size();
    }

    /** Ends the adding. */
    void settle() {
        all.sort(Comparator.comparingDouble(Surprise::size));
    }

    /** The size that the next is below with a probability. Where there are too few to tell, beyond all that there were. */
    double quantile(double probability) {
        double middle = plain(0.5);
        double total = weight + unknown;
        double wanted = probability == 0.5 ? 0.5 * weight : probability * total - (probability < 0.5 ? unknown : 0);
        if (wanted <= 0) {
            return middle + BEYOND * (all.getFirst().size - middle);
        }
        return wanted > weight ? middle + BEYOND * (all.getLast().size - middle) : plain(wanted / weight);
    }

    private double plain(double share) {
        double sum = 0;
        for (Surprise each : all) {
            sum += each.weight;
            if (sum >= share * weight) {
                return each.size;
            }
        }
        return all.getLast().size;
    }

    /** Probability that the next is at least of a size. */
    double shareFrom(double size) {
        double sum = unknown / 2;
        for (Surprise each : all) {
            sum += each.size >= size ? each.weight : 0;
        }
        return sum / (weight + unknown);
    }
}
