package io.adit.ifc.importer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row of {@code sensors.txt}; see there for the meaning of each. */
record SensorKind(
        List<String> types,
        String key,
        String name,
        String quantityKind,
        String unit,
        @Nullable Double min,
        @Nullable Double max,
        int decimals,
        @Nullable Double period,
        @Nullable Integer spikeWindow,
        @Nullable Double spikeThreshold,
        @Nullable Double stuckSeconds,
        @Nullable Double maxRate,
        @Nullable Double deadband,
        @Nullable Limits limits) {

    /** A proposed rule: up to three limits from the mildest to the most severe. */
    record Limits(boolean above, List<Double> values, double hysteresis, double delaySeconds, String action) {}

    static final SensorKind UNKNOWN = new SensorKind(
            List.of(), "value", "Value", "unknown", "1", null, null, 3, null, null, null, null, null, null, null);

    static SensorKind parse(String line) {
        String[] c = line.split("\\|", -1);
        return new SensorKind(
                List.of(c[0].split(",")),
                c[1],
                c[2],
                c[3],
                c[4],
                number(c[5]),
                number(c[6]),
                Integer.parseInt(c[7]),
                number(c[8]),
                c[9].isEmpty() ? null : Integer.valueOf(c[9]),
                number(c[10]),
                number(c[11]),
                number(c[12]),
                number(c[13]),
                c[14].isEmpty() ? null : limits(c));
    }

    private static Limits limits(String[] c) {
        List<Double> values =
                List.of(c[15].split("/")).stream().map(Double::valueOf).toList();
        return new Limits(c[14].equals("ABOVE"), values, Double.parseDouble(c[16]), Double.parseDouble(c[17]), c[18]);
    }

    private static @Nullable Double number(String text) {
        return text.isEmpty() ? null : Double.valueOf(text);
    }
}
