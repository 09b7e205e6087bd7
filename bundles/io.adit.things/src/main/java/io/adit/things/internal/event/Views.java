package io.adit.things.internal.event;

import io.adit.things.internal.store.EntityState;
import io.adit.things.internal.thing.ThingReads;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.ditto.base.model.auth.AuthorizationContext;
import org.eclipse.ditto.base.model.signals.Signal;
import org.eclipse.ditto.base.model.signals.WithOptionalEntity;
import org.eclipse.ditto.base.model.signals.commands.Command;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonFieldSelector;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.ditto.messages.model.signals.commands.MessageCommand;
import org.eclipse.ditto.policies.model.Permissions;
import org.eclipse.ditto.policies.model.ResourceKey;
import org.eclipse.ditto.policies.model.enforcers.Enforcer;
import org.eclipse.ditto.things.model.signals.events.ThingMerged;
import org.jspecify.annotations.Nullable;

/** What different subjects may see of one published signal; each is worked out once. Used by one thread. */
final class Views {
    private static final Permissions READ = Permissions.newInstance("READ");
    private static final JsonFieldSelector ALWAYS =
            JsonFactory.newFieldSelector(org.eclipse.ditto.things.model.Thing.JsonFields.ID);

    private final Published published;
    private final Map<AuthorizationContext, Optional<Signal<?>>> signals = new HashMap<>();

    Views(Published published) {
        this.published = published;
    }

    /** The signal as a subject may see it; null when it may not. */
    @Nullable
    Signal<?> signal(AuthorizationContext subjects) {
        return signals.computeIfAbsent(subjects, one -> Optional.ofNullable(cut(one)))
                .orElse(null);
    }

    /** Wanted fields of the thing after the change, as far as a subject may read them. */
    JsonObject extra(AuthorizationContext subjects, @Nullable JsonFieldSelector fields) {
        EntityState thing = published.thing();
        if (fields == null || thing == null) {
            return JsonFactory.newObject();
        }
        JsonObject view = ThingReads.view(thing, published.enforcer(), subjects, fields);
        return view == null ? JsonFactory.newObject() : view;
    }

    private @Nullable Signal<?> cut(AuthorizationContext subjects) {
        Signal<?> signal = published.signal();
        Enforcer enforcer = published.enforcer();
        boolean message = signal instanceof MessageCommand<?, ?>;
        ResourceKey resource = ResourceKey.newInstance(message ? "message" : "thing", signal.getResourcePath());
        if (enforcer.hasUnrestrictedPermissions(resource, subjects, READ)) {
            return signal;
        }
        boolean command = signal instanceof Command<?>;
        if (command || !enforcer.hasPartialPermissions(resource, subjects, READ)) {
            return null;
        }
        if (!(signal instanceof WithOptionalEntity<?> event)) {
            return signal;
        }
        JsonValue entity = event.getEntity().orElse(null);
        if (entity == null) {
            return signal;
        }
        if (!entity.isObject() || entity.isNull()) {
            return null;
        }
        JsonObject view = enforcer.buildJsonView(resource, entity.asObject(), subjects, ALWAYS, READ);
        boolean nothing = view.isEmpty() || (view.getSize() == 1 && view.contains("thingId"));
        if (nothing && !entity.asObject().isEmpty()) {
            return null;
        }
        return signal instanceof ThingMerged merged
                ? ThingMerged.of(
                        merged.getEntityId(),
                        merged.getResourcePath(),
                        view,
                        merged.getRevision(),
                        merged.getTimestamp().orElse(null),
                        merged.getDittoHeaders(),
                        null)
                : (Signal<?>) event.setEntity(view);
    }
}
