package io.adit.things.internal.policy;

import io.adit.things.internal.policy.PolicyModel.Entry;
import io.adit.things.internal.policy.PolicyModel.Import;
import io.adit.things.internal.policy.PolicyModel.Reference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.ditto.policies.model.ImportableType;
import org.eclipse.ditto.policies.model.PolicyId;
import org.eclipse.ditto.policies.model.PolicyImportInvalidException;
import org.jspecify.annotations.Nullable;

/**
 * One resolution of a policy: its own entries and what it imports, with all references followed.
 *
 * <p>As in Ditto 3.9 an imported policy's own imports count only where the import names them in {@code
 * transitiveImports}, each level by its own declaration. A policy that is met again on the way down is passed over, so a
 * cycle of policies ends. An imported entry gets the label {@code imported-<policy>-<label>}; references of the importing
 * policy find it there. References of an imported policy are followed before its entries are taken over. Used once.
 */
final class PolicyResolution {
    /** How many levels of transitive imports are followed. */
    static final int MAX_DEPTH = 10;

    /** How many policies one resolution may load, so that a dense net of imports can't take all memory. */
    static final int MAX_POLICIES = 1000;

    private final Loader loader;
    private int loaded;

    PolicyResolution(Loader loader) {
        this.loader = loader;
    }

    /** Finds policies. */
    @FunctionalInterface
    interface Loader {
        @Nullable
        PolicyModel load(PolicyId id);
    }

    /**
     * The effective entries.
     *
     * @throws PolicyImportInvalidException when the imports go too deep or are too many
     */
    List<Entry> of(PolicyModel policy) {
        return References.follow(policy, withImports(policy, policy.imports(), 0, Set.of()));
    }

    /**
     * The entries that an import takes, with the labels that they have in the imported policy.
     *
     * @throws PolicyImportInvalidException when the imports go too deep or are too many
     */
    List<Entry> taken(Import one) {
        return taken(one, 0, Set.of());
    }

    /** The label under which an imported entry is found; no policy's own entry can have such a one. */
    static String importedLabel(PolicyId policy, String label) {
        return "imported-" + policy + "-" + label;
    }

    private List<Entry> withImports(PolicyModel policy, List<Import> imports, int depth, Set<PolicyId> visited) {
        List<Entry> entries = new ArrayList<>(policy.entries());
        for (Import one : imports) {
            for (Entry entry : taken(one, depth, visited)) {
                entries.add(relabelled(entry, importedLabel(one.policy(), entry.label())));
            }
        }
        return entries;
    }

    private List<Entry> taken(Import one, int depth, Set<PolicyId> visited) {
        loaded++;
        if (loaded > MAX_POLICIES) {
            throw tooMuch(one.policy(), "The policy import graph has more than " + MAX_POLICIES + " imports.");
        }
        PolicyModel policy = loader.load(one.policy());
        if (policy == null) {
            return List.of();
        }
        List<Entry> all = one.transitive().isEmpty() ? policy.entries() : withTransitive(policy, one, depth, visited);
        List<Entry> taken = new ArrayList<>();
        for (Entry entry : References.follow(policy, all)) {
            if (entry.importable() == ImportableType.IMPLICIT
                    || (entry.importable() == ImportableType.EXPLICIT
                            && one.entries().contains(entry.label()))) {
                taken.add(entry);
            }
        }
        return taken;
    }

    private List<Entry> withTransitive(PolicyModel policy, Import one, int depth, Set<PolicyId> visited) {
        if (depth >= MAX_DEPTH) {
            throw tooMuch(
                    one.policy(),
                    "The policy import graph exceeded the maximum transitive resolution depth of " + MAX_DEPTH + ".");
        }
        Set<PolicyId> wanted = new LinkedHashSet<>(one.transitive());
        wanted.removeAll(visited);
        Set<PolicyId> onTheWay = new HashSet<>(visited);
        onTheWay.addAll(wanted);
        List<Import> imports = policy.imports().stream()
                .filter(next -> wanted.contains(next.policy()))
                .toList();
        return withImports(policy, imports, depth + 1, onTheWay);
    }

    private static Entry relabelled(Entry entry, String label) {
        return new Entry(
                label,
                entry.subjects(),
                entry.resources(),
                entry.namespaces(),
                entry.importable(),
                entry.allowedAdditions(),
                List.<Reference>of());
    }

    private static PolicyImportInvalidException tooMuch(PolicyId at, String message) {
        return PolicyImportInvalidException.newBuilder()
                .message(message)
                .description("Resolution stopped at policy '" + at + "'. Shorten the chain of imports, or remove one of"
                        + " the transitiveImports.")
                .build();
    }
}
