package io.adit.server.importing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of a file of separated values; empty ones are passed over. */
final class CsvRows implements RowFile {
    private final char separator;
    private final BufferedReader lines;
    private final List<String> names;
    private long number;
    private String line = "";

    CsvRows(Path file, ImportMapping mapping) throws IOException {
        separator = mapping.separator();
        lines = new BufferedReader(new InputStreamReader(
                Files.newInputStream(file),
                mapping.encoding()
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)));
        for (; number < mapping.skip(); number++) {
            lines.readLine();
        }
        names = mapping.names().isEmpty() ? header(file) : mapping.names();
    }

    private List<String> header(Path file) throws IOException {
        String header = lines.readLine();
        number++;
        if (header == null) {
            throw new IllegalArgumentException(file + " has no line with the names of columns.");
        }
        String plain = header.startsWith("\uFEFF") ? header.substring(1) : header;
        return CsvRow.parse(plain, separator).stream().map(String::strip).toList();
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public boolean next() throws IOException {
        String read;
        do {
            read = lines.readLine();
            number++;
        } while (read != null && read.isBlank());
        line = read == null ? "" : read;
        return read != null;
    }

    @Override
    public long number() {
        return number;
    }

    @Override
    public List<@Nullable Object> values() {
        return new ArrayList<>(CsvRow.parse(line, separator));
    }

    @Override
    public String text() {
        return line;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
