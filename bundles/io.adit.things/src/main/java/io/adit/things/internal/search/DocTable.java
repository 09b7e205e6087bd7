package io.adit.things.internal.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The living things by id. Remembers how it sorted them last, so that sorting again costs little. Thread-safe. */
final class DocTable {
    private static final Comparator<Doc> BY_ID = Comparator.comparing(Doc::id);

    private final ConcurrentHashMap<String, Doc> docs = new ConcurrentHashMap<>();
    private Doc[] sorted = {};

    Doc make(String id) {
        return docs.computeIfAbsent(id, Doc::new);
    }

    void remove(Doc doc) {
        docs.remove(doc.id(), doc);
    }

    int size() {
        return docs.size();
    }

    /** All, while others change them. */
    Collection<Doc> all() {
        return docs.values();
    }

    /** All that were there when this was called, by ascending id. */
    synchronized List<Doc> sorted() {
        Doc[] known = new Doc[sorted.length];
        List<Doc> unknown = new ArrayList<>();
        for (Doc doc : docs.values()) {
            int place = doc.place();
            if (place < known.length && sorted[place] == doc) {
                known[place] = doc;
            } else {
                unknown.add(doc);
            }
        }
        unknown.sort(BY_ID);
        sorted = merged(known, unknown);
        for (int i = 0; i < sorted.length; i++) {
            sorted[i].placed(i);
        }
        return Collections.unmodifiableList(Arrays.asList(sorted));
    }

    private static Doc[] merged(@Nullable Doc[] known, List<Doc> unknown) {
        List<Doc> all = new ArrayList<>(known.length + unknown.size());
        int next = 0;
        for (Doc doc : known) {
            if (doc == null) {
                continue;
            }
            while (next < unknown.size() && BY_ID.compare(unknown.get(next), doc) < 0) {
                all.add(unknown.get(next++));
            }
            all.add(doc);
        }
        all.addAll(unknown.subList(next, unknown.size()));
        return all.toArray(Doc[]::new);
    }
}
