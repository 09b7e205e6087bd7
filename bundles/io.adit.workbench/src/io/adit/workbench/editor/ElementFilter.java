package io.adit.workbench.editor;

import io.adit.model.Facility;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.jspecify.annotations.Nullable;

/** Leaves in the tree what a search has found, with everything above and below it. */
final class ElementFilter extends ViewerFilter {
    private @Nullable ElementSearch search;

    /** From now on leaves what this search has found; one for nothing leaves everything. */
    void use(ElementSearch finished) {
        search = finished.isActive() ? finished : null;
    }

    boolean isActive() {
        return search != null;
    }

    @Override
    public boolean select(Viewer viewer, Object parent, Object element) {
        ElementSearch found = search;
        if (found == null || element instanceof Facility || found.shown().contains(element)) {
            return true;
        }
        if (element instanceof Group group) {
            return group.members().stream().anyMatch(found.shown()::contains);
        }
        return element instanceof EObject object && isBelow(found.matches(), object);
    }

    private static boolean isBelow(Set<Object> matches, EObject element) {
        for (EObject above = element.eContainer(); above != null; above = above.eContainer()) {
            if (matches.contains(above)) {
                return true;
            }
        }
        return false;
    }
}
