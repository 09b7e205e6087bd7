package io.adit.server.detect;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads a CSV file with a timestamp and a column for each channel, row by row, separated by commas or by semicolons; what its fields mean,
 * {@link SeriesLines} says. Not thread-safe.
 */
final class GroupReader implements Closeable {
    private static final List<String> TIME_NAMES = List.of("timestamp", "datetime", "time");

    /**
     * A row.
     *
     * @param text as it is in the file
     * @param values NaN where missing
     */
    record Row(String text, String timestamp, double[] values) {
        boolean lacksValues() {
            return Arrays.stream(values).anyMatch(Double::isNaN);
        }
    }

    private final SeriesLines lines;
    private String header = "";
    private String separator = ",";
    private List<String> columns = List.of();

    private GroupReader(SeriesLines lines) {
        this.lines = lines;
    }

    /**
     * Opens a file and reads its header.
     *
     * @throws SeriesFormatException when the file is empty, or its first column is no time, or it has no other
     */
    static GroupReader open(Path file) throws IOException {
        GroupReader reader = new GroupReader(SeriesLines.open(file));
        try {
            reader.readHeader();
            return reader;
        } catch (IOException | RuntimeException e) {
            reader.close();
            throw e;
        }
    }

    private void readHeader() throws IOException {
        header = lines.header("timestamp and the channels' names");
        separator = header.contains(";") ? ";" : ",";
        columns = fields(header);
        if (columns.size() < 2 || !TIME_NAMES.contains(columns.getFirst().toLowerCase(Locale.ROOT))) {
            throw lines.problem("'" + header + "' should be timestamp and the channels' names, separated by commas.");
        }
    }

    private List<String> fields(String text) {
        return Arrays.stream(text.split(separator, -1))
                .map(SeriesLines::unquoted)
                .toList();
    }

    /** The channels' names. */
    List<String> channels() {
        return columns.subList(1, columns.size());
    }

    /** The first line, as it is in the file. */
    String header() {
        return header;
    }

    /** What is between two fields. */
    String separator() {
        return separator;
    }

    /** The next row, or null at the end; empty lines are passed over. */
    @Nullable
    Row next() throws IOException {
        String text = lines.next();
        if (text == null) {
            return null;
        }
        List<String> fields = fields(text);
        if (fields.size() != columns.size()) {
            throw lines.problem("'" + text + "' should have " + columns.size() + " fields, as the first line.");
        }
        lines.time(fields.getFirst());
        double[] values = fields.stream().skip(1).mapToDouble(lines::value).toArray();
        return new Row(text, fields.getFirst(), values);
    }

    /** Rows so far whose time is before that of an earlier row. */
    long setBack() {
        return lines.setBack();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
