package io.adit.things;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.eclipse.ditto.json.JsonField;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.ditto.rql.model.predicates.ast.ExistsNode;
import org.eclipse.ditto.rql.model.predicates.ast.LogicalNode;
import org.eclipse.ditto.rql.model.predicates.ast.MultiComparisonNode;
import org.eclipse.ditto.rql.model.predicates.ast.Node;
import org.eclipse.ditto.rql.model.predicates.ast.SingleComparisonNode;
import org.eclipse.ditto.rql.parser.RqlPredicateParser;

/** Search as one would write it without an index, by the rules of Ditto's search; shares no code with the runtime's. */
final class PlainSearch {
    private PlainSearch() {}

    static List<String> ids(List<JsonObject> things, String filter, String sort) {
        Node root = RqlPredicateParser.getInstance()
                .parse(filter.replace("empty(", "exists(empty:"))
                .getChildren()
                .get(0);
        return things.stream()
                .filter(thing -> matches(thing, root))
                .sorted(order(sort))
                .map(thing -> thing.getValue("thingId").orElseThrow().asString())
                .toList();
    }

    private static boolean matches(JsonObject thing, Node node) {
        return switch (node) {
            case LogicalNode logical ->
                switch (logical.getType()) {
                    case AND -> logical.getChildren().stream().allMatch(child -> matches(thing, child));
                    case OR -> logical.getChildren().stream().anyMatch(child -> matches(thing, child));
                    case NOT -> logical.getChildren().stream().noneMatch(child -> matches(thing, child));
                };
            case ExistsNode exists
            when exists.getProperty().startsWith("empty:") ->
                anyPlace(
                        thing,
                        exists.getProperty().substring("empty:".length()),
                        leaves -> leaves.stream().allMatch(PlainSearch::isEmpty));
            case ExistsNode exists -> anyPlace(thing, exists.getProperty(), leaves -> !leaves.isEmpty());
            case MultiComparisonNode in ->
                anyPlace(
                        thing,
                        in.getComparisonProperty(),
                        leaves -> in.getComparisonValue().stream()
                                .anyMatch(operand -> any(leaves, leaf -> compare(leaf, operand, "EQ"))));
            case SingleComparisonNode one ->
                anyPlace(thing, one.getComparisonProperty(), leaves -> compare(leaves, one));
            default -> throw new AssertionError(node);
        };
    }

    private static boolean compare(List<JsonValue> leaves, SingleComparisonNode node) {
        String type = node.getComparisonType().toString();
        Object operand = node.getComparisonValue();
        return type.equals("NE")
                ? !leaves.isEmpty() && !any(leaves, leaf -> compare(leaf, operand, "EQ"))
                : any(leaves, leaf -> compare(leaf, operand, type));
    }

    private static boolean any(List<JsonValue> leaves, Predicate<JsonValue> test) {
        return leaves.stream()
                .anyMatch(leaf -> leaf.isArray() && !leaf.isNull()
                        ? leaf.asArray().stream().anyMatch(test)
                        : test.test(leaf));
    }

    private static boolean isEmpty(JsonValue leaf) {
        return List.of("null", "[]", "{}", "\"\"").contains(leaf.toString());
    }

    private static boolean anyPlace(JsonObject thing, String path, Predicate<List<JsonValue>> test) {
        String[] steps = path.split("/");
        if (!path.startsWith("features/*/")) {
            return test.test(leaves(thing, steps, 0));
        }
        JsonObject features =
                thing.getValue("features").map(JsonValue::asObject).orElse(JsonObject.empty());
        for (JsonField feature : features) {
            if (test.test(leaves(feature.getValue(), steps, 2))) {
                return true;
            }
        }
        return false;
    }

    private static List<JsonValue> leaves(JsonValue value, String[] steps, int at) {
        if (at == steps.length) {
            return List.of(value);
        }
        List<JsonValue> leaves = new ArrayList<>();
        if (value.isArray() && !value.isNull()) {
            value.asArray().stream()
                    .filter(element -> element.isObject() && !element.isNull())
                    .forEach(element -> leaves.addAll(leaves(element, steps, at)));
        } else if (value.isObject() && !value.isNull()) {
            value.asObject().getValue(steps[at]).ifPresent(next -> leaves.addAll(leaves(next, steps, at + 1)));
        }
        return leaves;
    }

    private static boolean compare(JsonValue leaf, Object operand, String type) {
        if (type.contains("LIKE")) {
            String regex = operand.toString().replace("*", ".*").replace("?", ".");
            Pattern pattern = Pattern.compile(regex, type.equals("ILIKE") ? Pattern.CASE_INSENSITIVE : 0);
            return leaf.isString() && pattern.matcher(leaf.asString()).matches();
        }
        JsonValue other = JsonValue.of(operand);
        if (other.isNull() || leaf.isNull()) {
            return other.isNull() && leaf.isNull() && type.contains("E");
        }
        if (rank(leaf) != rank(other) || leaf.isArray() || leaf.isObject()) {
            return false;
        }
        int order = scalars(leaf, other);
        return switch (type) {
            case "EQ" -> order == 0;
            case "GT" -> order > 0;
            case "GE" -> order >= 0;
            case "LT" -> order < 0;
            default -> order <= 0;
        };
    }

    private static int scalars(JsonValue a, JsonValue b) {
        if (a.isNumber()) {
            return new BigDecimal(a.toString()).compareTo(new BigDecimal(b.toString()));
        }
        return a.isBoolean()
                ? Boolean.compare(a.asBoolean(), b.asBoolean())
                : a.isString() ? a.asString().compareTo(b.asString()) : 0;
    }

    private static int rank(JsonValue value) {
        if (value.isNull() || value.toString().equals("[]")) {
            return 0;
        }
        return value.isNumber() ? 1 : value.isString() ? 2 : value.isObject() ? 3 : value.isArray() ? 4 : 5;
    }

    private static Comparator<JsonObject> order(String sort) {
        Comparator<JsonObject> order = (a, b) -> 0;
        boolean byId = false;
        for (String one : sort.split(",")) {
            boolean descending = one.startsWith("-");
            Comparator<JsonValue> values = (a, b) -> rank(a) != rank(b) ? rank(a) - rank(b) : scalars(a, b);
            Comparator<JsonValue> directed = descending ? values.reversed() : values;
            order = order.thenComparing(
                    thing -> first(leaves(thing, one.substring(1).split("/"), 0), directed), directed);
            byId |= one.endsWith("thingId");
        }
        return byId
                ? order
                : order.thenComparing(
                        thing -> thing.getValue("thingId").orElseThrow().asString());
    }

    /* Of an array the element that comes first in the order counts. */
    private static JsonValue first(List<JsonValue> leaves, Comparator<JsonValue> order) {
        return leaves.stream()
                .flatMap(leaf ->
                        leaf.isArray() && !leaf.isNull() && !leaf.asArray().isEmpty()
                                ? leaf.asArray().stream()
                                : java.util.stream.Stream.of(leaf))
                .min(order)
                .orElse(org.eclipse.ditto.json.JsonFactory.nullLiteral());
    }
}
