package io.adit.ifc.reimport;

import io.adit.ifc.revision.Element;
import io.adit.ifc.revision.Snapshot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/*
 * All that the new revision says, by the ids of the model; but where it is not decided whether an element is the same, what the old one
 * said of it, so that the next re-import asks again.
 */
/** What the model is to remember of a revision that was taken. */
final class NextBase {
    private final Sides sides;
    private final Map<String, String> made;
    private final Map<String, String> ids = new HashMap<>();

    /** @param made ids of what was made in the model, by those in the new revision */
    NextBase(Sides sides, Map<String, String> made) {
        this.sides = sides;
        this.made = made;
        for (Element element : sides.now().elements()) {
            String id = sides.idOfNow(element.id());
            String own = made.getOrDefault(element.id(), id == null ? "" : id);
            ids.put(element.id(), own.isEmpty() ? sides.mine().unique(element.id()) : own);
        }
    }

    Snapshot snapshot() {
        List<Element> elements = new ArrayList<>();
        for (Match doubt : sides.matching().doubts().values()) {
            Element old = sides.old(doubt.old());
            if (old != null && !made.containsKey(doubt.now())) {
                elements.add(old);
            }
        }
        for (Element element : sides.now().elements()) {
            if (!isOpen(element.id())) {
                String id = ids.getOrDefault(element.id(), element.id());
                elements.add(element.as(id, ids.getOrDefault(element.parent(), "")));
            }
        }
        return new Snapshot(sides.now().scope(), elements);
    }

    private boolean isOpen(String now) {
        return sides.matching().ofNow(now) == null && sides.idOfNow(now) != null && !made.containsKey(now);
    }
}
