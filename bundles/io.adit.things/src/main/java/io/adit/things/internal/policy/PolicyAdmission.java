package io.adit.things.internal.policy;

import io.adit.things.PolicyPath;
import io.adit.things.internal.policy.PolicyModel.Entry;
import io.adit.things.internal.policy.PolicyModel.Import;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.policies.model.ImportableType;
import org.eclipse.ditto.policies.model.PoliciesResourceType;
import org.eclipse.ditto.policies.model.PolicyId;
import org.eclipse.ditto.policies.model.Resource;
import org.eclipse.ditto.policies.model.ResourceKey;
import org.eclipse.ditto.policies.model.Subject;
import org.eclipse.ditto.policies.model.enforcers.Enforcer;
import org.eclipse.ditto.policies.model.signals.commands.exceptions.PolicyNotAccessibleException;

/** What a policy has to fulfil before it is kept. */
public final class PolicyAdmission {
    private static final ResourceKey ROOT = PoliciesResourceType.policyResource("/");

    private final Enforcers enforcers;

    /** Looks imported policies up by their enforcers. */
    public PolicyAdmission(Enforcers enforcers) {
        this.enforcers = enforcers;
    }

    /**
     * A new policy in the form in which it is kept.
     *
     * @param written what a client wrote
     * @throws org.eclipse.ditto.base.model.exceptions.DittoRuntimeException when it is malformed, its references lead
     *     nowhere, or it imports what the subject may not read
     */
    public JsonObject created(PolicyId id, JsonObject written, DittoHeaders headers, Instant now) {
        JsonObject kept = PolicyJson.of(
                        id, PolicyPath.WHOLE, SubjectPlaceholders.resolved(PolicyPath.WHOLE, written, headers), now)
                .asObject();
        PolicyModel model = PolicyModel.of(kept);
        Integrity.check(id, model);
        requireReadable(model.imports(), headers);
        return kept;
    }

    /** What a policy would grant; throws when its imports can't be resolved. */
    public EffectivePolicy effective(JsonObject policy) {
        return enforcers.preview(PolicyModel.of(policy));
    }

    /**
     * Requires that who imports may read what is imported: the implicitly importable entries and the listed ones.
     *
     * @throws PolicyNotAccessibleException of the imported policy
     */
    void requireReadable(List<Import> imports, DittoHeaders headers) {
        for (Import one : imports) {
            PolicyModel imported = enforcers.model(one.policy().toString());
            Enforcer enforcer =
                    imported == null ? null : enforcers.ofPolicy(one.policy().toString());
            if (imported == null || enforcer == null) {
                throw PolicyNotAccessibleException.newBuilder(one.policy())
                        .dittoHeaders(headers)
                        .build();
            }
            Set<ResourceKey> entries = new HashSet<>();
            one.entries().forEach(label -> entries.add(entry(label)));
            for (Entry entry : imported.entries()) {
                if (entry.importable() == ImportableType.IMPLICIT) {
                    entries.add(entry(entry.label()));
                }
            }
            if (!enforcer.hasUnrestrictedPermissions(entries, headers.getAuthorizationContext(), "READ")) {
                throw PolicyNotAccessibleException.newBuilder(one.policy())
                        .description("Check if the ID of the imported Policy was correct and you have sufficient"
                                + " permissions on all imported policy entries.")
                        .dittoHeaders(headers)
                        .build();
            }
        }
    }

    private static ResourceKey entry(String label) {
        return PoliciesResourceType.policyResource("/entries/" + label);
    }

    /**
     * Whether nobody is locked out for ever: some subject that doesn't expire may write the policy. A policy with imports
     * passes, as these may change at any time.
     */
    public static boolean someoneMayWrite(JsonObject policy) {
        PolicyModel model = PolicyModel.of(policy);
        if (!model.imports().isEmpty()) {
            return true;
        }
        Set<String> writers = new HashSet<>();
        Set<String> revoked = new HashSet<>();
        for (Entry entry : References.follow(model, model.entries())) {
            Resource root = entry.resources().getResource(ROOT).orElse(null);
            if (root == null) {
                continue;
            }
            for (Subject subject : entry.subjects()) {
                if (root.getEffectedPermissions().getRevokedPermissions().contains("WRITE")) {
                    revoked.add(subject.getId().toString());
                } else if (root.getEffectedPermissions().getGrantedPermissions().contains("WRITE")
                        && subject.getExpiry().isEmpty()) {
                    writers.add(subject.getId().toString());
                }
            }
        }
        writers.removeAll(revoked);
        return !writers.isEmpty();
    }
}
