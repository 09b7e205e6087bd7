package io.adit.gateway.http;

import io.adit.gateway.wire.internal.GatewayError;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.ditto.json.JsonCollectors;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonKey;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonObjectBuilder;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.json.JsonValue;

/** Counts and summaries of things, per group; at most 10,000 groups. Used by one thread after the other. */
final class AggregationGroups {
    private static final int MOST = 10_000;

    private final List<String> groupBy;
    private final List<String> of;
    private final Map<List<JsonValue>, Group> groups = new HashMap<>();

    /**
     * Groups without things.
     *
     * @param groupBy paths whose values make a group; none: all things are one
     * @param of paths whose numbers are summarised
     */
    AggregationGroups(List<String> groupBy, List<String> of) {
        this.groupBy = groupBy;
        this.of = of;
    }

    private static final class Group {
        private long things;
        private final List<DoubleSummaryStatistics> numbers;

        Group(int paths) {
            numbers = Stream.generate(DoubleSummaryStatistics::new).limit(paths).toList();
        }
    }

    /** Counts a thing in. Throws GatewayError 400 when there are too many groups. */
    void add(JsonObject thing) {
        List<JsonValue> values = new ArrayList<>(groupBy.size());
        groupBy.forEach(path -> values.add(value(thing, path)));
        Group group = groups.computeIfAbsent(values, key -> new Group(of.size()));
        if (groups.size() > MOST) {
            throw GatewayError.badRequest(
                    "'groupBy' makes more than " + MOST + " groups; take other paths or a filter.");
        }
        group.things++;
        for (int i = 0; i < of.size(); i++) {
            JsonValue number = value(thing, of.get(i));
            if (number.isNumber()) {
                group.numbers.get(i).accept(number.asDouble());
            }
        }
    }

    private static JsonValue value(JsonObject thing, String path) {
        return thing.getValue(JsonPointer.of(path)).orElseGet(JsonFactory::nullLiteral);
    }

    /** The largest group first. */
    JsonObject toJson() {
        long things = groups.values().stream().mapToLong(group -> group.things).sum();
        Comparator<Map.Entry<List<JsonValue>, Group>> largest = Comparator.comparing(entry -> -entry.getValue().things);
        return JsonFactory.newObjectBuilder()
                .set("count", things)
                .set(
                        "groups",
                        groups.entrySet().stream()
                                .sorted(largest.thenComparing(
                                        entry -> entry.getKey().toString()))
                                .map(entry -> toJson(entry.getKey(), entry.getValue()))
                                .collect(JsonCollectors.valuesToArray()))
                .build();
    }

    private JsonValue toJson(List<JsonValue> values, Group group) {
        JsonObjectBuilder by = JsonFactory.newObjectBuilder();
        for (int i = 0; i < groupBy.size(); i++) {
            by.set(JsonFactory.newField(JsonKey.of(groupBy.get(i)), values.get(i)));
        }
        JsonObjectBuilder json =
                JsonFactory.newObjectBuilder().set("group", by.build()).set("count", group.things);
        JsonObjectBuilder numbers = JsonFactory.newObjectBuilder();
        for (int i = 0; i < of.size(); i++) {
            numbers.set(JsonFactory.newField(JsonKey.of(of.get(i)), toJson(group.numbers.get(i))));
        }
        return json.set("of", numbers.build()).build();
    }

    private static JsonValue toJson(DoubleSummaryStatistics numbers) {
        JsonObjectBuilder json = JsonFactory.newObjectBuilder().set("count", numbers.getCount());
        if (numbers.getCount() > 0) {
            json.set("min", numbers.getMin())
                    .set("max", numbers.getMax())
                    .set("avg", numbers.getAverage())
                    .set("sum", numbers.getSum());
        }
        return json.build();
    }
}
