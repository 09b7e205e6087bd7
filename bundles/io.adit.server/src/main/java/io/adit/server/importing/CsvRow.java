package io.adit.server.importing;

import java.util.ArrayList;
import java.util.List;

/** A line of comma-separated values after RFC 4180, with any separator; quoted fields may not have line ends in them. */
public final class CsvRow {
    private CsvRow() {}

    /** The fields of a line. @throws RowRejected when a quote is not closed */
    public static List<String> parse(String line, char separator) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                field.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        if (quoted) {
            throw new RowRejected("a quote is not closed");
        }
        fields.add(field.toString());
        return fields;
    }
}
