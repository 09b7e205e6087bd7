package io.adit.server.importing;

import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
     * The message of a row. Values that are missing, as in columns that are only written when they change, are left out.
     *
     * @param rejected is told of each value that is no number
     * @return with the field {@code time}; without others when the row has no value
     * @throws RowRejected when the row can't be understood
     */
    JsonObject message(List<@Nullable Object> values, List<String> rejected) {
        Object when = values.size() <= time ? null : values.get(time);
        if (when == null) {
            throw new RowRejected("the row has no time");
        }
        JsonObject message =
                new JsonObject().put("time", mapping.time().of(when).toString());
        for (int i = 0; i < columns.size(); i++) {
            Object value = columns.get(i) < values.size() ? values.get(columns.get(i)) : null;
            if (value != null && !mapping.isMissing(value)) {
                try {
                    message.put(mapping.columns().get(i).field(), mapping.number(value));
                } catch (RowRejected e) {
                    rejected.add(mapping.columns().get(i).name() + ": " + e.getMessage());
                }
            }
        }
        return message;
    }
}
