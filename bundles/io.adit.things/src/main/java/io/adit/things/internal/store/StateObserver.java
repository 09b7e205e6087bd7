package io.adit.things.internal.store;

import org.eclipse.ditto.json.JsonPointer;

/** Is told of each state when it has become visible, before the write is answered. */
@FunctionalInterface
public interface StateObserver {
    /**
     * Called in the order of revisions for each entity, on the journal's thread or a writer's; must be short and not throw.
     *
     * @param changed where the state differs from the one before; the empty pointer: anywhere
     */
    void visible(Kind kind, EntityState state, JsonPointer changed);
}
