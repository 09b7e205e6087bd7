package io.adit.server.importing;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How a file of comma-separated values is to be read, and which field of a message each column becomes.
 *
 * @param skip lines before the one with the names of the columns, or where there is none before the first row
 * @param names of the columns of a file that has no line with them; else empty
 * @param missing texts that stand for no value, beside the empty one
 */
record ImportMapping(
        Charset encoding,
        char separator,
        boolean decimalComma,
        int skip,
        List<String> names,
        RowTime time,
        List<Column> columns,
        Set<String> missing) {
    /** @param field of the message, as the binding of the channel names it without the first slash */
    record Column(String name, String field) {}

    /** @throws IllegalArgumentException with a sentence that says what is wrong */
    static ImportMapping read(Path file) throws IOException {
        try {
            return of(new JsonObject(Files.readString(file)));
        } catch (DecodeException | ClassCastException e) {
            throw new IllegalArgumentException(file + " is no mapping in JSON: " + e.getMessage(), e);
        }
    }

    static ImportMapping of(JsonObject json) {
        String separator = json.getString("separator", ",");
        JsonObject time = json.getJsonObject("time");
        List<Column> columns = new ArrayList<>();
        for (Object each : json.getJsonArray("columns", new JsonArray())) {
            JsonObject column = (JsonObject) each;
            columns.add(new Column(column.getString("column", ""), column.getString("field", "")));
        }
        boolean named = columns.stream()
                .noneMatch(each -> each.name().isEmpty() || each.field().isEmpty());
        if (separator.length() != 1 || time == null || columns.isEmpty() || !named) {
            throw new IllegalArgumentException(
                    "the mapping needs a 'separator' of one character, 'time' with 'column', and"
                            + " 'columns' with 'column' and 'field' each.");
        }
        String encoding = json.getString("encoding", "UTF-8");
        if (!Charset.isSupported(encoding)) {
            throw new IllegalArgumentException("the mapping's encoding '" + encoding + "' is unknown.");
        }
        Set<String> missing = new HashSet<>();
        json.getJsonArray("missing", new JsonArray()).forEach(each -> missing.add(String.valueOf(each)));
        return new ImportMapping(
                Charset.forName(encoding),
                separator.charAt(0),
                json.getBoolean("decimalComma", false),
                json.getInteger("skipLines", 0),
                json.getJsonArray("names", new JsonArray()).stream()
                        .map(String::valueOf)
                        .toList(),
                RowTime.of(time),
                columns,
                missing);
    }

    /** Whether it stands for no value: an empty text, NaN in a file with types, or what the mapping says. */
    boolean isMissing(Object value) {
        return switch (value) {
            case Number number ->
                Double.isNaN(number.doubleValue())
                        || missing.contains(String.valueOf(value))
                        || number.doubleValue() == number.longValue()
                                && missing.contains(String.valueOf(number.longValue()));
            case String text -> text.isBlank() || missing.contains(text.strip());
            default -> false;
        };
    }

    /**
     * A number as the file has it; 1 and 0 for true and false of a file with types.
     *
     * @throws RowRejected when it is none
     */
    double number(Object value) {
        double number = switch (value) {
            case Number typed -> typed.doubleValue();
            case Boolean truth -> truth ? 1 : 0;
            case String text -> written(text);
            default -> throw new RowRejected("'" + value + "' is no number");
        };
        if (!Double.isFinite(number)) {
            throw new RowRejected("'" + value + "' is no finite number");
        }
        return number;
    }

    private double written(String text) {
        String plain = decimalComma ? text.replace(".", "").replace(',', '.') : text;
        try {
            return Double.parseDouble(plain.strip());
        } catch (NumberFormatException e) {
            throw new RowRejected("'" + text + "' is no number");
        }
    }
}
