package io.adit.things.internal.thing;

import io.adit.things.internal.Headers;
import io.adit.things.internal.Historical;
import io.adit.things.internal.Preconditions;
import io.adit.things.internal.model.Models;
import io.adit.things.internal.policy.Enforcers;
import io.adit.things.internal.store.EntityState;
import io.adit.things.internal.store.Kind;
import io.adit.things.internal.store.Slot;
import io.adit.things.internal.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.ditto.base.model.auth.AuthorizationContext;
import org.eclipse.ditto.base.model.headers.DittoHeaderDefinition;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.base.model.headers.entitytag.EntityTag;
import org.eclipse.ditto.base.model.signals.commands.CommandResponse;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonFieldSelector;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.ditto.policies.model.Permissions;
import org.eclipse.ditto.policies.model.ResourceKey;
import org.eclipse.ditto.policies.model.enforcers.Enforcer;
import org.eclipse.ditto.things.model.Thing;
import org.eclipse.ditto.things.model.ThingId;
import org.eclipse.ditto.things.model.signals.commands.query.RetrieveThings;
import org.eclipse.ditto.things.model.signals.commands.query.RetrieveThingsResponse;
import org.eclipse.ditto.things.model.signals.commands.query.ThingQueryCommand;
import org.jspecify.annotations.Nullable;

/** Executes the commands that read things. Thread-safe. */
public final class ThingReads {
    private static final JsonFieldSelector ALWAYS = JsonFactory.newFieldSelector(Thing.JsonFields.ID);
    private static final Permissions READ = Permissions.newInstance("READ");

    private final Store store;
    private final Enforcers enforcers;
    private final ThingDescriptions descriptions;
    private final PolicyField policyField;

    /** Reads from a store. */
    public ThingReads(Store store, Enforcers enforcers, Models models) {
        this.descriptions = new ThingDescriptions(
                models.all(), id -> Optional.ofNullable(find(id)).map(found -> found.state.json()));
        this.store = store;
        this.enforcers = enforcers;
        this.policyField = new PolicyField(store, enforcers);
    }

    /**
     * Executes a command.
     *
     * @return completes as soon as what was read is durable
     * @throws org.eclipse.ditto.base.model.exceptions.DittoRuntimeException when the command is refused
     */
    public CompletableFuture<CommandResponse<?>> execute(ThingQueryCommand<?> command) {
        DittoHeaders headers = command.getDittoHeaders();
        ThingId id = ThingId.of(command.getEntityId());
        Found found = find(id.toString());
        if (found == null) {
            throw ThingRights.missing(command);
        }
        if (found.granted == null) {
            throw ThingRights.orphaned(command, found.state.policyId());
        }
        Enforcer enforcer = found.granted.enforcer();
        ThingRights.require(enforcer, command);
        found = found.at(Historical.state(headers, Kind.THING, found.state, store.history()));
        EntityTag tag = ThingDecisions.tag(found.state, command.getResourcePath());
        Preconditions.THINGS.check(headers, tag, true);
        Condition.check(headers, found.state, enforcer);
        ThingMetadata.requireOne(command);
        DittoHeaders answered = Headers.response(headers, found.state.revision(), tag);
        if (ThingMetadata.isWanted(command)) {
            answered = answered.toBuilder()
                    .putHeader(DittoHeaderDefinition.DITTO_METADATA.getKey(), metadata(command, found.state, enforcer))
                    .removeHeader(DittoHeaderDefinition.GET_METADATA.getKey())
                    .build();
        }
        if (ThingDescriptions.isWanted(command)) {
            return found.durable().thenCombine(descriptions.of(command, found.state, answered), (done, told) -> told);
        }
        CommandResponse<?> response = answer(command, found, answered);
        return found.durable().thenApply(durable -> response);
    }

    private static String metadata(ThingQueryCommand<?> command, EntityState state, Enforcer enforcer) {
        JsonPointer path = command.getResourcePath();
        JsonObject readable = enforcer.buildJsonView(
                ResourceKey.newInstance("thing", path),
                ThingMetadata.at(state.metadata(), path),
                command.getDittoHeaders().getAuthorizationContext(),
                ALWAYS,
                READ);
        return ThingMetadata.get(command, readable, state.json()).toString();
    }

