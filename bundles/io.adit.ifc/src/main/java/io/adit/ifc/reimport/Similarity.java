package io.adit.ifc.reimport;

import io.adit.ifc.revision.Element;
import io.adit.ifc.revision.Field;
import io.adit.ifc.view.Sensor.Position;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/*
 * A weighted mean over what both elements have: name (3), tag (3), place in the tree (2), origin (2), type (1), properties (1).
 * Names count by the Dice coefficient of their letter pairs; origins by their distance, up to two metres; properties by the share
 * of equal ones. Elements of different classes are never the same.
 */
/**
 * How alike two elements of different GlobalIds are.
 *
 * @param score 0 to 1
 * @param weight sum of the weights of what could be compared, at most 12: how much the score is worth
 */
record Similarity(double score, double weight) {
    private static final double FAR_METRES = 2;

    /** @param samePlace whether what contains them is known to be the same */
    static Similarity of(Element one, Element other, boolean samePlace) {
        if (one.sensor() != other.sensor() || !one.value(Element.CLASS).equals(other.value(Element.CLASS))) {
            return new Similarity(0, 0);
        }
        Sum sum = new Sum();
        if (both(one, other, Element.NAME)) {
            sum.add(3, names(one.value(Element.NAME), other.value(Element.NAME)));
        }
        if (both(one, other, Element.TAG)) {
            sum.add(3, equal(one, other, Element.TAG));
        }
        sum.add(2, samePlace ? 1 : 0);
        Position a = one.position();
        Position b = other.position();
        if (a != null && b != null) {
            double distance = Math.hypot(Math.hypot(a.x() - b.x(), a.y() - b.y()), a.z() - b.z());
            sum.add(2, Math.max(0, 1 - distance / FAR_METRES));
        }
        if (both(one, other, Element.TYPE)) {
            sum.add(1, equal(one, other, Element.TYPE));
        }
        properties(one, other, sum);
        return new Similarity(sum.value / sum.weight, sum.weight);
    }

    private static final class Sum {
        private double value;
        private double weight;

        void add(double of, double similarity) {
            value += of * similarity;
            weight += of;
        }
    }

    private static boolean both(Element one, Element other, Field field) {
        return !one.value(field).isEmpty() && !other.value(field).isEmpty();
    }

    private static double equal(Element one, Element other, Field field) {
        return one.value(field).equals(other.value(field)) ? 1 : 0;
    }

    private static void properties(Element one, Element other, Sum sum) {
        int all = 0;
        int equal = 0;
        for (Field field : one.fields().keySet()) {
            if (field.isProperty()) {
                all++;
                equal += one.value(field).equals(other.value(field)) ? 1 : 0;
            }
        }
        for (Field field : other.fields().keySet()) {
            all += field.isProperty() && !one.fields().containsKey(field) ? 1 : 0;
        }
        if (all > 0) {
            sum.add(1, (double) equal / all);
        }
    }

    private static double names(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        Set<String> a = pairs(one);
        Set<String> b = pairs(other);
        Set<String> common = new HashSet<>(a);
        common.retainAll(b);
        return a.size() + b.size() == 0 ? 0 : 0.95 * 2 * common.size() / (a.size() + b.size());
    }

    private static Set<String> pairs(String name) {
        String text = " " + name.toLowerCase(Locale.ROOT).strip() + " ";
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }
}
