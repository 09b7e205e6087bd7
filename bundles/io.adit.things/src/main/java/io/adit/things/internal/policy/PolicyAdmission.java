package io.adit.things.internal.policy;

import io.adit.things.PolicyPath;
import io.adit.things.internal.policy.PolicyModel.Entry;
import io.adit.things.internal.policy.PolicyModel.Import;
import io.adit.things.internal.policy.PolicyModel.Reference;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.policies.model.ImportableType;
import org.eclipse.ditto.policies.model.PoliciesResourceType;
import org.eclipse.ditto.policies.model.PolicyId;
import org.eclipse.ditto.policies.model.PolicyImportInvalidException;
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
        Integrity.checkImports(id, model);
        requireReadable(model.imports(), headers);
        requireReferable(model.entries(), headers);
        Integrity.checkReferences(id, model);
        return kept;
    }

    /** What a policy would grant; throws when its imports can't be resolved. */
    public EffectivePolicy effective(JsonObject policy) {
        return enforcers.preview(PolicyModel.of(policy));
    }

    /**
     * Requires that who imports may read what is imported: the implicitly importable entries, the listed ones, and those
     * that come from further policies through transitive imports, which the imported policy has under their imported
     * labels.
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
            enforcers.taken(one).forEach(entry -> entries.add(entry(entry.label())));
            if (!enforcer.hasUnrestrictedPermissions(entries, headers.getAuthorizationContext(), "READ")) {
                throw PolicyNotAccessibleException.newBuilder(one.policy())
                        .description("Check if the ID of the imported Policy was correct and you have sufficient"
                                + " permissions on all imported policy entries.")
                        .dittoHeaders(headers)
                        .build();
            }
        }
    }

    /**
     * Requires that what entries refer to in imported policies is there, may be imported, and may be read by who refers to
     * it.
     *
     * @throws PolicyNotAccessibleException of a policy that is not there or may not be read
     * @throws PolicyImportInvalidException when a reference is to no importable entry
     */
    void requireReferable(List<Entry> entries, DittoHeaders headers) {
        for (Entry entry : entries) {
            for (Reference reference : entry.references()) {
                PolicyId policy = reference.policy();
                if (policy != null) {
                    requireReferable(policy, reference.label(), headers);
                }
            }
        }
    }

    private void requireReferable(PolicyId policy, String label, DittoHeaders headers) {
        Enforcer enforcer = enforcers.ofPolicy(policy.toString());
        if (enforcer == null) {
            throw PolicyNotAccessibleException.newBuilder(policy)
                    .dittoHeaders(headers)
                    .build();
        }
        Entry target = enforcers.entries(policy).stream()
                .filter(one -> one.label().equals(label))
                .findFirst()
                .orElse(null);
        if (target == null || target.importable() == ImportableType.NEVER) {
            throw PolicyImportInvalidException.newBuilder()
                    .message("A reference leads to entry '" + label + "' of policy '" + policy + "', which "
                            + (target == null ? "does not exist." : "is never importable."))
                    .dittoHeaders(headers)
                    .build();
        }
        if (!enforcer.hasUnrestrictedPermissions(entry(label), headers.getAuthorizationContext(), "READ")) {
            throw PolicyNotAccessibleException.newBuilder(policy)
                    .description("Referring to entry '" + label + "' takes the permission to read it.")
                    .dittoHeaders(headers)
                    .build();
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
