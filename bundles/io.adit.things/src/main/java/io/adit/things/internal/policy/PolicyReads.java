package io.adit.things.internal.policy;

import io.adit.things.internal.Headers;
import io.adit.things.internal.Preconditions;
import io.adit.things.internal.store.EntityState;
import io.adit.things.internal.store.Kind;
import io.adit.things.internal.store.Slot;
import io.adit.things.internal.store.Store;
import java.util.concurrent.CompletableFuture;
import org.eclipse.ditto.base.model.auth.AuthorizationContext;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.base.model.headers.entitytag.EntityTag;
import org.eclipse.ditto.base.model.signals.UnsupportedSignalException;
import org.eclipse.ditto.base.model.signals.commands.CommandResponse;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.policies.model.Permissions;
import org.eclipse.ditto.policies.model.PoliciesResourceType;
import org.eclipse.ditto.policies.model.Policy;
import org.eclipse.ditto.policies.model.PolicyEntry;
import org.eclipse.ditto.policies.model.PolicyId;
import org.eclipse.ditto.policies.model.ResourceKey;
import org.eclipse.ditto.policies.model.enforcers.Enforcer;
import org.eclipse.ditto.policies.model.signals.commands.PolicyCommand;
import org.eclipse.ditto.policies.model.signals.commands.exceptions.PolicyCommandToAccessExceptionRegistry;
import org.eclipse.ditto.policies.model.signals.commands.exceptions.PolicyNotAccessibleException;
import org.eclipse.ditto.policies.model.signals.commands.query.*;
import org.jspecify.annotations.Nullable;

/** Executes the commands that read policies. Thread-safe. */
public final class PolicyReads {
    private final Store store;
    private final Enforcers enforcers;

    /** Reads from a store. */
    public PolicyReads(Store store, Enforcers enforcers) {
        this.store = store;
        this.enforcers = enforcers;
    }

    /**
     * Executes a command.
     *
     * @return completes as soon as what was read is durable
     * @throws org.eclipse.ditto.base.model.exceptions.DittoRuntimeException when the command is refused
     */
    public CompletableFuture<CommandResponse<?>> execute(PolicyQueryCommand<?> command) {
        DittoHeaders headers = command.getDittoHeaders();
        PolicyId id = PolicyId.of(command.getEntityId());
        Slot slot = store.find(Kind.POLICY, id.toString());
        Slot.Latest latest = slot == null ? null : slot.latest();
        EntityState state = latest == null ? null : latest.live();
        Enforcers.Granted granted = state == null ? null : enforcers.granted(id.toString());
        if (latest == null || state == null || granted == null) {
            throw PolicyNotAccessibleException.newBuilder(id)
                    .dittoHeaders(headers)
                    .build();
        }
        AuthorizationContext subjects = headers.getAuthorizationContext();
        ResourceKey resource = PoliciesResourceType.policyResource(command.getResourcePath());
        if (!granted.enforcer().hasPartialPermissions(resource, subjects, "READ")) {
            throw granted.enforcer().hasPartialPermissions(PoliciesResourceType.policyResource("/"), subjects, "READ")
                    ? PolicyCommandToAccessExceptionRegistry.getInstance().exceptionFrom(command)
                    : PolicyNotAccessibleException.newBuilder(id)
                            .dittoHeaders(headers)
                            .build();
        }
        EntityTag tag = tag(command, state);
        Preconditions.POLICIES.check(headers, tag, true);
        DittoHeaders answering = Headers.response(headers, state.revision(), tag);
        CommandResponse<?> response = answer(
                command, Enforcers.policy(state), state, new View(granted.enforcer(), subjects, resource), answering);
        return CompletableFuture.allOf(latest.durable(), granted.durable()).thenApply(durable -> response);
    }

    private record View(Enforcer enforcer, AuthorizationContext subjects, ResourceKey resource) {
        JsonObject of(JsonObject json) {
            return enforcer.buildJsonView(resource, json, subjects, Permissions.newInstance("READ"));
        }
    }

