package io.adit.things.internal.policy;

import io.adit.things.internal.policy.PolicyModel.Entry;
import io.adit.things.internal.policy.PolicyModel.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.ditto.policies.model.EffectedPermissions;
import org.eclipse.ditto.policies.model.ImportableType;
import org.eclipse.ditto.policies.model.PoliciesModelFactory;
import org.eclipse.ditto.policies.model.Resource;
import org.eclipse.ditto.policies.model.Resources;
import org.eclipse.ditto.policies.model.Subject;
import org.eclipse.ditto.policies.model.Subjects;
import org.jspecify.annotations.Nullable;

/**
 * References between entries, as Ditto 3.9 follows them: an entry has the subjects, resources and namespaces of the
 * entries that it refers to, and its own as far as all of these allow additions of the kind. References of a referenced
 * entry of the same policy are not followed. A reference to a missing entry, or to one that is never importable, counts
 * for nothing.
 */
final class References {
    private References() {}

    /**
     * Entries with the references of a policy's own ones followed.
     *
     * @param entries the policy's own entries and the imported ones
     */
    static List<Entry> follow(PolicyModel policy, List<Entry> entries) {
        if (policy.entries().stream().allMatch(entry -> entry.references().isEmpty())) {
            return entries;
        }
        Map<String, Entry> byLabel = new HashMap<>();
        entries.forEach(entry -> byLabel.putIfAbsent(entry.label(), entry));
        List<Entry> followed = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            followed.add(entry.references().isEmpty() ? entry : followed(entry, byLabel));
        }
        return followed;
    }

    private static Entry followed(Entry own, Map<String, Entry> byLabel) {
        Subjects subjects = PoliciesModelFactory.emptySubjects();
        Resources resources = PoliciesModelFactory.emptyResources();
        Set<String> namespaces = new LinkedHashSet<>();
        Set<String> allowed = null;
        for (Reference reference : own.references()) {
            Entry target = byLabel.get(labelOf(reference));
            if (target == null || target.importable() == ImportableType.NEVER) {
                continue;
            }
            subjects = merged(subjects, target.subjects());
            resources = merged(resources, target.resources());
            namespaces.addAll(target.namespaces());
            allowed = narrowed(allowed, target.allowedAdditions());
        }
        if (allowed == null || allowed.contains("namespaces")) {
            namespaces.addAll(own.namespaces());
        }
        return new Entry(
                own.label(),
                allowed == null || allowed.contains("subjects") ? merged(subjects, own.subjects()) : subjects,
                allowed == null || allowed.contains("resources") ? merged(resources, own.resources()) : resources,
                List.copyOf(namespaces),
                own.importable(),
                allowed,
                own.references());
    }

    private static String labelOf(Reference reference) {
        return reference.policy() == null
                ? reference.label()
                : PolicyResolution.importedLabel(reference.policy(), reference.label());
    }

    private static @Nullable Set<String> narrowed(@Nullable Set<String> allowed, @Nullable Set<String> further) {
        if (allowed == null || further == null) {
            return further == null ? allowed : further;
        }
        Set<String> both = new LinkedHashSet<>(allowed);
        both.retainAll(further);
        return both;
    }

    /* Of two subjects of the same id the first stays. */
    private static Subjects merged(Subjects first, Subjects second) {
        Subjects all = first;
        for (Subject subject : second) {
            if (all.getSubject(subject.getId()).isEmpty()) {
                all = all.setSubject(subject);
            }
        }
        return all;
    }

    /* Grants and revokes of the same resource add up. */
    private static Resources merged(Resources first, Resources second) {
        Resources all = first;
        for (Resource resource : second) {
            Resource known = all.getResource(resource.getResourceKey()).orElse(null);
            all = all.setResource(known == null ? resource : merged(known, resource));
        }
        return all;
    }

    private static Resource merged(Resource first, Resource second) {
        EffectedPermissions one = first.getEffectedPermissions();
        EffectedPermissions other = second.getEffectedPermissions();
        Set<String> grants = new LinkedHashSet<>(one.getGrantedPermissions());
        grants.addAll(other.getGrantedPermissions());
        Set<String> revokes = new LinkedHashSet<>(one.getRevokedPermissions());
        revokes.addAll(other.getRevokedPermissions());
        return PoliciesModelFactory.newResource(
                first.getResourceKey(), PoliciesModelFactory.newEffectedPermissions(grants, revokes));
    }
}
