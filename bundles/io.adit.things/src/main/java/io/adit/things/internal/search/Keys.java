package io.adit.things.internal.search;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonValue;

/**
 * What stands at a path of a thing, as values that can be compared: {@code Long}, {@code Double}, {@code String},
 * {@code Boolean} and a {@link Marker} for what has no scalar value.
 *
 * <p>Values of different types sort as in Ditto's search (MongoDB's order): missing, null and empty arrays, numbers,
 * strings, objects, arrays, booleans. Comparisons of a filter hold only between values of the same type.
 */
final class Keys {
    private static final long EXACT_IN_DOUBLE = 1L << 53;

    private Keys() {}

    /** What has no scalar value; those of one rank sort alike. */
    enum Marker {
        ABSENT(0),
        NULL(0),
        EMPTY_ARRAY(0),
        EMPTY_OBJECT(3),
        OBJECT(3),
        ARRAY(4),
        ARRAY_IN_ARRAY(4);

        private final int rank;

        Marker(int rank) {
            this.rank = rank;
        }
    }

    /** The border before or after all values of a rank. */
    record Edge(int rank, boolean after) {}

    /** Adds the keys of a value: a scalar has one, an array those of its elements and one that says it is there. */
    static void add(JsonValue value, List<Object> keys) {
        if (!value.isArray() || value.isNull()) {
            keys.add(single(value));
            return;
        }
        JsonArray array = value.asArray();
        if (array.isEmpty()) {
            keys.add(Marker.EMPTY_ARRAY);
            return;
        }
        keys.add(Marker.ARRAY);
        for (JsonValue element : array) {
            keys.add(element(element));
        }
    }

    private static Object element(JsonValue element) {
        if (!element.isArray() || element.isNull()) {
            return single(element);
        }
        return element.asArray().isEmpty() ? Marker.EMPTY_ARRAY : Marker.ARRAY_IN_ARRAY;
    }

    private static Object single(JsonValue value) {
        if (value.isNull()) {
            return Marker.NULL;
        }
        if (value.isString()) {
            return value.asString();
        }
        if (value.isNumber()) {
            return value.isLong() || value.isInt() ? (Object) value.asLong() : (Object) value.asDouble();
        }
        if (value.isBoolean()) {
            return value.asBoolean();
        }
        return value.asObject().isEmpty() ? Marker.EMPTY_OBJECT : Marker.OBJECT;
    }

    /** The key of a value in a filter; null stands for JSON's null. */
    static Object ofOperand(@org.jspecify.annotations.Nullable Object value) {
        if (value == null) {
            return Marker.NULL;
        }
        if (value instanceof Number number) {
            boolean whole = number instanceof Long || number instanceof Integer;
            return whole ? (Object) number.longValue() : (Object) number.doubleValue();
        }
        return value instanceof Boolean ? value : value.toString();
    }

    /** A key as JSON, for a cursor. */
    static JsonValue toJson(Object key) {
        if (key instanceof Marker marker) {
            return switch (marker) {
                case ABSENT, NULL, EMPTY_ARRAY -> JsonFactory.nullLiteral();
                case EMPTY_OBJECT, OBJECT -> JsonFactory.newObject();
                case ARRAY, ARRAY_IN_ARRAY -> JsonFactory.newArray();
            };
        }
        return JsonValue.of(key);
    }

    /** The key that {@link #toJson} was given, or one that sorts alike. */
    static Object fromJson(JsonValue json) {
        return json.isArray() && !json.isNull() ? Marker.ARRAY : single(json);
    }

    /** The border before or after all keys of the type of a key. */
    static Edge edge(Object key, boolean after) {
        return new Edge(rank(key), after);
    }

    /** The order of a sorted result; 0 also for different markers of one rank. */
    static int compare(Object a, Object b) {
        int rank = rank(a);
        int byRank = Integer.compare(rank, rank(b));
        if (byRank != 0) {
            return byRank;
        }
        if (a instanceof Edge || b instanceof Edge) {
            return Integer.compare(side(a), side(b));
        }
        return switch (rank) {
            case 1 -> numbers((Number) a, (Number) b);
            case 2 -> ((String) a).compareTo((String) b);
            case 5 -> Boolean.compare((Boolean) a, (Boolean) b);
            default -> 0;
        };
    }

    private static int side(Object key) {
        return key instanceof Edge edge ? (edge.after ? 1 : -1) : 0;
    }

    private static int rank(Object key) {
        if (key instanceof String) {
            return 2;
        }
        if (key instanceof Number) {
            return 1;
        }
        if (key instanceof Boolean) {
            return 5;
        }
        return key instanceof Marker marker ? marker.rank : ((Edge) key).rank;
    }

    private static int numbers(Number a, Number b) {
        if (a instanceof Long && b instanceof Long) {
            return Long.compare(a.longValue(), b.longValue());
        }
        if (isLarge(a) || isLarge(b)) {
            return exact(a, b);
        }
        double x = a.doubleValue();
        double y = b.doubleValue();
        return x < y ? -1 : x > y ? 1 : 0;
    }

    private static boolean isLarge(Number number) {
        return number instanceof Long && Math.abs(number.doubleValue()) >= EXACT_IN_DOUBLE;
    }

    private static int exact(Number a, Number b) {
        if (Double.isInfinite(a.doubleValue()) || Double.isInfinite(b.doubleValue())) {
            return Double.compare(a.doubleValue(), b.doubleValue());
        }
        return decimal(a).compareTo(decimal(b));
    }

    private static BigDecimal decimal(Number number) {
        return number instanceof Long ? BigDecimal.valueOf(number.longValue()) : new BigDecimal(number.doubleValue());
    }
}
