package io.adit.things;

import java.util.Set;
import org.eclipse.ditto.base.model.acks.AcknowledgementLabel;
import org.eclipse.ditto.base.model.auth.AuthorizationContext;
import org.eclipse.ditto.json.JsonFieldSelector;
import org.eclipse.ditto.things.model.ThingId;
import org.jspecify.annotations.Nullable;

/**
 * Which signals a subscriber wants. Subscribers with equal filters share the work of filtering.
 *
 * @param subjects who asks; sees only what the policies let these read
 * @param thingIds only these things; empty: all
 * @param namespaces only things of these namespaces; empty: all
 * @param rql only signals that match this RQL expression, as Ditto defines it for events; null: all
 * @param extraFields fields of the thing to deliver with each signal; null: none
 * @param kinds only these kinds
 * @param acks labels that the subscriber declared to acknowledge signals with
 */
public record TwinFilter(
        AuthorizationContext subjects,
        Set<ThingId> thingIds,
        Set<String> namespaces,
        @Nullable String rql,
        @Nullable JsonFieldSelector extraFields,
        Set<SignalKind> kinds,
        Set<AcknowledgementLabel> acks) {
    /** Wants all kinds about things, and acknowledges nothing. */
    public TwinFilter(
            AuthorizationContext subjects,
            Set<ThingId> thingIds,
            Set<String> namespaces,
            @Nullable String rql,
            @Nullable JsonFieldSelector extraFields) {
        this(subjects, thingIds, namespaces, rql, extraFields, SignalKind.OF_THINGS, Set.of());
    }

    /** The same for one kind only. */
    public TwinFilter only(SignalKind kind) {
        return new TwinFilter(subjects, thingIds, namespaces, rql, extraFields, Set.of(kind), acks);
    }

    /** The same for a subscriber that declared labels. */
    public TwinFilter acknowledging(Set<AcknowledgementLabel> labels) {
        return new TwinFilter(subjects, thingIds, namespaces, rql, extraFields, kinds, Set.copyOf(labels));
    }
}
