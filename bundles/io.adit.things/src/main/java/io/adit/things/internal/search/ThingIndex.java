package io.adit.things.internal.search;

import io.adit.things.internal.search.Doc.PolicyUse;
import io.adit.things.internal.store.EntityState;
import io.adit.things.internal.store.Kind;
import io.adit.things.internal.store.Slot;
import io.adit.things.internal.store.StateObserver;
import io.adit.things.internal.store.Store;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.ditto.json.JsonPointer;
import org.jspecify.annotations.Nullable;

/**
 * The durable things, with sorted indexes over the paths that searches ask for.
 *
 * <p>A path is indexed when a search first needs it (one pass over all things) and from then on kept up to date; a
 * change touches only the indexes over what it changed. At most 64 paths are indexed; one more replaces the one that was
 * not used for the longest time. What is never searched costs neither time nor memory. Thread-safe.
 */
final class ThingIndex implements StateObserver {
    private static final int MOST_PATHS = 64;

    private final DocTable docs = new DocTable();
    private final ConcurrentHashMap<String, PolicyUse> policies = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<FieldPath, PathIndex> paths = new ConcurrentHashMap<>();
    private final AtomicLong clock = new AtomicLong();

    /** Indexes the things of a store, now and from now on. */
    static ThingIndex over(Store store) {
        ThingIndex index = new ThingIndex();
        store.observe(index);
        for (Slot slot : store.all(Kind.THING)) {
            EntityState state = slot.visible();
            if (state != null) {
                index.become(state, List.of());
            }
        }
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
        boolean whole = before == null || after == null;
        for (PathIndex index : paths.values()) {
            if (whole || index.path().isTouchedBy(changed)) {
                index.update(doc, before, after);
            }
        }
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

    /** The sorted pairs of a path that is indexed already; null where it is not. */
    @Nullable
    SortedEntries ready(FieldPath path) {
        PathIndex index = paths.get(path);
        if (index == null) {
            return null;
        }
        index.use(clock.incrementAndGet());
        return index.ready();
    }

    /** The sorted pairs of a path, indexed now where it is not yet. */
    SortedEntries entries(FieldPath path) {
        PathIndex index = paths.computeIfAbsent(path, PathIndex::new);
        index.use(clock.incrementAndGet());
        if (paths.size() > MOST_PATHS) {
            paths.values().stream()
                    .filter(other -> other != index)
                    .min(Comparator.comparingLong(PathIndex::used))
                    .ifPresent(oldest -> paths.remove(oldest.path(), oldest));
        }
        return index.entries(docs::sorted);
    }
}
