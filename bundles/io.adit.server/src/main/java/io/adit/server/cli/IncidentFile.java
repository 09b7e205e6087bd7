package io.adit.server.cli;

import io.adit.server.importing.CsvRow;
import io.adit.server.importing.RowRejected;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonCollectors;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;

/**
 * A file of incidents: comma-separated, with the columns {@code from}, {@code to} and, where wanted, {@code channel} (or {@code asset}) and {@code
 * label}, in any order. The channel is the id of a channel or an asset in the model; empty: any.
 *
 * @param model knows the ids
 */
record IncidentFile(Path path, ModelFile model) {
    /**
     * Reads it, for the server.
     *
     * @throws IllegalArgumentException with file and line where something is wrong
     */
    JsonArray read() throws IOException {
        List<String> lines = Files.readAllLines(path);
        Map<String, Integer> columns = columns(lines.isEmpty() ? "" : lines.get(0));
        List<JsonValue> incidents = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                incidents.add(incident(fields(lines.get(i), i + 1), columns, i + 1));
            }
        }
        return incidents.stream().collect(JsonCollectors.valuesToArray());
    }

    private Map<String, Integer> columns(String header) {
        Map<String, Integer> columns = new HashMap<>();
        List<String> names = fields(header.startsWith("\uFEFF") ? header.substring(1) : header, 1);
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i).strip().toLowerCase(Locale.ROOT);
            columns.put(name.equals("asset") ? "channel" : name, i);
        }
        if (!columns.containsKey("from") || !columns.containsKey("to")) {
            throw wrong(1, "the first line names the columns: from,to,channel,label");
        }
        return columns;
    }

    private JsonObject incident(List<String> fields, Map<String, Integer> columns, int line) {
        String channel = field(fields, columns, "channel");
        JsonObject place = channel.isEmpty()
                ? JsonObject.empty()
                : model.place(channel)
                        .orElseThrow(() -> wrong(
                                line, model.path() + " has no channel and no asset with the id '" + channel + "'"));
        return place.setValue("from", field(fields, columns, "from"))
                .setValue("to", field(fields, columns, "to"))
                .setValue("label", field(fields, columns, "label"));
    }

    private static String field(List<String> fields, Map<String, Integer> columns, String name) {
        Integer column = columns.get(name);
        return column == null || column >= fields.size()
                ? ""
                : fields.get(column).strip();
    }

    private List<String> fields(String line, int number) {
        try {
            return CsvRow.parse(line, ',');
        } catch (RowRejected e) {
            throw wrong(number, String.valueOf(e.getMessage()));
        }
    }

    private IllegalArgumentException wrong(int line, String what) {
        return new IllegalArgumentException(path + ", line " + line + ": " + what + ".");
    }
}
