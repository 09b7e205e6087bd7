package io.adit.workbench.editor;

import io.adit.model.Asset;
import io.adit.model.Channel;
import io.adit.model.Facility;
import io.adit.model.Named;
import java.util.ConcurrentModificationException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;

/** A search for the elements of a model that contain all words of a text, step by step, in time linear in its size. UI thread only. */
final class ElementSearch {
    private final Facility facility;
    private final String[] words;
    private final Set<Object> matches = new HashSet<>();
    private final Set<Object> shown = new HashSet<>();
    private Iterator<EObject> all;

    /** Nothing is found yet. @param text blank: nothing is looked for */
    ElementSearch(String text, Facility facility) {
        this.facility = facility;
        words = text.isBlank()
                ? new String[0]
                : text.strip().toLowerCase(Locale.ROOT).split("\\s+");
        all = facility.eAllContents();
    }

    /** Looks at the next element; true while there are more. After a change of the model it begins anew. */
    boolean step() {
        try {
            if (words.length == 0 || !all.hasNext()) {
                return false;
            }
            look(all.next());
        } catch (ConcurrentModificationException e) {
            matches.clear();
            shown.clear();
            all = facility.eAllContents();
        }
        return true;
    }

    private void look(EObject element) {
        if (isMatch(element)) {
            matches.add(element);
            for (EObject above = element; above != null && shown.add(above); above = above.eContainer()) {
                // up to what is shown already
            }
        }
    }

    /** Whether anything is looked for. */
    boolean isActive() {
        return words.length > 0;
    }

    /** The elements that contain the words themselves. */
    Set<Object> matches() {
        return matches;
    }

    /** Those, and all that they are in. */
    Set<Object> shown() {
        return shown;
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
            case Asset asset -> asset.getId() + " " + asset.getTag() + " " + asset.getIfcClass();
            case Channel channel -> channel.getKey() + " " + channel.getQuantityKind() + " " + channel.getSensorType();
            case Named named -> String.valueOf(named.getId());
            default -> "";
        };
    }
}
