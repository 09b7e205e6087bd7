package io.adit.things.internal.thing;

import io.adit.things.internal.store.EntityState;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.ditto.base.model.exceptions.InvalidRqlExpressionException;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.json.JsonRuntimeException;
import org.eclipse.ditto.placeholders.PlaceholderFactory;
import org.eclipse.ditto.placeholders.TimePlaceholder;
import org.eclipse.ditto.policies.model.PoliciesResourceType;
import org.eclipse.ditto.policies.model.ResourceKey;
import org.eclipse.ditto.policies.model.enforcers.Enforcer;
import org.eclipse.ditto.rql.model.ParserException;
import org.eclipse.ditto.rql.model.predicates.ast.RootNode;
import org.eclipse.ditto.rql.parser.RqlPredicateParser;
import org.eclipse.ditto.rql.query.criteria.Criteria;
import org.eclipse.ditto.rql.query.filter.QueryFilterCriteriaFactory;
import org.eclipse.ditto.rql.query.things.FieldNamesPredicateVisitor;
import org.eclipse.ditto.rql.query.things.ThingPredicateVisitor;
import org.eclipse.ditto.things.model.signals.commands.exceptions.ThingConditionFailedException;
import org.eclipse.ditto.things.model.signals.commands.exceptions.ThingConditionInvalidException;

/** Conditions of commands: RQL expressions about the thing. */
public final class Condition {
    private Condition() {}

    /** Throws when the header {@code condition} is there and is malformed, is about unreadable fields, or is not met. */
    public static void check(DittoHeaders headers, EntityState thing, Enforcer enforcer) {
        String rql = headers.getCondition().orElse(null);
        if (rql != null && !isMet(rql, headers, thing, enforcer)) {
            throw ThingConditionFailedException.newBuilder(headers).build();
        }
    }

    /**
     * Whether a thing meets an RQL expression.
     *
     * @throws org.eclipse.ditto.base.model.exceptions.DittoRuntimeException when that is malformed or about fields that
     *     the headers' subject may not read
     */
    public static boolean isMet(String rql, DittoHeaders headers, EntityState thing, Enforcer enforcer) {
        try {
            requireReadable(rql, headers, enforcer);
            var headersPlaceholder = PlaceholderFactory.newHeadersPlaceholder();
            Criteria criteria = QueryFilterCriteriaFactory.modelBased(
                            RqlPredicateParser.getInstance(), TimePlaceholder.getInstance(), headersPlaceholder)
                    .filterCriteria(rql, headers);
            return ThingPredicateVisitor.apply(
                            criteria,
                            PlaceholderFactory.newPlaceholderResolver(TimePlaceholder.getInstance(), new Object()),
                            PlaceholderFactory.newPlaceholderResolver(headersPlaceholder, headers))
                    .test(ThingStates.thing(thing));
        } catch (ParserException | InvalidRqlExpressionException | JsonRuntimeException e) {
            throw ThingConditionInvalidException.newBuilder(rql, String.valueOf(e.getMessage()))
                    .dittoHeaders(headers)
                    .build();
        }
    }

    private static void requireReadable(String rql, DittoHeaders headers, Enforcer enforcer) {
        RootNode root = RqlPredicateParser.getInstance().parse(rql);
        FieldNamesPredicateVisitor fields = FieldNamesPredicateVisitor.getNewInstance();
        fields.visit(root);
        Set<ResourceKey> resources = new HashSet<>();
        for (String field : fields.getFieldNames()) {
            resources.add(PoliciesResourceType.thingResource(field));
        }
        if (!resources.isEmpty()
                && !enforcer.hasUnrestrictedPermissions(resources, headers.getAuthorizationContext(), "READ")) {
            throw ThingConditionFailedException.newBuilderForInsufficientPermission(headers)
                    .build();
        }
    }
}
