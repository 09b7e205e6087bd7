package io.adit.things.internal.search;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A condition on the keys at one place of a thing, with the meaning that Ditto's search gives its operators: an array
 * meets a condition when one of its elements does; {@code ne} wants something to be there.
 *
 * @param kind how the keys of a place decide
 * @param key the condition on one key
 * @param ranges where in a sorted index a key can be that meets it
 */
record KeyTest(Kind kind, Predicate<Object> key, List<KeyRange> ranges) {
    private static final Set<Object> EMPTY =
            Set.of(Keys.Marker.ABSENT, Keys.Marker.NULL, Keys.Marker.EMPTY_ARRAY, Keys.Marker.EMPTY_OBJECT, "");

    /** How the keys of a place decide. */
    enum Kind {
        /** One of them has to meet the condition. */
        ONE,
        /** All of them have to. */
        EVERY
    }

    boolean holds(List<Object> keys) {
        for (Object one : keys) {
            if (key.test(one) == (kind == Kind.ONE)) {
                return kind == Kind.ONE;
            }
        }
        return kind == Kind.EVERY;
    }

    static KeyTest eq(Object operand) {
        return one(key -> same(key, operand), KeyRange.only(operand));
    }

    static KeyTest ne(Object operand) {
        return new KeyTest(
                Kind.EVERY, key -> key != Keys.Marker.ABSENT && !same(key, operand), List.of(KeyRange.whole()));
    }

    static KeyTest in(List<Object> operands) {
        return new KeyTest(
                Kind.ONE,
                key -> operands.stream().anyMatch(operand -> same(key, operand)),
                operands.stream().map(KeyRange::only).distinct().toList());
    }

    static KeyTest above(Object operand, boolean orEqual) {
        if (operand instanceof Keys.Marker) {
            return orEqual ? eq(operand) : none();
        }
        return within(KeyRange.above(operand, orEqual));
    }

    static KeyTest below(Object operand, boolean orEqual) {
        if (operand instanceof Keys.Marker) {
            return orEqual ? eq(operand) : none();
        }
        return within(KeyRange.below(operand, orEqual));
    }

    /** Ditto's wildcards: {@code *} any text, {@code ?} one character. */
    static KeyTest like(String pattern, boolean ignoreCase) {
        Wildcards wildcards = new Wildcards(pattern, ignoreCase);
        return one(
                key -> key instanceof String text && wildcards.matches(text), KeyRange.startingWith(wildcards.start()));
    }

    static KeyTest startingWith(String start) {
        return one(key -> key instanceof String text && text.startsWith(start), KeyRange.startingWith(start));
    }

    static KeyTest exists() {
        return one(key -> key != Keys.Marker.ABSENT, KeyRange.whole());
    }

    /** Missing, null, or an empty string, array or object. */
    static KeyTest empty() {
        return new KeyTest(Kind.EVERY, EMPTY::contains, List.of(KeyRange.whole()));
    }

    private static KeyTest none() {
        return new KeyTest(Kind.ONE, key -> false, List.of());
    }

    private static KeyTest one(Predicate<Object> key, KeyRange range) {
        return new KeyTest(Kind.ONE, key, List.of(range));
    }

    private static KeyTest within(KeyRange range) {
        return one(key -> !range.from().isBehind(key, "") && range.to().isBehind(key, ""), range);
    }

    private static boolean same(Object key, Object operand) {
        return operand instanceof Keys.Marker ? key == operand : Keys.compare(key, operand) == 0;
    }
}
