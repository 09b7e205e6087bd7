package io.adit.things.internal.search;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;

/**
 * The values of a thing that decide its place in a sorted result. Values of different types sort as in Ditto's search:
 * missing and null, numbers, strings, objects, arrays, booleans.
 */
record SortKey(List<JsonValue> values) {
    static SortKey of(JsonObject thing, List<SearchOptions.Sorting> sort) {
        List<JsonValue> values = new ArrayList<>(sort.size());
        for (SearchOptions.Sorting one : sort) {
            values.add(thing.getValue(one.path()).orElseGet(JsonFactory::nullLiteral));
        }
        return new SortKey(values);
    }

    int compareTo(SortKey other, List<SearchOptions.Sorting> sort) {
        for (int i = 0; i < sort.size(); i++) {
            int order = compare(values.get(i), other.values.get(i));
            if (order != 0) {
                return sort.get(i).descending() ? -order : order;
            }
        }
        return 0;
    }

    private static int compare(JsonValue a, JsonValue b) {
        int byType = Integer.compare(rank(a), rank(b));
        if (byType != 0 || a.isNull()) {
            return byType;
        }
        if (a.isNumber()) {
            return a.isLong() && b.isLong()
                    ? Long.compare(a.asLong(), b.asLong())
                    : Double.compare(a.asDouble(), b.asDouble());
        }
        if (a.isBoolean()) {
            return Boolean.compare(a.asBoolean(), b.asBoolean());
        }
        return a.isString()
                ? a.asString().compareTo(b.asString())
                : a.toString().compareTo(b.toString());
    }

    private static int rank(JsonValue value) {
        if (value.isNull()) {
            return 0;
        }
        if (value.isNumber()) {
            return 1;
        }
        if (value.isString()) {
            return 2;
        }
        return value.isObject() ? 3 : value.isArray() ? 4 : 5;
    }
}
