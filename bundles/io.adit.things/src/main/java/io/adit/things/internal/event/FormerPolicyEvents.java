package io.adit.things.internal.event;

import io.adit.things.Delivery;
import io.adit.things.HistoryPage;
import io.adit.things.HistoryQuery;
import io.adit.things.PolicyJsonEvent;
import io.adit.things.internal.policy.Enforcers;
import io.adit.things.internal.store.Change;
import io.adit.things.internal.store.EntityState;
import io.adit.things.internal.store.History;
import io.adit.things.internal.store.Kind;
import io.adit.things.internal.store.Slot;
import io.adit.things.internal.store.Store;
import java.util.List;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.policies.model.PoliciesResourceType;
import org.eclipse.ditto.policies.model.PolicyId;
import org.eclipse.ditto.policies.model.enforcers.Enforcer;
import org.eclipse.ditto.policies.model.signals.commands.exceptions.PolicyNotAccessibleException;

/**
 * Former events of a policy, made again from the changes in the journal, for subjects who may read the whole policy now; as
 * in Ditto those of a deleted policy can't be had, as it says no more who may. Reads the disk; thread-safe.
 */
public final class FormerPolicyEvents {
    private final Store store;
    private final Enforcers enforcers;

    /** Reads from a store. */
    public FormerPolicyEvents(Store store, Enforcers enforcers) {
        this.store = store;
        this.enforcers = enforcers;
    }

    /**
     * The first events that a query asks for; its filter is for things only.
     *
     * @throws PolicyNotAccessibleException when there is no such policy, or the subject may not read all of it
     * @throws org.eclipse.ditto.policies.model.PolicyImportInvalidException when its imports can't be resolved
     */
    public HistoryPage page(HistoryQuery query) {
        PolicyId id = PolicyId.of(query.entity());
        Slot slot = store.find(Kind.POLICY, id.toString());
        EntityState now = slot == null ? null : slot.visible();
        Enforcer enforcer = now == null ? null : enforcers.ofPolicy(now.id());
        if (now == null
                || enforcer == null
                || !enforcer.hasUnrestrictedPermissions(
                        PoliciesResourceType.policyResource("/"), query.filter().subjects(), "READ")) {
            throw PolicyNotAccessibleException.newBuilder(id)
                    .dittoHeaders(query.headers())
                    .build();
        }
        History.Range wanted = store.history().range(Kind.POLICY, now.revision(), query);
        long last = wanted.page(FormerEvents.PAGE);
        List<Delivery> events = store.history().steps(Kind.POLICY, id.toString(), wanted.first(), last).stream()
                .map(step -> new Delivery(event(id, query, step), JsonObject.empty()))
                .toList();
        return new HistoryPage(events, last < wanted.last() ? last + 1 : 0);
    }

    private static PolicyJsonEvent event(PolicyId id, HistoryQuery query, History.Step step) {
        Change change = step.change();
        PolicyJsonEvent.Happening happening = switch (step.happening()) {
            case CREATED -> PolicyJsonEvent.Happening.CREATED;
            case MODIFIED, MERGED -> PolicyJsonEvent.Happening.MODIFIED;
            case DELETED -> PolicyJsonEvent.Happening.DELETED;
        };
        DittoHeaders headers = DittoHeaders.newBuilder()
                .correlationId(query.headers().getCorrelationId().orElse(null))
                .responseRequired(false)
                .build();
        PolicyJsonEvent.What what = new PolicyJsonEvent.What(happening, change.path(), change.value());
        return PolicyJsonEvent.of(id, what, change.revision(), change.at(), headers);
    }
}
