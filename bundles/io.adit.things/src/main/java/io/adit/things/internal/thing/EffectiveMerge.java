package io.adit.things.internal.thing;

import io.adit.things.internal.store.EntityState;
import java.util.Map;
import org.eclipse.ditto.base.model.headers.IfEqual;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonField;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonObjectBuilder;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.ditto.policies.model.enforcers.Enforcer;
import org.eclipse.ditto.things.model.signals.commands.modify.MergeThing;
import org.eclipse.ditto.things.model.signals.commands.modify.ThingModifyCommand;

/**
 * A merge as it is carried out: without the parts whose own conditions are not met (header {@code
 * merge-thing-patch-conditions}) and, where that is wanted (header {@code if-equal}), without what changes nothing.
 */
final class EffectiveMerge {
    private EffectiveMerge() {}

    /** The command to carry out; every other command than a merge stays as it is. */
    static ThingModifyCommand<?> of(ThingModifyCommand<?> command, EntityState thing, Enforcer enforcer) {
        if (!(command instanceof MergeThing merge)) {
            return command;
        }
        JsonValue patch = withoutUnmet(merge, thing, enforcer);
        boolean minimize = merge.getDittoHeaders()
                .getIfEqual()
                .filter(IfEqual.SKIP_MINIMIZING_MERGE::equals)
                .isPresent();
        if (minimize) {
            JsonValue whole = patch;
            patch = thing.json()
                    .getValue(merge.getPath())
                    .map(old -> minimized(old, whole))
                    .orElse(whole);
        }
        return patch.equals(merge.getValue())
                ? merge
                : MergeThing.of(merge.getEntityId(), merge.getPath(), patch, merge.getDittoHeaders());
    }

    private static JsonValue withoutUnmet(MergeThing merge, EntityState thing, Enforcer enforcer) {
        JsonValue patch = merge.getValue();
        Map<JsonPointer, String> conditions =
                merge.getDittoHeaders().getThingMergePatchConditions().orElse(Map.of());
        for (Map.Entry<JsonPointer, String> condition : conditions.entrySet()) {
            boolean met = Condition.isMet(condition.getValue(), merge.getDittoHeaders(), thing, enforcer);
            if (!met && isMembers(patch)) {
                patch = patch.asObject().remove(condition.getKey());
            }
        }
        return patch;
    }

    private static boolean isMembers(JsonValue value) {
        return value.isObject() && !value.isNull();
    }

    /** What of a patch makes a difference to a value. */
    private static JsonValue minimized(JsonValue old, JsonValue patch) {
        if (!isMembers(old) || !isMembers(patch)) {
            return patch;
        }
        JsonObject before = old.asObject();
        JsonObjectBuilder differs = JsonFactory.newObjectBuilder();
        for (JsonField field : patch.asObject()) {
            JsonValue known =
                    before.getField(field.getKey()).map(JsonField::getValue).orElse(null);
            JsonValue wanted = field.getValue();
            if (known == null) {
                boolean removesNothing =
                        wanted.isNull() && !field.getKey().toString().startsWith("{{");
                if (!removesNothing) {
                    differs.set(field);
                }
            } else if (isMembers(known) && isMembers(wanted)) {
                JsonValue part = minimized(known, wanted);
                if (!part.asObject().isEmpty()) {
                    differs.set(field.getKey(), part);
                }
            } else if (!known.equals(wanted)) {
                differs.set(field);
            }
        }
        return differs.build();
    }
}
