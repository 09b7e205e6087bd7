package io.adit.server.detect;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads a CSV file with the columns timestamp and value, row by row; what its fields mean, {@link SeriesLines} says. Not thread-safe. */
final class SeriesReader implements Closeable {
    private static final String HEADER = "timestamp,value";

    private final SeriesLines lines;

    private SeriesReader(SeriesLines lines) {
        this.lines = lines;
    }

    /**
     * Opens a file and checks its header.
     *
     * @throws SeriesFormatException when the file is empty or has other columns
     */
    static SeriesReader open(Path file) throws IOException {
        SeriesReader reader = new SeriesReader(SeriesLines.open(file));
        try {
            reader.header();
            return reader;
        } catch (IOException | RuntimeException e) {
            reader.close();
            throw e;
        }
    }

    private void header() throws IOException {
        String plain = lines.header(HEADER);
        if (!plain.replace("\"", "").replace(" ", "").equalsIgnoreCase(HEADER)) {
            throw lines.problem("'" + plain + "' should be " + HEADER + ".");
        }
    }

    /** The next row, or null at the end; empty lines are passed over. */
    @Nullable
    SeriesRow next() throws IOException {
        String text = lines.next();
        if (text == null) {
            return null;
        }
        int comma = text.indexOf(',');
        if (comma < 0 || text.indexOf(',', comma + 1) >= 0) {
            throw lines.problem("'" + text + "' should be a timestamp, a comma and a value.");
        }
        String timestamp = SeriesLines.unquoted(text.substring(0, comma));
        String value = SeriesLines.unquoted(text.substring(comma + 1));
        return new SeriesRow(timestamp, lines.time(timestamp), value, lines.value(value));
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
