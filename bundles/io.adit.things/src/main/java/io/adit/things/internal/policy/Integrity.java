package io.adit.things.internal.policy;

import io.adit.things.PolicyPath.Part;
import io.adit.things.internal.policy.PolicyModel.Entry;
import io.adit.things.internal.policy.PolicyModel.Import;
import io.adit.things.internal.policy.PolicyModel.Reference;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.ditto.policies.model.ImportableType;
import org.eclipse.ditto.policies.model.PolicyEntryInvalidException;
import org.eclipse.ditto.policies.model.PolicyId;
import org.eclipse.ditto.policies.model.PolicyImportInvalidException;

/** What must hold between the entries and imports of one policy. */
final class Integrity {
    private final PolicyId id;
    private final PolicyModel policy;

    private Integrity(PolicyId id, PolicyModel policy) {
        this.id = id;
        this.policy = policy;
    }

    /**
     * Checks the imports of a policy as it would be.
     *
     * @throws PolicyImportInvalidException when one is of the policy itself
     */
    static void checkImports(PolicyId id, PolicyModel policy) {
        policy.imports().forEach(new Integrity(id, policy)::checkImport);
    }

    /**
     * Checks that an entry refers only into policies that are imported.
     *
     * @throws PolicyImportInvalidException when it does not
     */
    static void checkImported(PolicyModel policy, Entry entry) {
        for (Reference reference : entry.references()) {
            PolicyId into = reference.policy();
            if (into != null && find(policy, into).isEmpty()) {
                throw PolicyImportInvalidException.newBuilder()
                        .message("A reference leads into policy '" + into + "', which is not imported.")
                        .description("Import policy '" + into + "' before referring to its entries.")
                        .build();
            }
        }
    }

    /**
     * Checks the references of a policy as it would be.
     *
     * @throws PolicyEntryInvalidException when one leads nowhere, is there twice, or to the entry that has it
     */
    static void checkReferences(PolicyId id, PolicyModel policy) {
        Integrity integrity = new Integrity(id, policy);
        for (Entry entry : policy.entries()) {
            Set<Reference> seen = new HashSet<>();
            for (Reference reference : entry.references()) {
                integrity.checkReference(entry, reference, seen.add(reference));
            }
        }
    }

    private void checkImport(Import one) {
        if (one.policy().equals(id)) {
            throw PolicyImportInvalidException.newBuilder().build();
        }
        if (one.transitive().contains(id)) {
            throw PolicyImportInvalidException.newBuilder()
                    .message("The policy import contains a transitive resolution of the policy itself.")
                    .description("The 'transitiveImports' array must not contain the importing policy's own ID '" + id
                            + "'.")
                    .build();
        }
    }

    private void checkReference(Entry entry, Reference reference, boolean first) {
        if (!first) {
            throw invalid(entry, "Duplicate reference to entry '" + reference.label() + "'.");
        }
        PolicyId imported = reference.policy();
        if (imported != null) {
            if (find(policy, imported).isEmpty()) {
                throw invalid(
                        entry, "Import reference targets policy '" + imported + "' which is not declared in imports.");
            }
            return;
        }
        if (reference.label().equals(entry.label())) {
            throw invalid(entry, "Entry must not reference itself.");
        }
        Optional<Entry> target = policy.entries().stream()
                .filter(one -> one.label().equals(reference.label()))
                .findFirst();
        String targets = "Local reference targets entry '" + reference.label() + "' which ";
        if (target.isEmpty()) {
            throw invalid(entry, targets + "does not exist in the policy.");
        }
        if (target.get().importable() == ImportableType.NEVER) {
            throw invalid(entry, targets + "is marked importable=never and cannot be referenced.");
        }
    }

    private PolicyEntryInvalidException invalid(Entry entry, String description) {
        return PolicyEntryInvalidException.newBuilder()
                .message("The references of PolicyEntry '" + entry.label() + "' on Policy '" + id + "' are invalid.")
                .description(description)
                .build();
    }

    /**
     * Checks that nothing goes away that references need.
     *
     * @throws ReferenceConflictException when one would be left without what it points to
     */
    static void checkRemoval(PolicyRequest request, PolicyModel before, PolicyModel after) {
        Part part = request.path().part();
        Integrity integrity = new Integrity(request.id(), before);
        switch (part) {
            case ENTRY -> integrity.checkEntryRemoval(request.path().label(), after);
            case IMPORTABLE -> integrity.checkEntryClosing(request.path().label(), after);
            case IMPORTS -> integrity.checkImportsRemoval(after);
            case IMPORT, IMPORT_ENTRIES ->
                integrity.checkNarrowing(PolicyId.of(request.path().key()), after);
            default -> {
                // other places are no targets of references
            }
        }
    }

    private void checkEntryRemoval(String label, PolicyModel after) {
        if (after.entries().stream().anyMatch(entry -> entry.label().equals(label))) {
            return;
        }
        referring(label, after).ifPresent(entry -> {
            throw ReferenceConflictException.ofEntry(id, label, entry.label());
        });
    }

    private void checkEntryClosing(String label, PolicyModel after) {
        boolean never = after.entries().stream()
                .anyMatch(entry -> entry.label().equals(label) && entry.importable() == ImportableType.NEVER);
        referring(label, after).filter(entry -> never).ifPresent(entry -> {
            throw ReferenceConflictException.ofClosing(id, label, entry.label());
        });
    }

    private static Optional<Entry> referring(String label, PolicyModel policy) {
        return policy.entries().stream()
                .filter(entry -> entry.references().contains(new Reference(null, label)))
                .findFirst();
    }

    private void checkImportsRemoval(PolicyModel after) {
        Set<PolicyId> left = new HashSet<>();
        after.imports().forEach(one -> left.add(one.policy()));
        for (Reference reference : importReferences()) {
            if (!left.contains(reference.policy())) {
                throw ReferenceConflictException.ofImports(id);
            }
        }
    }

    private void checkNarrowing(PolicyId imported, PolicyModel after) {
        Optional<Import> old = find(policy, imported);
        Optional<Import> left = find(after, imported);
        for (Reference reference : importReferences()) {
            if (!imported.equals(reference.policy())) {
                continue;
            }
            if (left.isEmpty()) {
                throw ReferenceConflictException.ofImport(
                        id, imported.toString(), "Remove the entry references first before deleting the import.");
            }
            boolean listed =
                    old.filter(one -> one.entries().contains(reference.label())).isPresent();
            if (listed && !left.get().entries().contains(reference.label())) {
                throw ReferenceConflictException.ofImport(
                        id,
                        imported.toString(),
                        "Removing label '" + reference.label()
                                + "' from this import's filter would orphan a reference to it.");
            }
        }
    }

    private List<Reference> importReferences() {
        return policy.entries().stream()
                .flatMap(entry -> entry.references().stream())
                .filter(reference -> reference.policy() != null)
                .toList();
    }

    private static Optional<Import> find(PolicyModel policy, PolicyId imported) {
        return policy.imports().stream()
                .filter(one -> one.policy().equals(imported))
                .findFirst();
    }
}
