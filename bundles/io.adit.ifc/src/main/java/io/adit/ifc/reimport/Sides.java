package io.adit.ifc.reimport;

import io.adit.ifc.revision.Element;
import io.adit.ifc.revision.Snapshot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/*
 * The old side that is matched is what the file said at the last import and, beside it, what the model has of elements with a
 * GlobalId that were not in it: entered by hand, or all of them where nothing is known of the last import.
 */
/** The old revision, the model and the new revision, and which element is which. Ids are those of the model; new elements have their own. */
final class Sides {
    private final @Nullable Snapshot base;
    private final ModelIndex mine;
    private final Snapshot now;
    private final Matching matching;
    private final Map<String, String> doubtful = new HashMap<>();

    /** @param base null where nothing is known of the last import */
    Sides(@Nullable Snapshot base, ModelIndex mine, Snapshot now, Answers answers) {
        this.base = base;
        this.mine = mine;
        this.now = now;
        this.matching = new Matching(old(), now, answers);
        matching.doubts().values().forEach(match -> doubtful.put(match.now(), match.old()));
    }

    private Snapshot old() {
        List<Element> elements = new ArrayList<>(base == null ? List.of() : base.elements());
        for (Element element : mine.snapshot().elements()) {
            if (!element.globalId().isEmpty()) {
                elements.add(element);
            }
        }
        return new Snapshot(now.scope(), elements);
    }

    ModelIndex mine() {
        return mine;
    }

    Snapshot now() {
        return now;
    }

    Matching matching() {
        return matching;
    }

    boolean isBaseKnown() {
        return base != null;
    }

    /** All that may have been in the old file. */
    List<Element> olds() {
        return List.copyOf((base == null ? old() : base).elements());
    }

    /** What the old file said; null where that is unknown. */
    @Nullable
    Element old(String id) {
        return base == null ? null : base.element(id);
    }

    /** The id in the model of an element of the new revision, a doubtful one included; null where it is new. */
    @Nullable
    String idOfNow(String now) {
        Match match = matching.ofNow(now);
        return match == null ? doubtful.get(now) : match.old();
    }

    /** The asset of the model that an asset of the new revision is in; a new one by {@code +} and its id; empty at the top. */
    String placeInNow(Element element) {
        String at = element.parent();
        while (!at.isEmpty()) {
            String id = idOfNow(at);
            if (id == null) {
                return "+" + at;
            }
            if (mine.has(id)) {
                return id;
            }
            Element above = now.element(at);
            at = above == null ? "" : above.parent();
        }
        return "";
    }

    /** The asset of the model that an element was in when the old file was imported; empty at the top. */
    String placeInOld(Element element) {
        String at = element.parent();
        while (!at.isEmpty() && !mine.has(at)) {
            Element above = old(at);
            at = above == null ? "" : above.parent();
        }
        return at;
    }

    /** What to call a place that {@link #placeInNow} gives. */
    String label(String place) {
        if (place.startsWith("+")) {
            Element element = now.element(place.substring(1));
            return element == null ? place : element.label();
        }
        return mine.label(place);
    }
}
