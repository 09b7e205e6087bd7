package io.adit.server.api;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;

/** The parts of an answer in the form of Ditto's draft. */
final class SeriesJson {
    private SeriesJson() {}

    static JsonObject query(String thingId, SeriesQuery query, List<String> paths) {
        JsonObject json = new JsonObject()
                .put("thingId", thingId)
                .put("paths", new JsonArray(paths))
                .put("from", SeriesQuery.instant(query.fromMicros()).toString())
                .put("to", SeriesQuery.instant(query.toMicros()).toString());
        if (query.step() != null) {
            json.put("step", query.step().toString());
        }
        if (query.aggregation() != null) {
            json.put("aggregation", query.aggregation().toString());
        } else {
            json.put("limit", query.limit());
        }
        if (!query.fill().equals("none")) {
            json.put("fillStrategy", query.fill());
        }
        if (query.zone() != null) {
            json.put("timezone", query.zone().getId());
        }
        return json;
    }

    static JsonObject result(SeriesQuery query, SeriesPage page, String unit) {
        JsonObject json = new JsonObject().put("count", page.points().size()).put("dataType", "number");
        if (!unit.isEmpty() && query.aggregation() != SeriesAggregation.COUNT) {
            json.put("unit", unit);
        }
        if (query.aggregation() == null) {
            SeriesCursor next = page.next();
            json.put("hasMore", next != null);
            if (next != null) {
                json.put("nextCursor", next.toString());
            }
        }
        return json;
    }

    static JsonArray data(SeriesQuery query, List<SeriesPoint> points) {
        JsonArray data = new JsonArray();
        points.forEach(point -> data.add(point.json(query.millis())));
        return data;
    }
}
