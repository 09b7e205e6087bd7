package io.adit.model.diff;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;

/**
 * An element that is not the same in both models.
 *
 * @param kind what became of it
 * @param path names from the facility down to it, {@code " / "} between them; as the later model has it where both have the element
 * @param type class of the element, for example {@code Channel}
 * @param values what changed in it; empty unless both models have it
 * @param before the element in the earlier model; null where it is not there
 * @param after the element in the later model; null where it is not there
 */
public record ElementChange(
        Kind kind,
        String path,
        String type,
        List<ValueChange> values,
        @Nullable EObject before,
        @Nullable EObject after) {
    public ElementChange {
        values = List.copyOf(values);
    }

    /** What became of an element. */
    public enum Kind {
        /** It is in the later model only, with all that is in it. */
        ADDED,
        /** It is in the earlier model only, with all that was in it. */
        REMOVED,
        /** It stands elsewhere; values may have changed too. */
        MOVED,
        /** It has other values at the same place. */
        CHANGED
    }
}
