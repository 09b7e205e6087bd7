package io.adit.engine.internal.decode;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines of cells (RFC 4180): cells may be quoted, quotes in them are doubled; lines end with LF or CR LF, blank ones are left out. */
final class CsvLines {
    private final String text;
    private final char separator;
    private int at;

    CsvLines(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /** The cells of the next line that is not blank; null after the last one. @throws MalformedPayload where a quote does not end */
    @Nullable
    List<String> next() throws MalformedPayload {
        while (at < text.length()) {
            List<String> cells = line();
            if (cells.size() > 1 || !cells.get(0).isBlank()) {
                return cells;
            }
        }
        return null;
    }

    private List<String> line() throws MalformedPayload {
        List<String> cells = new ArrayList<>();
        cells.add(cell());
        while (at < text.length() && text.charAt(at) == separator) {
            at++;
            cells.add(cell());
        }
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        return cells;
    }

    private String cell() throws MalformedPayload {
        if (at < text.length() && text.charAt(at) == '"') {
            return quoted();
        }
        int from = at;
        while (at < text.length() && !endsCell(text.charAt(at))) {
            at++;
        }
        return text.substring(from, at);
    }

    private String quoted() throws MalformedPayload {
        StringBuilder cell = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '"') {
                cell.append(c);
            } else if (at < text.length() && text.charAt(at) == '"') {
                cell.append(c);
                at++;
            } else if (at == text.length() || endsCell(text.charAt(at))) {
                return cell.toString();
            } else {
                throw new MalformedPayload("The payload is not CSV: something follows a closing quote.");
            }
        }
        throw new MalformedPayload("The payload is not CSV: a quote is not closed.");
    }

    private boolean endsCell(char c) {
        return c == separator || c == '\n' || c == '\r';
    }
}
