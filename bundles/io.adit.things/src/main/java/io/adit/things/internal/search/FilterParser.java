package io.adit.things.internal.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.eclipse.ditto.rql.parser.RqlPredicateParser;
import org.eclipse.ditto.rql.query.expression.ThingsFieldExpressionFactory;
import org.jspecify.annotations.Nullable;

/**
 * Reads RQL filters with Ditto's own parser. {@code empty(path)}, which the parser of the library does not know yet, is
 * handed to it as the existence of a marked path.
 */
final class FilterParser {
    private static final String EMPTY = "empty:";
    private static final ThingsFieldExpressionFactory FIELDS = ThingsFieldExpressionFactory.of(simpleFields());
    private static final TimePlaceholder TIME = TimePlaceholder.getInstance();

    private FilterParser() {}

    private static Map<String, String> simpleFields() {
        Map<String, String> fields = new HashMap<>();
        for (String field :
                List.of("thingId", "namespace", "policyId", "definition", "_revision", "_modified", "_created")) {
            fields.put(field, field);
        }
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
            RootNode root = RqlPredicateParser.getInstance().parse(withMarkedEmpty(rql));
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

    /* Goes over the text outside of string literals. */
    private static String withMarkedEmpty(String rql) {
        if (!rql.contains("empty(")) {
            return rql;
        }
        StringBuilder marked = new StringBuilder();
        char quote = 0;
        for (int i = 0; i < rql.length(); i++) {
            char c = rql.charAt(i);
            if (quote != 0) {
                if (c == '\\' && i + 1 < rql.length()) {
                    marked.append(c);
                    c = rql.charAt(++i);
                } else if (c == quote) {
                    quote = 0;
                }
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (rql.startsWith("empty(", i) && startsOperator(rql, i)) {
                marked.append("exists(").append(EMPTY);
                i += "empty(".length() - 1;
                continue;
            }
            marked.append(c);
        }
        return marked.toString();
    }

    private static boolean startsOperator(String rql, int at) {
        return at == 0 || rql.charAt(at - 1) == '(' || rql.charAt(at - 1) == ',' || rql.charAt(at - 1) == ' ';
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
        boolean empty = property.startsWith(EMPTY);
        String path = empty ? property.substring(EMPTY.length()) : property;
        FIELDS.existsBy(path);
        return new Filter.At(FieldPath.of(path), empty ? KeyTest.empty() : KeyTest.exists());
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
