package io.adit.things.internal.policy;

import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.policies.model.Label;
import org.eclipse.ditto.policies.model.Policy;
import org.eclipse.ditto.policies.model.PolicyEntry;
import org.eclipse.ditto.policies.model.PolicyId;
import org.eclipse.ditto.policies.model.PolicyImport;
import org.eclipse.ditto.policies.model.Resource;
import org.eclipse.ditto.policies.model.ResourceKey;
import org.eclipse.ditto.policies.model.Subject;
import org.eclipse.ditto.policies.model.SubjectId;
import org.eclipse.ditto.policies.model.signals.commands.exceptions.PolicyEntryNotAccessibleException;
import org.eclipse.ditto.policies.model.signals.commands.exceptions.PolicyImportNotAccessibleException;
import org.eclipse.ditto.policies.model.signals.commands.exceptions.ResourceNotAccessibleException;
import org.eclipse.ditto.policies.model.signals.commands.exceptions.SubjectNotAccessibleException;

/** The parts of a policy, and Ditto's errors where there is no such part. */
final class PolicyParts {
    private PolicyParts() {}

    static PolicyEntry entry(Policy policy, Label label, DittoHeaders headers) {
        return policy.getEntryFor(label)
                .orElseThrow(() -> PolicyEntryNotAccessibleException.newBuilder(id(policy), label)
                        .dittoHeaders(headers)
                        .build());
    }

    static Subject subject(Policy policy, Label label, SubjectId subject, DittoHeaders headers) {
        return entry(policy, label, headers)
                .getSubjects()
                .getSubject(subject)
                .orElseThrow(() -> SubjectNotAccessibleException.newBuilder(id(policy), label, subject)
                        .dittoHeaders(headers)
                        .build());
    }

    static Resource resource(Policy policy, Label label, ResourceKey key, DittoHeaders headers) {
        return entry(policy, label, headers)
                .getResources()
                .getResource(key)
                .orElseThrow(() -> ResourceNotAccessibleException.newBuilder(id(policy), label, key.toString())
                        .dittoHeaders(headers)
                        .build());
    }

    static PolicyImport imported(Policy policy, PolicyId imported, DittoHeaders headers) {
        return policy.getPolicyImports()
                .getPolicyImport(imported)
                .orElseThrow(() -> PolicyImportNotAccessibleException.newBuilder(id(policy), imported)
                        .dittoHeaders(headers)
                        .build());
    }

    private static PolicyId id(Policy policy) {
        return policy.getEntityId().orElseThrow();
    }
}
