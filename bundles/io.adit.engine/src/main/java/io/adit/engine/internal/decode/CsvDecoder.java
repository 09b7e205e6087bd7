package io.adit.engine.internal.decode;

import io.adit.engine.programme.BindingSettings;
import io.adit.engine.programme.PayloadSettings;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Columns of lines (RFC 4180), by number from 1 or by their name in the first line; each further line is one measurement. The first line
 * is a header exactly where a binding names a column. An empty cell, or a line that is too short, has no reading; a cell that holds something
 * else than a number has one that is none.
 */
final class CsvDecoder implements Decoder {
    private record Field(
            int index,
            String column,
            @Nullable String timeColumn,
            @Nullable Slot time) {}

    private final char separator;
    private final boolean decimalComma;
    private final List<Field> fields = new ArrayList<>();
    private boolean named;

    CsvDecoder(PayloadSettings settings) {
        separator = separator(settings.separator());
        decimalComma = settings.decimalComma();
    }

    /** The character that a setting stands for. */
    static char separator(String setting) {
        return setting.isEmpty() ? ',' : "tab".equals(setting) ? '\t' : setting.charAt(0);
    }

    /** True for a column's number, from 1. */
    static boolean isNumber(String column) {
        return column.matches("[1-9]\\d{0,3}");
    }

    @Override
    public void bind(BindingSettings settings, int index) {
        Slot time = Decimal.clock(settings.timePointer(), settings.timeFormat());
        String timeColumn = time == null ? null : settings.timePointer();
        fields.add(new Field(index, settings.pointer(), timeColumn, time));
        named |= !isNumber(settings.pointer()) || (timeColumn != null && !isNumber(timeColumn));
    }

    @Override
    public void decode(byte[] payload, long arrival, Readings readings) throws MalformedPayload {
        String text = new String(payload, StandardCharsets.UTF_8);
        CsvLines lines = new CsvLines(text.startsWith("\uFEFF") ? text.substring(1) : text, separator);
        List<List<String>> rows = new ArrayList<>();
        for (List<String> cells = lines.next(); cells != null; cells = lines.next()) {
            rows.add(cells);
        }
        Map<String, Integer> header = new HashMap<>();
        if (named) {
            if (rows.size() < 2) {
                throw new MalformedPayload("The payload has no line below its header.");
            }
            List<String> names = rows.remove(0);
            for (int i = names.size(); i > 0; i--) {
                header.put(names.get(i - 1).strip(), i);
            }
        }
        if (rows.isEmpty()) {
            throw new MalformedPayload("The payload has no line.");
        }
        rows.forEach(cells -> take(cells, header, arrival, readings));
    }

    private void take(List<String> cells, Map<String, Integer> header, long arrival, Readings readings) {
        for (Field field : fields) {
            String cell = cell(cells, field.column, header);
            if (cell.isBlank()) {
                continue;
            }
            Slot time = field.time;
            if (time != null && field.timeColumn != null) {
                Decimal.fill(time, cell(cells, field.timeColumn, header), decimalComma);
            }
            readings.add(field.index, Decimal.parse(cell, decimalComma), time, arrival);
        }
    }

    private static String cell(List<String> cells, String column, Map<String, Integer> header) {
        int number = isNumber(column) ? Integer.parseInt(column) : header.getOrDefault(column, 0);
        return number >= 1 && number <= cells.size() ? cells.get(number - 1) : "";
    }
}
