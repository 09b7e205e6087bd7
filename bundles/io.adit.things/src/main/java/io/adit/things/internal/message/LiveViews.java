package io.adit.things.internal.message;

import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.base.model.signals.commands.CommandResponse;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonFieldSelector;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.ditto.policies.model.Permissions;
import org.eclipse.ditto.policies.model.PoliciesResourceType;
import org.eclipse.ditto.policies.model.ResourceKey;
import org.eclipse.ditto.policies.model.enforcers.Enforcer;
import org.eclipse.ditto.things.model.Thing;
import org.eclipse.ditto.things.model.signals.commands.query.ThingQueryCommandResponse;

/** What the sender of a live query may see of a device's response: as much as of the twin. */
final class LiveViews {
    private static final Permissions READ = Permissions.newInstance("READ");
    private static final JsonFieldSelector ALWAYS = JsonFactory.newFieldSelector(Thing.JsonFields.ID);

    private LiveViews() {}

    static CommandResponse<?> cut(CommandResponse<?> response, Enforcer enforcer, DittoHeaders sender) {
        if (!(response instanceof ThingQueryCommandResponse<?> answer)) {
            return response;
        }
        ResourceKey resource = PoliciesResourceType.thingResource(answer.getResourcePath());
        JsonValue entity = answer.getEntity(answer.getImplementedSchemaVersion());
        boolean whole = enforcer.hasUnrestrictedPermissions(resource, sender.getAuthorizationContext(), READ);
        if (whole || !entity.isObject() || entity.isNull()) {
            return response;
        }
        return (CommandResponse<?>) answer.setEntity(
                enforcer.buildJsonView(resource, entity.asObject(), sender.getAuthorizationContext(), ALWAYS, READ));
    }
}
