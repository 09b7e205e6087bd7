package io.adit.things.internal.search;

import io.adit.things.internal.rql.EmptyOperator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.ditto.base.model.exceptions.InvalidRqlExpressionException;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.placeholders.TimePlaceholder;
import org.eclipse.ditto.rql.model.ParsedPlaceholder;
import org.eclipse.ditto.rql.model.ParserException;
import org.eclipse.ditto.rql.model.predicates.ast.ExistsNode;
import org.eclipse.ditto.rql.model.predicates.ast.LogicalNode;
import org.eclipse.ditto.rql.model.predicates.ast.MultiComparisonNode;
import org.eclipse.ditto.rql.model.predicates.ast.Node;
import org.eclipse.ditto.rql.model.predicates.ast.RootNode;
import org.eclipse.ditto.rql.model.predicates.ast.SingleComparisonNode;
import org.eclipse.ditto.rql.query.expression.ThingsFieldExpressionFactory;
import org.jspecify.annotations.Nullable;

/** Reads RQL filters with Ditto's own parser. */
final class FilterParser {
    private static final ThingsFieldExpressionFactory FIELDS = ThingsFieldExpressionFactory.of(simpleFields());
    private static final TimePlaceholder TIME = TimePlaceholder.getInstance();

    private FilterParser() {}

    private static Map<String, String> simpleFields() {
        Map<String, String> fields = new HashMap<>();
        for (String field :
                List.of("thingId", "namespace", "policyId", "definition", "_revision", "_modified", "_created")) {
            fields.put(field, field);
        }
        fields.put("_namespace", "namespace");
        return fields;
    }

    /**
     * The filter that a text means; everything where there is none.
     *
     * @throws InvalidRqlExpressionException when it is malformed or names a field that can't be searched
     */
    static Filter parse(@Nullable String rql, DittoHeaders headers) {
        if (rql == null || rql.isBlank()) {
            return new Filter.All();
        }
        try {
            RootNode root = EmptyOperator.parse(rql);
            List<Filter> parts = filters(root.getChildren());
            return parts.size() == 1 ? parts.get(0) : new Filter.And(parts);
        } catch (ParserException | IllegalArgumentException e) {
            throw InvalidRqlExpressionException.newBuilder()
                    .message(e.getMessage())
                    .cause(e)
                    .dittoHeaders(headers)
                    .build();
        }
    }

    /**
     * Checks a path to sort by.
     *
     * @throws IllegalArgumentException when a search can't sort by it
     */
    static FieldPath sortPath(String path) {
        FIELDS.sortBy(path);
        return FieldPath.of(path);
    }

    private static List<Filter> filters(List<Node> nodes) {
        List<Filter> filters = new ArrayList<>(nodes.size());
        nodes.forEach(node -> filters.add(filter(node)));
        return List.copyOf(filters);
    }

    private static Filter filter(Node node) {
        return switch (node) {
            case LogicalNode logical -> logical(logical);
            case SingleComparisonNode single -> comparison(single);
            case MultiComparisonNode in ->
                new Filter.At(
                        filterPath(in.getComparisonProperty()),
                        KeyTest.in(in.getComparisonValue().stream()
                                .map(FilterParser::operand)
                                .toList()));
            case ExistsNode exists -> existence(exists.getProperty());
            default -> throw new IllegalArgumentException("Unknown RQL expression: " + node);
        };
    }

    private static Filter logical(LogicalNode node) {
        List<Filter> parts = filters(node.getChildren());
        return switch (node.getType()) {
            case AND -> new Filter.And(parts);
            case OR -> new Filter.Or(parts);
            case NOT -> new Filter.Not(parts.size() == 1 ? parts.get(0) : new Filter.Or(parts));
        };
    }

    private static Filter comparison(SingleComparisonNode node) {
        Object operand = operand(node.getComparisonValue());
        KeyTest test = switch (node.getComparisonType()) {
            case SingleComparisonNode.Type.EQ -> KeyTest.eq(operand);
            case SingleComparisonNode.Type.NE -> KeyTest.ne(operand);
            case SingleComparisonNode.Type.GT -> KeyTest.above(operand, false);
            case SingleComparisonNode.Type.GE -> KeyTest.above(operand, true);
            case SingleComparisonNode.Type.LT -> KeyTest.below(operand, false);
            case SingleComparisonNode.Type.LE -> KeyTest.below(operand, true);
            case SingleComparisonNode.Type.LIKE -> KeyTest.like(text(operand), false);
            case SingleComparisonNode.Type.ILIKE -> KeyTest.like(text(operand), true);
        };
        return new Filter.At(filterPath(node.getComparisonProperty()), test);
    }

    private static Filter existence(String property) {
        Optional<String> empty = EmptyOperator.path(property);
        String path = empty.orElse(property);
        FIELDS.existsBy(path);
        return new Filter.At(FieldPath.of(path), empty.isPresent() ? KeyTest.empty() : KeyTest.exists());
    }

    private static FieldPath filterPath(String property) {
        FIELDS.filterBy(property);
        return FieldPath.of(property);
    }

    private static String text(Object operand) {
        return operand instanceof Keys.Marker ? "" : operand.toString();
    }

    private static Object operand(@Nullable Object value) {
        if (!(value instanceof ParsedPlaceholder placeholder)) {
            return Keys.ofOperand(value);
        }
        if (!placeholder.getPrefix().equals(TIME.getPrefix()) || !TIME.supports(placeholder.getName())) {
            throw new IllegalArgumentException("Unknown placeholder: " + placeholder);
        }
        return TIME.resolveValues(new Object(), placeholder.getName()).stream()
                .findFirst()
                .map(Keys::ofOperand)
                .orElse(Keys.Marker.NULL);
    }
}
