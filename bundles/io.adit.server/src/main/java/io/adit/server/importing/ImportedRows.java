package io.adit.server.importing;

import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** Turns the rows of a file into messages. Used by one thread. */
final class ImportedRows {
    private final ImportMapping mapping;
    private final int time;
    private final List<Integer> columns = new ArrayList<>();

    /**
     * @param names of the columns
     * @throws IllegalArgumentException when a column is missing
     */
    ImportedRows(ImportMapping mapping, List<String> names) {
        this.mapping = mapping;
        time = index(names, mapping.time().column());
        mapping.columns().forEach(column -> columns.add(index(names, column.name())));
    }

    private static int index(List<String> names, String name) {
        int index = names.indexOf(name);
        if (index < 0) {
            throw new IllegalArgumentException(
                    "the file has no column '" + name + "'; it has: " + String.join(", ", names) + ".");
        }
        return index;
    }

    /**
     * The message of a line. Values that are missing, as in columns that are only written when they change, are left out.
     *
     * @param rejected is told of each value that is no number
     * @return with the field {@code time}; without others when the row has no value
     * @throws RowRejected when the row can't be understood
     */
    JsonObject message(String line, List<String> rejected) {
        List<String> fields = CsvRow.parse(line, mapping.separator());
        if (fields.size() <= time) {
            throw new RowRejected("the row ends before its time");
        }
        JsonObject message = new JsonObject()
                .put("time", mapping.time().parse(fields.get(time)).toString());
        for (int i = 0; i < columns.size(); i++) {
            String text =
                    columns.get(i) < fields.size() ? fields.get(columns.get(i)).strip() : "";
            if (!text.isEmpty() && !mapping.missing().contains(text)) {
                try {
                    message.put(mapping.columns().get(i).field(), mapping.number(text));
                } catch (RowRejected e) {
                    rejected.add(mapping.columns().get(i).name() + ": " + e.getMessage());
                }
            }
        }
        return message;
    }
}
