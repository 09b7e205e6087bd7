package io.adit.things.internal.policy;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.eclipse.ditto.base.model.auth.AuthorizationContext;
import org.eclipse.ditto.base.model.auth.AuthorizationSubject;
import org.eclipse.ditto.json.JsonField;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.policies.model.Permissions;
import org.eclipse.ditto.policies.model.PoliciesResourceType;
import org.eclipse.ditto.policies.model.ResourceKey;
import org.eclipse.ditto.policies.model.enforcers.EffectedSubjects;
import org.eclipse.ditto.policies.model.enforcers.Enforcer;

/**
 * An enforcer that remembers who may read whole things, or anything of them: the question of nearly every read and event, each
 * time for the same few subjects. What an enforcer grants never changes. Thread-safe.
 */
final class RememberingEnforcer implements Enforcer {
    private static final int MOST_SUBJECTS = 1_000;
    private static final ResourceKey THING = PoliciesResourceType.thingResource("/");
    private static final Permissions READ = Permissions.newInstance("READ");

    private final Enforcer enforcer;
    private final ConcurrentHashMap<AuthorizationContext, Boolean> all = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<AuthorizationContext, Boolean> some = new ConcurrentHashMap<>();

    RememberingEnforcer(Enforcer enforcer) {
        this.enforcer = enforcer;
    }

    @Override
    public boolean hasUnrestrictedPermissions(
            ResourceKey resource, AuthorizationContext subjects, Permissions permissions) {
        return isWholeRead(resource, permissions)
                ? remembered(all, subjects, asked -> enforcer.hasUnrestrictedPermissions(resource, asked, permissions))
                : enforcer.hasUnrestrictedPermissions(resource, subjects, permissions);
    }

    @Override
    public boolean hasPartialPermissions(ResourceKey resource, AuthorizationContext subjects, Permissions permissions) {
        return isWholeRead(resource, permissions)
                ? remembered(some, subjects, asked -> enforcer.hasPartialPermissions(resource, asked, permissions))
                : enforcer.hasPartialPermissions(resource, subjects, permissions);
    }

    private static boolean isWholeRead(ResourceKey resource, Permissions permissions) {
        return resource.getResourcePath().isEmpty()
                && resource.getResourceType().equals(THING.getResourceType())
                && permissions.equals(READ);
    }

    private static boolean remembered(
            ConcurrentHashMap<AuthorizationContext, Boolean> answers,
            AuthorizationContext subjects,
            Predicate<AuthorizationContext> question) {
        Boolean known = answers.get(subjects);
        if (known == null) {
            known = question.test(subjects);
            if (answers.size() >= MOST_SUBJECTS) {
                answers.clear();
            }
            answers.put(subjects, known);
        }
        return known;
    }

    @Override
    public EffectedSubjects getSubjectsWithPermission(ResourceKey resource, Permissions permissions) {
        return enforcer.getSubjectsWithPermission(resource, permissions);
    }

    @Override
    public Set<AuthorizationSubject> getSubjectsWithPartialPermission(ResourceKey resource, Permissions permissions) {
        return enforcer.getSubjectsWithPartialPermission(resource, permissions);
    }

    @Override
    public Set<AuthorizationSubject> getSubjectsWithUnrestrictedPermission(
            ResourceKey resource, Permissions permissions) {
        return enforcer.getSubjectsWithUnrestrictedPermission(resource, permissions);
    }

    @Override
    public JsonObject buildJsonView(
            ResourceKey resource, Iterable<JsonField> fields, AuthorizationContext subjects, Permissions permissions) {
        return enforcer.buildJsonView(resource, fields, subjects, permissions);
    }
}
