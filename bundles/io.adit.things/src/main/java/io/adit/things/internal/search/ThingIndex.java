package io.adit.things.internal.search;

import io.adit.things.internal.search.Doc.PolicyUse;
import io.adit.things.internal.store.EntityState;
import io.adit.things.internal.store.Kind;
import io.adit.things.internal.store.Slot;
import io.adit.things.internal.store.StateObserver;
import io.adit.things.internal.store.Store;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.ditto.json.JsonPointer;
import org.jspecify.annotations.Nullable;

/**
 * The durable things, with sorted indexes over the paths that searches ask for. A change touches only the indexes over what
 * it changed. What is never searched costs neither time nor memory. Thread-safe.
 */
final class ThingIndex implements StateObserver, AutoCloseable {
    private final DocTable docs = new DocTable();
    private final ConcurrentHashMap<String, PolicyUse> policies = new ConcurrentHashMap<>();
    private final PathIndexes paths;

    private ThingIndex(Path notes) {
        this.paths = new PathIndexes(notes, docs::sorted);
    }

    /** Indexes the things of a store, now and from now on; the paths that were searched last are noted in a file. */
    static ThingIndex over(Store store, Path notes) {
        ThingIndex index = new ThingIndex(notes);
        store.observe(index);
        for (Slot slot : store.all(Kind.THING)) {
            EntityState state = slot.visible();
            if (state != null) {
                index.become(state, List.of());
            }
        }
        index.paths.start();
        return index;
    }

    @Override
    public void visible(Kind kind, EntityState state, JsonPointer changed) {
        if (kind == Kind.THING) {
            become(state, paths.isEmpty() ? List.of() : FieldPath.segments(changed));
        }
    }

    private void become(EntityState state, List<String> changed) {
        Doc doc = docs.make(state.id());
        Doc.Version before;
        Doc.Version after;
        synchronized (doc) {
            before = doc.version();
            if (before != null && before.state().revision() >= state.revision()) {
                return;
            }
            after = state.deleted() ? null : next(before, state);
            doc.become(after);
            if (after == null) {
                leave(before);
                docs.remove(doc);
            }
        }
        paths.update(doc, before, after, changed);
    }

    private Doc.Version next(Doc.@Nullable Version before, EntityState state) {
        String policyId = state.policyId();
        if (before != null && before.policy().id().equals(policyId)) {
            return new Doc.Version(state, before.policy());
        }
        leave(before);
        PolicyUse taken = policies.compute(policyId, (id, use) -> (use == null ? new PolicyUse(id) : use).taken());
        return new Doc.Version(state, taken);
    }

    private void leave(Doc.@Nullable Version before) {
        if (before != null) {
            policies.computeIfPresent(before.policy().id(), (id, use) -> use.left());
        }
    }

    /** How many things there are. */
    int size() {
        return docs.size();
    }

    /** All things, while others change them. */
    Collection<Doc> docs() {
        return docs.all();
    }

    /** The ids of the policies that things have. */
    Set<String> policyIds() {
        return policies.keySet();
    }

    /** The indexes over paths. */
    PathIndexes paths() {
        return paths;
    }

    /** Indexes nothing more. */
    @Override
    public void close() {
        paths.close();
    }
}
