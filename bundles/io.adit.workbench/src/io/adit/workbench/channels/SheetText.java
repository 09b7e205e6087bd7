package io.adit.workbench.channels;

import io.adit.workbench.Phrase;
import java.util.ArrayList;
import java.util.List;

/** Rows of cells as spreadsheets write them: cells in quotes may hold separators, quotes (doubled) and line ends. */
public final class SheetText {
    private SheetText() {}

    /**
     * Rows of cells out of a text; a line end at the end makes no row.
     *
     * @throws IllegalArgumentException where a quote is never closed
     */
    public static List<List<String>> read(String text, char separator) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c != '"') {
                    cell.append(c);
                } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append(c);
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"' && cell.isEmpty()) {
                quoted = true;
            } else if (c == separator || c == '\n') {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        if (quoted) {
            throw new IllegalArgumentException(Phrase.of(Messages.aQuoteInRowIsNeverClosed, (rows.size() + 1)));
        }
        if (!row.isEmpty() || !cell.isEmpty()) {
            row.add(cell.toString());
            rows.add(row);
        }
        return rows;
    }

    /** The text of rows, a line each. */
    public static String write(List<List<String>> rows, char separator) {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                text.append(i == 0 ? "" : String.valueOf(separator)).append(cell(row.get(i), separator));
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static String cell(String text, char separator) {
        boolean plain = text.indexOf(separator) < 0 && text.indexOf('"') < 0 && text.indexOf('\n') < 0;
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    /** The separator of a file by its first line: tab, semicolon or comma, whichever there are most of. */
    public static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(first, candidate) > count(first, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
