package io.adit.things.internal.policy;

import java.util.List;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.base.model.signals.UnsupportedSignalException;
import org.eclipse.ditto.base.model.signals.commands.CommandResponse;
import org.eclipse.ditto.policies.model.Label;
import org.eclipse.ditto.policies.model.PoliciesModelFactory;
import org.eclipse.ditto.policies.model.Policy;
import org.eclipse.ditto.policies.model.PolicyEntry;
import org.eclipse.ditto.policies.model.PolicyId;
import org.eclipse.ditto.policies.model.PolicyImport;
import org.eclipse.ditto.policies.model.PolicyImports;
import org.eclipse.ditto.policies.model.Resource;
import org.eclipse.ditto.policies.model.Subject;
import org.eclipse.ditto.policies.model.signals.commands.modify.DeletePolicyEntry;
import org.eclipse.ditto.policies.model.signals.commands.modify.DeletePolicyEntryResponse;
import org.eclipse.ditto.policies.model.signals.commands.modify.DeletePolicyImport;
import org.eclipse.ditto.policies.model.signals.commands.modify.DeletePolicyImportResponse;
import org.eclipse.ditto.policies.model.signals.commands.modify.DeleteResource;
import org.eclipse.ditto.policies.model.signals.commands.modify.DeleteResourceResponse;
import org.eclipse.ditto.policies.model.signals.commands.modify.DeleteSubject;
import org.eclipse.ditto.policies.model.signals.commands.modify.DeleteSubjectResponse;
import org.eclipse.ditto.policies.model.signals.commands.modify.ModifyPolicyEntries;
import org.eclipse.ditto.policies.model.signals.commands.modify.ModifyPolicyEntriesResponse;
import org.eclipse.ditto.policies.model.signals.commands.modify.ModifyPolicyEntry;
import org.eclipse.ditto.policies.model.signals.commands.modify.ModifyPolicyEntryResponse;
import org.eclipse.ditto.policies.model.signals.commands.modify.ModifyPolicyImport;
import org.eclipse.ditto.policies.model.signals.commands.modify.ModifyPolicyImportResponse;
import org.eclipse.ditto.policies.model.signals.commands.modify.ModifyPolicyImports;
import org.eclipse.ditto.policies.model.signals.commands.modify.ModifyPolicyImportsResponse;
import org.eclipse.ditto.policies.model.signals.commands.modify.ModifyResource;
import org.eclipse.ditto.policies.model.signals.commands.modify.ModifyResourceResponse;
import org.eclipse.ditto.policies.model.signals.commands.modify.ModifyResources;
import org.eclipse.ditto.policies.model.signals.commands.modify.ModifyResourcesResponse;
import org.eclipse.ditto.policies.model.signals.commands.modify.ModifySubject;
import org.eclipse.ditto.policies.model.signals.commands.modify.ModifySubjectResponse;
import org.eclipse.ditto.policies.model.signals.commands.modify.ModifySubjects;
import org.eclipse.ditto.policies.model.signals.commands.modify.ModifySubjectsResponse;
import org.eclipse.ditto.policies.model.signals.commands.modify.PolicyModifyCommand;
import org.jspecify.annotations.Nullable;

/** What the commands on parts of an existing policy make of it. */
final class PolicyPlanner {
    private PolicyPlanner() {}

    /** Makes the response. */
    @FunctionalInterface
    interface Answered {
        CommandResponse<?> response(DittoHeaders headers);
    }

    /**
     * What a command would do.
     *
     * @param label the entry that it is about; null for the whole policy or the imports
     */
    record Plan(Policy policy, @Nullable Label label, Answered response) {}

