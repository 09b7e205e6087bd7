package io.adit.things.internal.policy;

import io.adit.things.PolicyPath;
import io.adit.things.internal.policy.PolicyModel.Entry;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.policies.model.PoliciesResourceType;
import org.eclipse.ditto.policies.model.PolicyId;
import org.eclipse.ditto.policies.model.Resource;
import org.eclipse.ditto.policies.model.ResourceKey;
import org.eclipse.ditto.policies.model.Subject;

/** What a policy has to fulfil before it is kept. */
public final class PolicyAdmission {
    private static final ResourceKey ROOT = PoliciesResourceType.policyResource("/");

    private final Enforcers enforcers;
    private final ImportRights rights;

    /** Looks imported policies up by their enforcers. */
    public PolicyAdmission(Enforcers enforcers) {
        this.enforcers = enforcers;
        this.rights = new ImportRights(enforcers);
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
        rights.requireReadable(model.imports(), headers);
        rights.requireReferable(model.entries(), headers);
        Integrity.checkReferences(id, model);
        return kept;
    }

    /**
     * Requires of a changed policy that nothing leads nowhere, and that whoever changes it may read what it newly imports
     * and refers to.
     *
     * @throws org.eclipse.ditto.base.model.exceptions.DittoRuntimeException when it is not so
     */
    void admit(PolicyRequest request, PolicyModel before, PolicyModel after) {
        DittoHeaders headers = request.headers();
        Integrity.checkRemoval(request, before, after);
        Integrity.checkImports(request.id(), after);
        String imported = request.path().key();
        switch (request.path().part()) {
            case POLICY -> {
                rights.requireReadable(after.imports(), headers);
                rights.requireReferable(after.entries(), headers);
            }
            case ENTRIES -> rights.requireReferable(after.entries(), headers);
            case ENTRY -> rights.requireReferable(written(request, after), headers);
            case REFERENCES -> {
                rights.requireReferable(written(request, after), headers);
                written(request, after).forEach(entry -> Integrity.checkImported(after, entry));
            }
            case IMPORTS -> rights.requireReadable(after.imports(), headers);
            case IMPORT, IMPORT_ENTRIES, TRANSITIVE_IMPORTS ->
                rights.requireReadable(
                        after.imports().stream()
                                .filter(one -> one.policy().toString().equals(imported))
                                .toList(),
                        headers);
            default -> {
                // changes no import and no reference
            }
        }
        Integrity.checkReferences(request.id(), after);
    }

    private static List<Entry> written(PolicyRequest request, PolicyModel after) {
        return after.entries().stream()
                .filter(entry -> entry.label().equals(request.path().label()))
                .toList();
    }

    /** What a policy would grant; throws when its imports can't be resolved. */
    public EffectivePolicy effective(JsonObject policy) {
        return enforcers.preview(PolicyModel.of(policy));
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
