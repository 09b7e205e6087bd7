package io.adit.things.internal.policy;

import io.adit.things.internal.policy.PolicyModel.Entry;
import io.adit.things.internal.policy.PolicyModel.Import;
import io.adit.things.internal.policy.PolicyModel.Reference;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.policies.model.ImportableType;
import org.eclipse.ditto.policies.model.PoliciesResourceType;
import org.eclipse.ditto.policies.model.PolicyId;
import org.eclipse.ditto.policies.model.PolicyImportInvalidException;
import org.eclipse.ditto.policies.model.ResourceKey;
import org.eclipse.ditto.policies.model.enforcers.Enforcer;
import org.eclipse.ditto.policies.model.signals.commands.exceptions.PolicyNotAccessibleException;

/** What of other policies somebody has to be able to read to import it or to refer to it. Thread-safe. */
final class ImportRights {
    private final Enforcers enforcers;

    ImportRights(Enforcers enforcers) {
        this.enforcers = enforcers;
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
}
