package io.adit.server.api;

import io.adit.engine.ChannelId;
import io.adit.history.Bucket;
import io.adit.history.HistoryReader;
import io.adit.history.Selection;
import io.adit.history.Series;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.json.JsonValue;

/** Summaries over the channels of many things, by group and path. Used by one thread. */
final class SeriesGroups {
    private final SeriesQuery query;
    private final List<String> dimensions;
    private final int most;
    private final Map<Group, TreeMap<Long, Bucket>> found = new LinkedHashMap<>();
    private final Map<String, Set<String>> units = new LinkedHashMap<>();
    private final Set<String> contributing = new HashSet<>();
    private final Set<String> excluded = new HashSet<>();

    private record Group(Map<String, String> values, String path) {}

    /**
     * @param dimensions thingId, path or paths to attributes
     * @param most groups that are made
     */
    SeriesGroups(SeriesQuery query, List<String> dimensions, int most) {
        this.query = query;
        this.dimensions = dimensions;
        this.most = most;
    }

    /** Adds one channel; blocks. A thing whose value the user may not read counts as excluded. */
    void add(HistoryReader history, ReadableThing thing, String path) {
        String feature = ReadableThing.feature(path).orElseThrow();
        if (thing.channel(feature).isEmpty()) {
            excluded.add(thing.id());
            return;
        }
        ChannelId channel = new ChannelId(thing.id(), feature);
        Selection all = Selection.of(Series.CLEAN, channel, query.fromMicros(), query.toMicros());
        List<Bucket> buckets = history.summarise(all, query.steps());
        contributing.add(thing.id());
        if (buckets.isEmpty()) {
            return;
        }
        Group group = new Group(values(thing, path), path);
        if (!found.containsKey(group) && found.size() == most) {
            throw SeriesRefused.query("There are more than " + most + " groups; group by less or filter.");
        }
        TreeMap<Long, Bucket> steps = found.computeIfAbsent(group, unknown -> new TreeMap<>());
        buckets.forEach(bucket -> steps.merge(bucket.startMicros(), bucket, Bucket::with));
        units.computeIfAbsent(path, unknown -> new HashSet<>()).add(thing.unit(feature));
    }

    private Map<String, String> values(ReadableThing thing, String path) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String dimension : dimensions) {
            values.put(
                    dimension,
                    switch (dimension) {
                        case "thingId" -> thing.id();
                        case "path" -> path;
                        default ->
                            thing.json()
                                    .getValue(JsonPointer.of(dimension))
                                    .map(SeriesGroups::text)
                                    .orElse("");
                    });
        }
        return values;
    }

    private static String text(JsonValue value) {
        return value.isString() ? value.asString() : value.toString();
    }

    /** @throws SeriesRefused when values of different units would be reckoned together */
    JsonObject json() {
        JsonArray results = new JsonArray();
        found.forEach((group, steps) -> {
            List<SeriesPoint> points =
                    SeriesFill.of(query, new ArrayList<>(steps.values())).points(aggregation());
            Set<String> unit = units.getOrDefault(group.path(), Set.of());
            if (unit.size() > 1) {
                throw SeriesRefused.query("The channels of '" + group.path() + "' have different units: " + unit + ".");
            }
            JsonObject values = new JsonObject();
            group.values().forEach(values::put);
            results.add(new JsonObject()
                    .put("group", values)
                    .put("path", group.path())
                    .put("result", SeriesJson.result(query, new SeriesPage(points, null), String.join("", unit)))
                    .put("data", SeriesJson.data(query, points)));
        });
        excluded.removeAll(contributing);
        return new JsonObject()
                .put("results", results)
                .put(
                        "authorization",
                        new JsonObject()
                                .put("contributingThings", contributing.size())
                                .put("excludedThings", excluded.size())
                                .put("partial", !excluded.isEmpty()));
    }

    private SeriesAggregation aggregation() {
        SeriesAggregation aggregation = query.aggregation();
        if (aggregation == null) {
            throw new IllegalStateException("groups need an aggregation");
        }
        return aggregation;
    }
}
