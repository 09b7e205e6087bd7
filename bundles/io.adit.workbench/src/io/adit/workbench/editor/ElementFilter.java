package io.adit.workbench.editor;

import io.adit.model.Facility;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;

/**
 * Leaves in the tree what contains all words of the search text, with everything above and below it. Matching walks the
 * model once per change of text or model, in time linear in its size.
 */
final class ElementFilter extends ViewerFilter {
    private String[] words = {};
    private final Set<Object> matches = new HashSet<>();
    private final Set<Object> shown = new HashSet<>();

    /** Sets the search text and finds the matches; an empty text shows everything. */
    void find(String text, Facility facility) {
        words = text.isBlank()
                ? new String[0]
                : text.strip().toLowerCase(Locale.ROOT).split("\\s+");
        matches.clear();
        shown.clear();
        if (words.length == 0) {
            return;
        }
        for (Iterator<EObject> all = facility.eAllContents(); all.hasNext(); ) {
            EObject element = all.next();
            if (isMatch(element)) {
                matches.add(element);
                for (EObject above = element; above != null; above = above.eContainer()) {
                    shown.add(above);
                }
            }
        }
    }

    boolean isActive() {
        return words.length > 0;
    }

    /** The elements that contain the text themselves. */
    Set<Object> matches() {
        return matches;
    }

    private boolean isMatch(EObject element) {
        String text = (ElementText.of(element) + " " + details(element)).toLowerCase(Locale.ROOT);
        for (String word : words) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static String details(EObject element) {
        return switch (element) {
            case io.adit.model.Asset asset -> asset.getId() + " " + asset.getTag() + " " + asset.getIfcClass();
            case io.adit.model.Channel channel ->
                channel.getKey() + " " + channel.getQuantityKind() + " " + channel.getSensorType();
            case io.adit.model.Named named -> String.valueOf(named.getId());
            default -> "";
        };
    }

    @Override
    public boolean select(Viewer viewer, Object parent, Object element) {
        if (words.length == 0 || shown.contains(element)) {
            return true;
        }
        if (element instanceof Group group) {
            return group.members().stream().anyMatch(shown::contains);
        }
        for (EObject above = element instanceof EObject e ? e.eContainer() : null;
                above != null;
                above = above.eContainer()) {
            if (matches.contains(above)) {
                return true;
            }
        }
        return element instanceof Facility;
    }
}
