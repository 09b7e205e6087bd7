package io.adit.server.detect;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The history of one unit: a row for each cycle (or hour, or whatever a row is) from its first to its last. Not safe for changes of its arrays.
 *
 * @param channels names
 * @param rows a value for each channel
 * @param last timestamp of the last row
 */
public record UnitHistory(List<String> channels, double[][] rows, String last) {
    /**
     * Reads a CSV file with a timestamp and a column for each channel.
     *
     * @throws SeriesFormatException when it has no rows or is something else, or a value is missing
     */
    public static UnitHistory read(Path file) throws IOException {
        try (GroupReader reader = GroupReader.open(file)) {
            List<double[]> rows = new ArrayList<>();
            String last = "";
            for (GroupReader.Row row = reader.next(); row != null; row = reader.next()) {
                if (row.lacksValues()) {
                    throw new SeriesFormatException(
                            file,
                            rows.size() + 2L,
                            "'" + row.text() + "' lacks a value; a life is learnt from whole rows.");
                }
                rows.add(row.values());
                last = row.timestamp();
            }
            if (rows.isEmpty()) {
                throw new SeriesFormatException(file, 2, "there is no row; a history has one for each cycle.");
            }
            return new UnitHistory(reader.channels(), rows.toArray(double[][]::new), last);
        }
    }
}
