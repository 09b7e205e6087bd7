package io.adit.workbench.trend;

import static io.adit.workbench.JsonMembers.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;

/**
 * An alarm that was raised.
 *
 * @param millis when, since the epoch
 * @param name of its rule
 */
public record TrendEvent(long millis, String name) {

    /** Those of a page of the journal. */
    static List<TrendEvent> of(JsonObject journal) {
        List<TrendEvent> events = new ArrayList<>();
        journal.getValue("items")
                .filter(JsonValue::isArray)
                .ifPresent(items -> items.asArray().forEach(item -> {
                    JsonObject each = item.asObject();
                    if (text(each, "cause").equals("RAISED")) {
                        events.add(
                                new TrendEvent(Instant.parse(text(each, "time")).toEpochMilli(), text(each, "name")));
                    }
                }));
        return events;
    }
}
