package io.adit.things.internal.rql;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.ditto.base.model.exceptions.InvalidRqlExpressionException;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.base.model.json.FieldType;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.placeholders.Placeholder;
import org.eclipse.ditto.placeholders.PlaceholderResolver;
import org.eclipse.ditto.rql.model.ParserException;
import org.eclipse.ditto.rql.model.predicates.ast.ExistsNode;
import org.eclipse.ditto.rql.model.predicates.ast.LogicalNode;
import org.eclipse.ditto.rql.model.predicates.ast.Node;
import org.eclipse.ditto.rql.model.predicates.ast.RootNode;
import org.eclipse.ditto.rql.query.criteria.Criteria;
import org.eclipse.ditto.rql.query.filter.QueryFilterCriteriaFactory;
import org.eclipse.ditto.rql.query.things.FieldNamesPredicateVisitor;
import org.eclipse.ditto.rql.query.things.ThingPredicateVisitor;
import org.eclipse.ditto.things.model.Thing;

/**
 * An RQL expression about one thing, as Ditto's library evaluates it; {@code empty(path)} is evaluated here. Immutable and
 * thread-safe.
 */
public final class ThingRql {
    private final Set<String> fields;
    private final Test test;

    private ThingRql(Set<String> fields, Test test) {
        this.fields = fields;
        this.test = test;
    }

    @FunctionalInterface
    private interface Test {
        boolean holds(Thing thing, List<PlaceholderResolver<?>> resolvers);
    }

    /**
     * Reads an expression.
     *
     * @param placeholders those that it may use
     * @throws InvalidRqlExpressionException when it is malformed or names an unknown field
     */
    public static ThingRql parse(String rql, DittoHeaders headers, Placeholder<?>... placeholders) {
        RootNode root = parsed(rql, headers);
        FieldNamesPredicateVisitor visitor = FieldNamesPredicateVisitor.getNewInstance();
        visitor.visit(root);
        Set<String> fields = new LinkedHashSet<>();
        boolean hasEmpty = false;
        for (String name : visitor.getFieldNames()) {
            hasEmpty |= EmptyOperator.path(name).isPresent();
            fields.add(EmptyOperator.path(name).orElse(name));
        }
        Compiler compiler = new Compiler(rql, headers, placeholders);
        return new ThingRql(fields, hasEmpty ? compiler.all(root.getChildren()) : compiler.library(root));
    }

    private static RootNode parsed(String rql, DittoHeaders headers) {
        try {
            return EmptyOperator.parse(rql);
        } catch (ParserException e) {
            throw InvalidRqlExpressionException.newBuilder()
                    .message(e.getMessage())
                    .cause(e)
                    .dittoHeaders(headers)
                    .build();
        }
    }

    /** The fields that it is about. */
    public Set<String> fields() {
        return fields;
    }

    /**
     * Whether it holds for a thing.
     *
     * @param resolvers one for each of the placeholders
     */
    public boolean holds(Thing thing, PlaceholderResolver<?>... resolvers) {
        return test.holds(thing, List.of(resolvers));
    }

    private record Compiler(String rql, DittoHeaders headers, Placeholder<?>... placeholders) {
        Test all(List<Node> nodes) {
            List<Test> parts = each(nodes);
            return (thing, resolvers) -> parts.stream().allMatch(part -> part.holds(thing, resolvers));
        }

        private List<Test> each(List<Node> nodes) {
            List<Test> parts = new ArrayList<>(nodes.size());
            nodes.forEach(node -> parts.add(one(node)));
            return parts;
        }

        private Test one(Node node) {
            if (node instanceof LogicalNode logical) {
                return logical(logical);
            }
            if (node instanceof ExistsNode exists) {
                String path = EmptyOperator.path(exists.getProperty()).orElse(null);
                if (path != null) {
                    Test known = library(rootOf(new ExistsNode(path)));
                    return (thing, resolvers) -> !known.holds(thing, resolvers) || isEmpty(thing, path);
                }
            }
            return library(rootOf(node));
        }

        private Test logical(LogicalNode node) {
            List<Test> parts = each(node.getChildren());
            return switch (node.getType()) {
                case AND -> (thing, resolvers) -> parts.stream().allMatch(part -> part.holds(thing, resolvers));
                case OR -> (thing, resolvers) -> parts.stream().anyMatch(part -> part.holds(thing, resolvers));
                case NOT -> (thing, resolvers) -> parts.stream().noneMatch(part -> part.holds(thing, resolvers));
            };
        }

        Test library(RootNode root) {
            Criteria criteria = QuickLikes.of(QueryFilterCriteriaFactory.modelBased(text -> root, placeholders)
                    .filterCriteria(rql, headers));
            return (thing, resolvers) ->
                    ThingPredicateVisitor.apply(criteria, resolvers).test(thing);
        }

        private static RootNode rootOf(Node node) {
            RootNode root = new RootNode();
            root.getChildren().add(node);
            return root;
        }

        private static boolean isEmpty(Thing thing, String path) {
            return thing.toJson(FieldType.regularOrSpecial())
                    .getValue(JsonPointer.of(path))
                    .filter(EmptyOperator::isEmpty)
                    .isPresent();
        }
    }
}
