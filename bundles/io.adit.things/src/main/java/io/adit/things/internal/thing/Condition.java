package io.adit.things.internal.thing;

import io.adit.things.internal.rql.ThingRql;
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
            var headersPlaceholder = PlaceholderFactory.newHeadersPlaceholder();
            ThingRql condition = ThingRql.parse(rql, headers, TimePlaceholder.getInstance(), headersPlaceholder);
            requireReadable(condition, headers, enforcer);
            return condition.holds(
                    ThingStates.thing(thing),
                    PlaceholderFactory.newPlaceholderResolver(TimePlaceholder.getInstance(), new Object()),
                    PlaceholderFactory.newPlaceholderResolver(headersPlaceholder, headers));
        } catch (InvalidRqlExpressionException | JsonRuntimeException e) {
            throw ThingConditionInvalidException.newBuilder(rql, String.valueOf(e.getMessage()))
                    .dittoHeaders(headers)
                    .build();
        }
    }

    private static void requireReadable(ThingRql condition, DittoHeaders headers, Enforcer enforcer) {
        Set<ResourceKey> resources = new HashSet<>();
        for (String field : condition.fields()) {
            resources.add(PoliciesResourceType.thingResource(field));
        }
        if (!resources.isEmpty()
                && !enforcer.hasUnrestrictedPermissions(resources, headers.getAuthorizationContext(), "READ")) {
            throw ThingConditionFailedException.newBuilderForInsufficientPermission(headers)
                    .build();
        }
    }
}