    private static CommandResponse<?> answer(
            PolicyQueryCommand<?> command, Policy policy, EntityState state, View view, DittoHeaders headers) {
        PolicyId id = PolicyId.of(state.id());
        return switch (command) {
            case RetrievePolicy retrieve -> {
                JsonObject json = PolicyRules.view(withSpecialFields(state), view.enforcer, headers);
                yield RetrievePolicyResponse.of(
                        id,
                        retrieve.getSelectedFields()
                                .map(json::get)
                                .orElseGet(() -> json.remove("_namespace")
                                        .remove("_revision")
                                        .remove("_created")
                                        .remove("_modified")),
                        headers);
            }
            case RetrievePolicyEntries retrieve ->
                RetrievePolicyEntriesResponse.of(
                        id,
                        view.of(state.json().getValue("entries").orElseThrow().asObject()),
                        headers);
            case RetrievePolicyEntry retrieve -> {
                PolicyEntry entry = PolicyParts.entry(policy, retrieve.getLabel(), headers);
                yield RetrievePolicyEntryResponse.of(id, entry.getLabel().toString(), view.of(entry.toJson()), headers);
            }
            case RetrieveSubjects retrieve ->
                RetrieveSubjectsResponse.of(
                        id,
                        retrieve.getLabel(),
                        view.of(PolicyParts.entry(policy, retrieve.getLabel(), headers)
                                .getSubjects()
                                .toJson()),
                        headers);
            case RetrieveSubject retrieve ->
                RetrieveSubjectResponse.of(
                        id,
                        retrieve.getLabel(),
                        PolicyParts.subject(policy, retrieve.getLabel(), retrieve.getSubjectId(), headers),
                        headers);
            case RetrieveResources retrieve ->
                RetrieveResourcesResponse.of(
                        id,
                        retrieve.getLabel(),
                        view.of(PolicyParts.entry(policy, retrieve.getLabel(), headers)
                                .getResources()
                                .toJson()),
                        headers);
            case RetrieveResource retrieve ->
                RetrieveResourceResponse.of(
                        id,
                        retrieve.getLabel(),
                        PolicyParts.resource(policy, retrieve.getLabel(), retrieve.getResourceKey(), headers),
                        headers);
            case RetrievePolicyImports retrieve ->
                RetrievePolicyImportsResponse.of(
                        id, view.of(policy.getPolicyImports().toJson()), headers);
            case RetrievePolicyImport retrieve ->
                RetrievePolicyImportResponse.of(
                        id, PolicyParts.imported(policy, retrieve.getImportedPolicyId(), headers), headers);
            default ->
                throw UnsupportedSignalException.newBuilder(command.getType())
                        .dittoHeaders(headers)
                        .build();
        };
    }

    private static JsonObject withSpecialFields(EntityState state) {
        return state.json().toBuilder()
                .set("_namespace", PolicyId.of(state.id()).getNamespace())
                .set("_revision", state.revision())
                .set("_created", state.created().toString())
                .set("_modified", state.modified().toString())
                .build();
    }

    /** The tag of what a command is about; null when there is no such part. */
    static @Nullable EntityTag tag(PolicyCommand<?> command, EntityState state) {
        String path = command.getResourcePath().toString();
        if (path.isEmpty() || path.equals("/")) {
            return Headers.revisionTag(state.revision());
        }
        return part(command, state).map(Headers::hashTag).orElse(null);
    }

    private static java.util.Optional<org.eclipse.ditto.json.JsonValue> part(
            PolicyCommand<?> command, EntityState state) {
        var path = command.getResourcePath();
        var pointer = org.eclipse.ditto.json.JsonPointer.empty();
        for (int level = 0; level < Math.min(3, path.getLevelCount()); level++) {
            pointer = pointer.addLeaf(path.get(level).orElseThrow());
        }
        if (path.getLevelCount() > 3) {
            String rest = path.getSubPointer(3).orElseThrow().toString().substring(1);
            pointer = pointer.addLeaf(org.eclipse.ditto.json.JsonKey.of(rest));
        }
        return state.json().getValue(pointer);
    }
}
