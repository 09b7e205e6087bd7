package io.adit.server.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a file, one after the other. Used by one thread. */
interface RowFile extends AutoCloseable {
    /** Names of the columns. */
    List<String> names();

    /** Goes on to the next row. @return whether there is one */
    boolean next() throws IOException;

    /** Where it stands in the file: lines from the first one, or rows; from 1. */
    long number();

    /** Its values: texts, or typed ones where the file has types; null for none. @throws RowRejected when it can't be taken apart */
    List<@Nullable Object> values() throws IOException;

    /** The row as a person would read it. */
    String text() throws IOException;

    @Override
    void close() throws IOException;

    /** Opens a file, by what it begins with. @throws IllegalArgumentException when it has no columns */
    static RowFile open(Path file, ImportMapping mapping) throws IOException {
        byte[] magic = "PAR1".getBytes(StandardCharsets.US_ASCII);
        byte[] first;
        try (var in = Files.newInputStream(file)) {
            first = in.readNBytes(magic.length);
        }
        return Arrays.equals(first, magic) ? new ParquetRows(file) : new CsvRows(file, mapping);
    }
}