    /** Reads several things; those that are missing or forbidden are left out. */
    public CompletableFuture<CommandResponse<?>> execute(RetrieveThings command) {
        DittoHeaders headers = command.getDittoHeaders();
        JsonFieldSelector fields = command.getSelectedFields().orElse(null);
        List<JsonValue> things = new ArrayList<>();
        List<CompletableFuture<?>> durable = new ArrayList<>();
        for (ThingId id : command.getEntityIds()) {
            Found found = find(id.toString());
            if (found != null && found.granted != null) {
                JsonObject view =
                        view(found.state, found.granted.enforcer(), headers.getAuthorizationContext(), fields);
                if (view != null) {
                    things.add(
                            fields == null ? view : policyField.added(view, fields, found.state.policyId(), headers));
                    durable.add(found.durable());
                }
            }
        }
        CommandResponse<?> response = RetrieveThingsResponse.of(
                JsonFactory.newArrayBuilder(things).build(),
                command.getNamespace().orElse(null),
                Headers.response(headers, 0, null));
        return CompletableFuture.allOf(durable.toArray(CompletableFuture[]::new))
                .thenApply(done -> response);
    }

    /** What a subject may read of a thing, the selected fields of it; null when nothing. */
    public static @Nullable JsonObject view(
            EntityState state, Enforcer enforcer, AuthorizationContext subjects, @Nullable JsonFieldSelector fields) {
        ResourceKey whole = ResourceKey.newInstance("thing", JsonPointer.empty());
        if (!enforcer.hasPartialPermissions(whole, subjects, READ)) {
            return null;
        }
        if (enforcer.hasUnrestrictedPermissions(whole, subjects, READ)) {
            return fields == null ? state.json() : Fields.select(ThingStates.withSpecialFields(state), fields);
        }
        JsonObject all = fields == null ? state.json() : ThingStates.withSpecialFields(state);
        JsonObject view = enforcer.buildJsonView(whole, all, subjects, ALWAYS, READ);
        return fields == null ? view : Fields.select(view, fields);
    }

    private record Found(EntityState state, CompletableFuture<?> stored, Enforcers.@Nullable Granted granted) {
        Found at(EntityState former) {
            return former == state ? this : new Found(former, stored, granted);
        }

        CompletableFuture<?> durable() {
            return granted == null ? stored : CompletableFuture.allOf(stored, granted.durable());
        }
    }

    private @Nullable Found find(String id) {
        Slot slot = store.find(Kind.THING, id);
        Slot.Latest latest = slot == null ? null : slot.latest();
        EntityState state = latest == null ? null : latest.live();
        return latest == null || state == null
                ? null
                : new Found(state, latest.durable(), enforcers.grantedThing(state));
    }

    private CommandResponse<?> answer(ThingQueryCommand<?> command, Found found, DittoHeaders headers) {
        ThingId id = ThingId.of(command.getEntityId());
        Enforcers.Granted granted = found.granted;
        if (granted == null) {
            throw ThingRights.missing(command);
        }
        AuthorizationContext subjects = Headers.subjects(headers);
        JsonFieldSelector fields = command.getSelectedFields().orElse(null);
        if (command.getResourcePath().isEmpty()) {
            JsonObject view = view(found.state, granted.enforcer(), subjects, fields);
            if (view == null) {
                throw ThingRights.missing(command);
            }
            view = fields == null ? view : policyField.added(view, fields, found.state.policyId(), headers);
            return ThingAnswers.of(command, id, view, headers);
        }
        JsonValue part = Missing.require(id, found.state.json(), command.getResourcePath(), headers);
        if (part.isObject() && !part.isNull()) {
            ResourceKey resource = ResourceKey.newInstance("thing", command.getResourcePath());
            part = granted.enforcer().buildJsonView(resource, part.asObject(), subjects, ALWAYS, READ);
            if (fields != null) {
                part = Fields.selectOfPart(part.asObject(), command.getResourcePath(), fields);
            }
        }
        return ThingAnswers.of(command, id, part, headers);
    }
}
