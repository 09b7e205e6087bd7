package io.adit.things.internal.thing;

import io.adit.things.internal.model.Migration;
import io.adit.things.internal.store.Change;
import io.adit.things.internal.store.EntityState;
import java.util.Map;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.policies.model.ResourceKey;
import org.eclipse.ditto.policies.model.enforcers.Enforcer;
import org.eclipse.ditto.things.model.Thing;
import org.eclipse.ditto.things.model.ThingId;
import org.eclipse.ditto.things.model.ThingsModelFactory;
import org.eclipse.ditto.things.model.signals.commands.modify.MigrateThingDefinition;
import org.eclipse.ditto.things.model.signals.commands.modify.MigrateThingDefinitionResponse;
import org.eclipse.ditto.things.model.signals.events.ThingDefinitionMigrated;

/** What the migration of a thing to another model does. */
final class MigrationPlanner {
    private final Migration migration;

    MigrationPlanner(Migration migration) {
        this.migration = migration;
    }

    ThingPlan plan(MigrateThingDefinition command, EntityState thing, Enforcer enforcer) {
        ThingId id = command.getEntityId();
        JsonObject patch = migration.patch(command, payload(command, thing, enforcer), thing.json());
        Thing told = ThingsModelFactory.newThing(patch.setValue("thingId", id.toString()));
        return new ThingPlan(
                Change.Op.MERGE,
                ThingPlanner.ROOT,
                patch,
                (r, at, h, m) -> ThingDefinitionMigrated.of(told, r, at, h, m),
                h -> isTrial(command)
                        ? MigrateThingDefinitionResponse.dryRun(id, patch, h)
                        : MigrateThingDefinitionResponse.applied(id, patch, h));
    }

    /** Whether only the answer is wanted. */
    static boolean isTrial(MigrateThingDefinition command) {
        DittoHeaders headers = command.getDittoHeaders();
        return headers.isDryRun() || headers.isExternalDryRun();
    }

    private static JsonObject payload(MigrateThingDefinition command, EntityState thing, Enforcer enforcer) {
        JsonObject payload = command.getMigrationPayload();
        for (Map.Entry<ResourceKey, String> condition :
                command.getPatchConditions().entrySet()) {
            if (!Condition.isMet(condition.getValue(), command.getDittoHeaders(), thing, enforcer)) {
                payload = payload.remove(condition.getKey().getResourcePath());
            }
        }
        return payload;
    }
}