    static Plan plan(PolicyModifyCommand<?> command, Policy policy) {
        PolicyId id = policy.getEntityId().orElseThrow();
        return switch (command) {
            case ModifyPolicyEntries modify -> {
                Policy replaced = policy.removeEntries(List.copyOf(policy.getLabels()));
                for (PolicyEntry entry : modify.getPolicyEntries()) {
                    replaced = replaced.setEntry(entry);
                }
                yield new Plan(replaced, null, h -> ModifyPolicyEntriesResponse.of(id, h));
            }
            case ModifyPolicyEntry modify -> {
                PolicyEntry entry = modify.getPolicyEntry();
                boolean there = policy.contains(entry.getLabel());
                yield new Plan(
                        policy.setEntry(entry),
                        entry.getLabel(),
                        h -> there
                                ? ModifyPolicyEntryResponse.modified(id, entry.getLabel(), h)
                                : ModifyPolicyEntryResponse.created(id, entry, h));
            }
            case DeletePolicyEntry delete -> {
                PolicyParts.entry(policy, delete.getLabel(), delete.getDittoHeaders());
                yield new Plan(
                        policy.removeEntry(delete.getLabel()),
                        delete.getLabel(),
                        h -> DeletePolicyEntryResponse.of(id, delete.getLabel(), h));
            }
            case ModifyPolicyImports modify -> {
                boolean there = !policy.getPolicyImports().isEmpty();
                yield new Plan(
                        withImports(policy, modify.getPolicyImports()),
                        null,
                        h -> there
                                ? ModifyPolicyImportsResponse.modified(id, h)
                                : ModifyPolicyImportsResponse.created(id, modify.getPolicyImports(), h));
            }
            case ModifyPolicyImport modify -> {
                PolicyImport one = modify.getPolicyImport();
                boolean there = policy.getPolicyImports()
                        .getPolicyImport(one.getImportedPolicyId())
                        .isPresent();
                yield new Plan(
                        withImports(policy, policy.getPolicyImports().setPolicyImport(one)),
                        null,
                        h -> there
                                ? ModifyPolicyImportResponse.modified(id, one.getImportedPolicyId(), h)
                                : ModifyPolicyImportResponse.created(id, one, h));
            }
            case DeletePolicyImport delete -> {
                PolicyId imported = delete.getImportedPolicyId();
                PolicyParts.imported(policy, imported, delete.getDittoHeaders());
                yield new Plan(
                        withImports(policy, policy.getPolicyImports().removePolicyImport(imported)),
                        null,
                        h -> DeletePolicyImportResponse.of(id, imported, h));
            }
            default -> entryPart(command, policy, id);
        };
    }

    private static Plan entryPart(PolicyModifyCommand<?> command, Policy policy, PolicyId id) {
        DittoHeaders headers = command.getDittoHeaders();
        return switch (command) {
            case ModifySubjects modify -> {
                PolicyParts.entry(policy, modify.getLabel(), headers);
                yield new Plan(
                        policy.setSubjectsFor(modify.getLabel(), modify.getSubjects()),
                        modify.getLabel(),
                        h -> ModifySubjectsResponse.of(id, modify.getLabel(), h));
            }
            case ModifySubject modify -> {
                PolicyEntry entry = PolicyParts.entry(policy, modify.getLabel(), headers);
                Subject subject = modify.getSubject();
                boolean there = entry.getSubjects().getSubject(subject.getId()).isPresent();
                yield new Plan(
                        policy.setSubjectFor(modify.getLabel(), subject),
                        modify.getLabel(),
                        h -> there
                                ? ModifySubjectResponse.modified(id, modify.getLabel(), subject.getId(), h)
                                : ModifySubjectResponse.created(id, modify.getLabel(), subject, h));
            }
            case DeleteSubject delete -> {
                PolicyParts.subject(policy, delete.getLabel(), delete.getSubjectId(), headers);
                yield new Plan(
                        policy.removeSubjectFor(delete.getLabel(), delete.getSubjectId()),
                        delete.getLabel(),
                        h -> DeleteSubjectResponse.of(id, delete.getLabel(), delete.getSubjectId(), h));
            }
            case ModifyResources modify -> {
                PolicyParts.entry(policy, modify.getLabel(), headers);
                yield new Plan(
                        policy.setResourcesFor(modify.getLabel(), modify.getResources()),
                        modify.getLabel(),
                        h -> ModifyResourcesResponse.of(id, modify.getLabel(), h));
            }
            case ModifyResource modify -> {
                PolicyEntry entry = PolicyParts.entry(policy, modify.getLabel(), headers);
                Resource resource = modify.getResource();
                boolean there = entry.getResources()
                        .getResource(resource.getResourceKey())
                        .isPresent();
                yield new Plan(
                        policy.setResourceFor(modify.getLabel(), resource),
                        modify.getLabel(),
                        h -> there
                                ? ModifyResourceResponse.modified(id, modify.getLabel(), resource.getResourceKey(), h)
                                : ModifyResourceResponse.created(id, modify.getLabel(), resource, h));
            }
            case DeleteResource delete -> {
                PolicyParts.resource(policy, delete.getLabel(), delete.getResourceKey(), headers);
                yield new Plan(
                        policy.removeResourceFor(delete.getLabel(), delete.getResourceKey()),
                        delete.getLabel(),
                        h -> DeleteResourceResponse.of(id, delete.getLabel(), delete.getResourceKey(), h));
            }
            default ->
                throw UnsupportedSignalException.newBuilder(command.getType())
                        .dittoHeaders(headers)
                        .build();
        };
    }

    private static Policy withImports(Policy policy, PolicyImports imports) {
        return PoliciesModelFactory.newPolicyBuilder(policy)
                .setPolicyImports(imports)
                .build();
    }
}
