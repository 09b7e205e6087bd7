package io.adit.things;

import java.util.Set;
import org.eclipse.ditto.base.model.auth.AuthorizationContext;
import org.eclipse.ditto.json.JsonFieldSelector;
import org.eclipse.ditto.things.model.ThingId;
import org.jspecify.annotations.Nullable;

/**
 * Which changes a subscriber wants.
 *
 * @param subjects who asks; sees only what the policies let these read
 * @param thingIds only these things; empty: all
 * @param namespaces only things of these namespaces; empty: all
 * @param rql only events that match this RQL expression, as Ditto defines it for events; null: all
 * @param extraFields fields of the thing to deliver with each event; null: none
 */
public record TwinFilter(
        AuthorizationContext subjects,
        Set<ThingId> thingIds,
        Set<String> namespaces,
        @Nullable String rql,
        @Nullable JsonFieldSelector extraFields) {}
