package io.adit.engine.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What shapes said of one lead at places of the past, held against what came. */
final class Trials {
    private static final double HALF_LIFE = 192;

    private final int index;
    private final List<Sight> places = new ArrayList<>();
    private final List<Double> came = new ArrayList<>();
    private final List<Double> importance = new ArrayList<>();
    private final int overlap;

    /** @param index of the lead */
    Trials(Sight.Past past, List<Sight> all, int lead, int index) {
        this.index = index;
        int size = past.means().length;
        for (Sight place : all) {
            double reached = place.end() + lead <= size ? past.reached(place.end(), lead) : Double.NaN;
            if (!Double.isNaN(reached) && place.says(index)) {
                places.add(place);
                came.add(reached);
                importance.add(StrictMath.pow(0.5, (size - lead - place.end()) / HALF_LIFE));
            }
        }
        int stride = all.size() < 2 ? 1 : all.get(0).end() - all.get(1).end();
        overlap = Math.max(1, lead / stride);
    }

    int count() {
        return places.size();
    }

    /** How much each shape counts: the less it was wrong, the more. */
    double[] weights(double favour) {
        int shapes = places.getFirst().reach().length;
        double[] loss = new double[shapes];
        for (int shape = 0; shape < shapes; shape++) {
            loss[shape] = loss(shape);
        }
        double least = Arrays.stream(loss).min().orElse(0);
        double[] weights = new double[shapes];
        double sum = 0;
        for (int shape = 0; shape < shapes; shape++) {
            weights[shape] = loss[shape] <= least ? 1 : StrictMath.pow(least / loss[shape], favour);
            sum += weights[shape];
        }
        for (int shape = 0; shape < shapes; shape++) {
            weights[shape] /= sum;
        }
        return weights;
    }

    private double loss(int shape) {
        double sum = 0;
        double counted = 0;
        for (int place = 0; place < places.size(); place++) {
            double error = Math.abs(places.get(place).reach()[shape][index] - came.get(place));
            if (Double.isFinite(error)) {
                sum += importance.get(place) * error;
                counted += importance.get(place);
            }
        }
        return counted > 0 ? sum / counted : Double.POSITIVE_INFINITY;
    }

    /** What the weighted shapes say, as far as they can say something. */
    static double mean(Sight sight, double[] weights, int index) {
        double sum = 0;
        double sure = 0;
        for (int shape = 0; shape < weights.length; shape++) {
            double reach = sight.reach()[shape][index];
            if (weights[shape] > 0 && Double.isFinite(reach)) {
                sum += weights[shape] * reach;
                sure += weights[shape];
            }
        }
        return sum / sure;
    }

    /** The measure of surprise: how restless the series is, and how much the shapes differ from what they say together. */
    static double unit(Sight sight, double mean, int index) {
        double[] distances = new double[sight.reach().length];
        for (int shape = 0; shape < distances.length; shape++) {
            double distance = Math.abs(sight.reach()[shape][index] - mean);
            distances[shape] = Double.isFinite(distance) ? distance : 0;
        }
        Arrays.sort(distances);
        return sight.noise() + distances[distances.length / 2];
    }

    Surprises surprises(double[] weights) {
        Surprises surprises = new Surprises(overlap);
        for (int place = 0; place < places.size(); place++) {
            double mean = mean(places.get(place), weights, index);
            if (Double.isFinite(mean)) {
                surprises.add((came.get(place) - mean) / unit(places.get(place), mean, index), importance.get(place));
            }
        }
        surprises.settle();
        return surprises;
    }
}
