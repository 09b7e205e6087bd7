package io.adit.things.internal.thing;

import io.adit.things.internal.store.EntityState;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonObjectBuilder;
import org.eclipse.ditto.things.model.Thing;
import org.eclipse.ditto.things.model.ThingId;
import org.eclipse.ditto.things.model.ThingLifecycle;
import org.eclipse.ditto.things.model.ThingsModelFactory;

/** Things as Ditto's model and JSON see them. */
public final class ThingStates {
    private ThingStates() {}

    /** The thing with its special fields. */
    public static Thing thing(EntityState state) {
        return state.derived(one -> ThingsModelFactory.newThing(withSpecialFields(one)));
    }

    /**
     * The thing's JSON with {@code __lifecycle, _namespace, _revision, _created, _modified} and, where there is any,
     * {@code _metadata}.
     */
    public static JsonObject withSpecialFields(EntityState state) {
        JsonObjectBuilder json = state.json().toBuilder()
                .set(Thing.JsonFields.LIFECYCLE, ThingLifecycle.ACTIVE.name())
                .set("_namespace", ThingId.of(state.id()).getNamespace())
                .set("_revision", state.revision())
                .set("_created", state.created().toString())
                .set("_modified", state.modified().toString());
        return state.metadata().isEmpty()
                ? json.build()
                : json.set("_metadata", state.metadata()).build();
    }
}
