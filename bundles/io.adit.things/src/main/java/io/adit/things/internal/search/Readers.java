package io.adit.things.internal.search;

import io.adit.things.internal.policy.Enforcers;
import io.adit.things.internal.store.EntityState;
import io.adit.things.internal.thing.ThingStates;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.ditto.base.model.auth.AuthorizationContext;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonFieldSelector;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.policies.model.Permissions;
import org.eclipse.ditto.policies.model.ResourceKey;
import org.eclipse.ditto.policies.model.enforcers.Enforcer;
import org.eclipse.ditto.things.model.Thing;
import org.jspecify.annotations.Nullable;

/** What the subjects of one search may read; each policy is asked once for each namespace. Used by one thread. */
final class Readers {
    private static final Permissions READ = Permissions.newInstance("READ");
    private static final ResourceKey WHOLE = ResourceKey.newInstance("thing", JsonPointer.empty());
    private static final JsonFieldSelector ALWAYS = JsonFactory.newFieldSelector(Thing.JsonFields.ID);

    private final Enforcers enforcers;
    private final AuthorizationContext subjects;
    private final Map<Scope, Access> known = new HashMap<>();

    Readers(Enforcers enforcers, AuthorizationContext subjects) {
        this.enforcers = enforcers;
        this.subjects = subjects;
    }

    private enum Level {
        NOTHING,
        PART,
        ALL
    }

    private record Scope(String policyId, String namespace) {}

    private record Access(Level level, @Nullable Enforcer enforcer) {}

    /** What may be seen of a thing; null when nothing. */
    @Nullable
    Source seen(Doc.Version version) {
        EntityState state = version.state();
        Access access = access(version.policy().id(), Doc.namespace(state.id()));
        if (access.level == Level.ALL) {
            return Source.whole(state);
        }
        return access.enforcer == null
                ? null
                : Source.of(access.enforcer.buildJsonView(
                        WHOLE, ThingStates.withSpecialFields(state), subjects, ALWAYS, READ));
    }

    /** Whether all of a thing may be seen. */
    boolean seeWhole(Doc.Version version) {
        return access(version.policy().id(), Doc.namespace(version.state().id())).level == Level.ALL;
    }

    /** Whether of each thing under these policies either all or nothing is seen. */
    boolean seeWholeThings(Set<String> policyIds) {
        return policyIds.stream()
                .noneMatch(id -> enforcers.differsByNamespace(id) || access(id, "").level == Level.PART);
    }

    private Access access(String policyId, String namespace) {
        return known.computeIfAbsent(new Scope(policyId, namespace), this::ask);
    }

    private Access ask(Scope scope) {
        Enforcer enforcer = enforcers.ofThing(scope.policyId, scope.namespace);
        if (enforcer == null || !enforcer.hasPartialPermissions(WHOLE, subjects, READ)) {
            return new Access(Level.NOTHING, null);
        }
        boolean all = enforcer.hasUnrestrictedPermissions(WHOLE, subjects, READ);
        return new Access(all ? Level.ALL : Level.PART, enforcer);
    }
}
