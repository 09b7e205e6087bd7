package io.adit.simulator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Which measurements stand for which channel: a tab-separated file with the columns channel (id in the model), file (CSV with
 * a header line, beside the table), column (name in that header), scale, offset, start (row to begin with). The payload gets
 * {@code scale * value + offset}. Where the file is {@code wave}, the readings are a made-up wave of amplitude scale around
 * offset. Where it is {@code incident}, they are made up as for channels that are not in the table, but go to the value scale and
 * pass the value offset so many seconds after the devices connected as the last column says (before it, when negative). Empty
 * lines and lines that begin with # are passed over.
 */
final class ReplayTable {
    private static final int COLUMNS = 6;
    private static final String WAVE = "wave";
    private static final String INCIDENT = "incident";
    private final Map<String, Incident> incidents = new HashMap<>();
    private final Map<String, Row> rows = new HashMap<>();
    private final Map<Path, List<String>> files = new HashMap<>();

    /**
     * An incident to make up.
     *
     * @param peak where it goes, in the unit of the payload
     * @param passes a value on the way, in the same unit
     * @param atSeconds when it passes that, from the connection of the devices
     */
    record Incident(double peak, double passes, int atSeconds) {}

    private record Row(@Nullable Path file, String column, double scale, double offset, int start) {}

    private ReplayTable() {}

    /** A table without rows. */
    static ReplayTable empty() {
        return new ReplayTable();
    }

    /**
     * Measurements of one CSV file with a header line, in the unit of the payload.
     *
     * @param columns names of columns by channel; channels that are not named take the column of their own id, where there is one
     */
    static ReplayTable ofCsv(Path file, Map<String, String> columns) throws IOException {
        ReplayTable result = new ReplayTable();
        for (String column : header(result.lines(file))) {
            result.rows.put(column, new Row(file, column, 1, 0, 0));
        }
        columns.forEach((channel, column) -> result.rows.put(channel, new Row(file, column, 1, 0, 0)));
        return result;
    }

    private static List<String> header(List<String> lines) {
        if (lines.size() < 2) {
            throw new IllegalArgumentException("a CSV file to replay needs a header line and measurements.");
        }
        return Arrays.stream(lines.get(0).split(",", -1)).map(String::strip).toList();
    }

    /** Channels that it has measurements for, or the columns that stand for such by their name. */
    Set<String> channels() {
        return rows.keySet();
    }

    /** @throws IllegalArgumentException with file and line if a row cannot be understood */
    static ReplayTable load(Path table) throws IOException {
        ReplayTable result = new ReplayTable();
        List<String> lines = Files.readAllLines(table);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] parts = line.split("\t", -1);
            try {
                if (parts.length != COLUMNS) {
                    throw new IllegalArgumentException(COLUMNS + " columns are expected, not " + parts.length);
                }
                result.add(table, parts);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(table + ":" + (i + 1) + ": " + e.getMessage(), e);
            }
        }
        return result;
    }

    private void add(Path table, String[] parts) {
        double scale = Double.parseDouble(parts[3]);
        double offset = Double.parseDouble(parts[4]);
        int start = Integer.parseInt(parts[5]);
        if (INCIDENT.equals(parts[1])) {
            incidents.put(parts[0], new Incident(scale, offset, start));
        } else {
            Path file = WAVE.equals(parts[1]) ? null : table.resolveSibling(parts[1]);
            rows.put(parts[0], new Row(file, parts[2], scale, offset, start));
        }
    }

    /** The incident of a channel, if it has one. */
    Optional<Incident> incident(String channelId) {
        return Optional.ofNullable(incidents.get(channelId));
    }

    /** The measurements for a channel; empty where the table has none for it. */
    Optional<Signal> signal(String channelId, RandomGenerator random, double stepsPerWave) throws IOException {
        @Nullable Row row = rows.get(channelId);
        if (row == null) {
            return Optional.empty();
        }
        if (row.file == null) {
            return Optional.of(new SyntheticSignal(random, row.offset, row.scale, row.scale / 20, stepsPerWave));
        }
        List<String> lines = lines(row.file);
        int column = header(lines).indexOf(row.column);
        if (column < 0) {
            throw new IllegalArgumentException(row.file + " has no column '" + row.column + "'.");
        }
        double[] values = lines.stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .mapToDouble(line -> number(line.split(",", -1), column) * row.scale + row.offset)
                .toArray();
        return Optional.of(new ReplaySignal(values, row.start));
    }

    private List<String> lines(Path file) throws IOException {
        @Nullable List<String> lines = files.get(file);
        if (lines == null) {
            lines = Files.readAllLines(file).stream()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
            files.put(file, lines);
        }
        return lines;
    }

    private static double number(String[] cells, int column) {
        if (column >= cells.length || cells[column].isBlank()) {
            return Double.NaN;
        }
        try {
            return Double.parseDouble(cells[column].strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "'" + cells[column].strip() + "' in column " + (column + 1)
                            + " of the file to replay is no number.",
                    e);
        }
    }
}
