package io.adit.simulator;

import io.adit.engine.units.Ucum;
import io.adit.engine.units.UnitConversion;
import io.adit.engine.units.UnitException;
import io.adit.model.Channel;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What channels read in a healthy facility, by their quantity kind. */
final class NormalReadings {
    /** Of a quantity kind that nobody knows: this far up in the range of the channel. */
    private static final double SHARE_OF_RANGE = 0.35;

    private static final double SHARE_OF_SWING = 0.05;
    private final Map<String, Row> rows;

    /** A working point and how far readings swing around it, in the unit of the channel. */
    record Normal(double centre, double swing) {}

    private record Row(String unit, double centre, double swing) {}

    /** Reads the table of the bundle. */
    NormalReadings() throws IOException {
        try (InputStream in = NormalReadings.class.getResourceAsStream("normal.tsv")) {
            if (in == null) {
                throw new IllegalStateException("normal.tsv is missing from the bundle");
            }
            rows = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .collect(Collectors.toMap(
                            c -> c[0], c -> new Row(c[1], Double.parseDouble(c[2]), Double.parseDouble(c[3]))));
        }
    }

    /** What the channel reads; of an unknown quantity, or in a unit that does not fit it, by the channel's range. */
    Normal of(Channel channel) {
        @Nullable Row row = channel.getQuantityKind() == null ? null : rows.get(channel.getQuantityKind());
        if (row != null) {
            try {
                UnitConversion conversion = Ucum.conversion(row.unit, channel.getUnit());
                return new Normal(conversion.apply(row.centre), Math.abs(row.swing * conversion.factor()));
            } catch (UnitException e) {
                return byRange(channel);
            }
        }
        return byRange(channel);
    }

    private static Normal byRange(Channel channel) {
        @Nullable Double min = channel.getRangeMin();
        @Nullable Double max = channel.getRangeMax();
        double low = min == null ? 0 : min;
        double high = max == null ? low + 100 : max;
        return new Normal(low + SHARE_OF_RANGE * (high - low), SHARE_OF_SWING * (high - low));
    }
}
