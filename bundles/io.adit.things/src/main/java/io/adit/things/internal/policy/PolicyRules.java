package io.adit.things.internal.policy;

import io.adit.things.internal.store.EntityState;
import io.adit.things.internal.store.Kind;
import io.adit.things.internal.store.Slot;
import io.adit.things.internal.store.Store;
import java.util.List;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonFieldSelector;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.policies.model.Permissions;
import org.eclipse.ditto.policies.model.PoliciesResourceType;
import org.eclipse.ditto.policies.model.Policy;
import org.eclipse.ditto.policies.model.PolicyId;
import org.eclipse.ditto.policies.model.Subject;
import org.eclipse.ditto.policies.model.SubjectId;
import org.eclipse.ditto.policies.model.enforcers.Enforcer;
import org.eclipse.ditto.policies.model.signals.commands.exceptions.PolicyNotAccessibleException;
import org.eclipse.ditto.things.model.ThingId;
import org.eclipse.ditto.things.model.signals.commands.exceptions.ThingNotCreatableException;

/** What holds for every policy. */
public final class PolicyRules {
    /** What at least one subject without expiry must have on {@code policy:/}. */
    public static final List<String> LEAST_PERMISSIONS = List.of("WRITE");

    private static final Permissions READ = Permissions.newInstance("READ");
    private static final JsonFieldSelector ALWAYS = JsonFactory.newFieldSelector(Policy.JsonFields.ID);

    private PolicyRules() {}

    /** The policy of a thing that comes without one: its creator may do everything. Throws when there is no creator. */
    public static JsonObject defaultPolicy(ThingId id, DittoHeaders headers) {
        String creator = headers.getAuthorizationContext()
                .getFirstAuthorizationSubject()
                .map(first -> first.getId())
                .orElseThrow(() -> ThingNotCreatableException.newBuilderForPolicyMissing(id, PolicyId.of(id))
                        .message("The Thing with ID '" + id + "' could not be created with implicit Policy because no"
                                + " authorization subject is present.")
                        .dittoHeaders(headers)
                        .build());
        return Policy.newBuilder(PolicyId.of(id))
                .forLabel("DEFAULT")
                .setSubject(Subject.newInstance(SubjectId.newInstance(creator)))
                .setGrantedPermissions(PoliciesResourceType.thingResource("/"), "READ", "WRITE")
                .setGrantedPermissions(PoliciesResourceType.policyResource("/"), "READ", "WRITE")
                .setGrantedPermissions(PoliciesResourceType.messageResource("/"), "READ", "WRITE")
                .build()
                .toJson();
    }

    /** The part of a policy's JSON that the subject may read. */
    static JsonObject view(JsonObject policy, Enforcer enforcer, DittoHeaders headers) {
        return enforcer.buildJsonView(
                PoliciesResourceType.policyResource("/"), policy, headers.getAuthorizationContext(), ALWAYS, READ);
    }

    /** The readable part of a stored policy; throws PolicyNotAccessibleException. */
    public static JsonObject readable(String policyId, Store store, Enforcers enforcers, DittoHeaders headers) {
        Slot slot = store.find(Kind.POLICY, policyId);
        EntityState state = slot == null ? null : slot.latest().live();
        Enforcer enforcer = state == null ? null : enforcers.ofPolicy(policyId);
        if (state == null
                || enforcer == null
                || !enforcer.hasPartialPermissions(
                        PoliciesResourceType.policyResource("/"), headers.getAuthorizationContext(), "READ")) {
            throw PolicyNotAccessibleException.newBuilder(PolicyId.of(policyId))
                    .dittoHeaders(headers)
                    .build();
        }
        return view(state.json(), enforcer, headers);
    }
}
