package io.adit.engine.forecast;

import java.util.Arrays;
import java.util.List;

/**
 * What is foreseen at one place of a series: by each shape how far the value will have gone at the most by each lead, and how restless the series is
 * there.
 *
 * @param end how many steps had passed
 * @param reach by shape, then by lead
 * @param noise mean change from step to step
 */
record Sight(int end, double[][] reach, double noise) {
    private static final int RECENT = 72;
    private static final List<Shape> SHAPES = List.of(
            new Shape.Level(8),
            new Shape.Level(48),
            new Shape.Line(24),
            new Shape.Line(72),
            new Shape.Line(216),
            new Shape.Curve(72),
            new Shape.Curve(216));

    /**
     * The steps that have passed.
     *
     * @param means of the steps
     * @param tops greatest value of each step
     * @param first number of the first step since the epoch
     * @param cycles of the seasons, longest first
     */
    record Past(double[] means, double[] tops, long first, List<Season.Cycle> cycles) {
        /** Looks ahead from one place on, by what was known there. */
        Sight at(int end, int[] leads) {
            int ahead = leads[leads.length - 1];
            double[] plain = means.clone();
            double[] season = new double[ahead];
            for (Season.Cycle cycle : cycles) {
                Season found = Season.of(plain, first, end, cycle);
                for (int i = 0; i < end; i++) {
                    plain[i] -= found.at(i);
                }
                for (int j = 0; j < ahead; j++) {
                    season[j] += found.at(end + j);
                }
            }
            double above = above(end);
            double[][] reach = new double[SHAPES.size()][];
            for (int shape = 0; shape < reach.length; shape++) {
                reach[shape] = reach(SHAPES.get(shape).path(plain, end, ahead), season, above, leads);
            }
            return new Sight(end, reach, noise(plain, end));
        }

        /** Mean distance of the greatest value of a step from its mean. */
        private double above(int end) {
            double sum = 0;
            int known = 0;
            for (int i = Math.max(0, end - RECENT); i < end; i++) {
                if (!Double.isNaN(means[i])) {
                    sum += tops[i] - means[i];
                    known++;
                }
            }
            return known == 0 ? 0 : sum / known;
        }

        /** The greatest value of the steps from one place on; NaN where fewer than half of them are known. */
        double reached(int end, int lead) {
            double most = Double.NEGATIVE_INFINITY;
            int known = 0;
            for (int i = end; i < end + lead; i++) {
                if (!Double.isNaN(tops[i])) {
                    most = Math.max(most, tops[i]);
                    known++;
                }
            }
            return 2 * known < lead ? Double.NaN : most;
        }
    }

    /** True where at least half of the shapes can say something of a lead. */
    boolean says(int lead) {
        return 2
                        * Arrays.stream(reach)
                                .filter(each -> Double.isFinite(each[lead]))
                                .count()
                >= reach.length;
    }

    private static double[] reach(double[] path, double[] season, double above, int[] leads) {
        double[] reach = new double[leads.length];
        double most = Double.NEGATIVE_INFINITY;
        int step = 0;
        for (int lead = 0; lead < leads.length; lead++) {
            for (; step < leads[lead]; step++) {
                most = Math.max(most, path[step] + season[step]);
            }
            reach[lead] = most + above;
        }
        return reach;
    }

    private static double noise(double[] plain, int end) {
        double sum = 0;
        double size = 0;
        int known = 0;
        for (int i = Math.max(1, end - RECENT); i < end; i++) {
            double change = Math.abs(plain[i] - plain[i - 1]);
            if (!Double.isNaN(change)) {
                sum += change;
                size = Math.max(size, Math.abs(plain[i]));
                known++;
            }
        }
        return Math.max(known == 0 ? 0 : sum / known, Math.max(1e-9 * size, Double.MIN_NORMAL));
    }
}
