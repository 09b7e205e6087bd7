package io.adit.ifc.reimport;

import io.adit.ifc.revision.Element;
import io.adit.ifc.view.Sensor.Position;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/*
 * Comparing everything with everything is quadratic. Two elements are compared when they have the class and one of these in
 * common: tag; name; what contains them; a place in space, in a grid of two metres. Where that is shared by more than 64 elements,
 * it tells too little and is left out, unless two of them are shared.
 */
/** Finds the elements of a new revision that may be a given one of the old revision. */
final class Candidates {
    private static final int MANY = 64;
    private static final double CELL_METRES = 2;
    private final Map<String, List<Element>> buckets = new HashMap<>();

    /** @param open elements that are still to be matched */
    Candidates(Collection<Element> open) {
        for (Element element : open) {
            for (String key : keys(element, element.parent())) {
                put(key, element);
            }
            Position p = element.position();
            if (p != null) {
                put(cell(element, p, 0, 0, 0), element);
            }
        }
    }

    private void put(String key, Element element) {
        buckets.computeIfAbsent(key, k -> new ArrayList<>()).add(element);
    }

    private static List<String> keys(Element element, String parent) {
        String kind = element.sensor() + "|" + element.value(Element.CLASS) + "|";
        String name = element.value(Element.NAME);
        String tag = element.value(Element.TAG);
        List<String> keys = new ArrayList<>();
        keys.add("place|" + kind + parent);
        if (!name.isEmpty()) {
            keys.add("name|" + kind + name);
            keys.add("both|" + kind + name + "|" + parent);
        }
        if (!tag.isEmpty()) {
            keys.add("tag|" + kind + tag);
        }
        return keys;
    }

    private static String cell(Element element, Position p, int dx, int dy, int dz) {
        return "cell|" + element.sensor() + "|" + element.value(Element.CLASS) + "|" + cell(p.x(), dx) + "|"
                + cell(p.y(), dy) + "|" + cell(p.z(), dz);
    }

    private static long cell(double metres, int shift) {
        return (long) Math.floor(metres / CELL_METRES) + shift;
    }

    /** @param parent id, in the new revision, of what contains the element; empty where that is not known */
    Set<Element> of(Element old, String parent) {
        Set<Element> found = new LinkedHashSet<>();
        keys(old, parent).forEach(key -> take(key, found));
        Position p = old.position();
        if (p != null) {
            for (int i = 0; i < 27; i++) {
                take(cell(old, p, i % 3 - 1, i / 3 % 3 - 1, i / 9 - 1), found);
            }
        }
        return found;
    }

    private void take(String key, Set<Element> into) {
        List<Element> bucket = buckets.getOrDefault(key, List.of());
        if (bucket.size() <= MANY) {
            into.addAll(bucket);
        }
    }
}
