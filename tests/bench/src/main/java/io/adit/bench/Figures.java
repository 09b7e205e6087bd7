package io.adit.bench;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The figures of one benchmark: collects the value of every run, prints median, least and greatest as one line of JSON. */
final class Figures {
    private final String bench;
    private final Map<String, double[]> values = new LinkedHashMap<>();
    private final Map<String, String> units = new LinkedHashMap<>();

    Figures(String bench) {
        this.bench = bench;
    }

    /** Adds the value of one run. */
    void add(String figure, String unit, double value) {
        double[] before = values.getOrDefault(figure, new double[0]);
        double[] more = Arrays.copyOf(before, before.length + 1);
        more[before.length] = value;
        values.put(figure, more);
        units.put(figure, unit);
        say("%s %.3f %s", figure, value, unit);
    }

    /** Prints what was added since the last call. */
    void print() {
        values.forEach((figure, runs) -> System.out.println(line(figure, runs)));
        System.out.flush();
        values.clear();
    }

    private String line(String figure, double[] runs) {
        double[] sorted = runs.clone();
        Arrays.sort(sorted);
        return String.format(
                Locale.ROOT,
                "{\"bench\":\"%s\",\"figure\":\"%s\",\"median\":%s,\"min\":%s,\"max\":%s,\"runs\":%d,\"unit\":\"%s\"}",
                bench,
                figure,
                number(sorted[sorted.length / 2]),
                number(sorted[0]),
                number(sorted[sorted.length - 1]),
                sorted.length,
                units.get(figure));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, Math.abs(value) >= 100 ? "%.1f" : "%.4f", value);
    }

    /** Tells on standard error how far it is. */
    void say(String format, Object... arguments) {
        System.err.println(bench + ": " + String.format(Locale.ROOT, format, arguments));
    }
}
