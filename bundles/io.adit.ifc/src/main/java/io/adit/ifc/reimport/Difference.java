package io.adit.ifc.reimport;

import io.adit.ifc.Texts;
import io.adit.ifc.reimport.Change.Kind;
import io.adit.ifc.reimport.Change.Standing;
import io.adit.ifc.revision.Element;
import io.adit.ifc.revision.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/*
 * Of each thing that the new file says otherwise than the model: where the old file said the same as the new one, the model was
 * edited, which is no change. Where the old file said the same as the model, the file changed: a plain change. Else both did: a
 * conflict.
 */
/** Lists what differs between the sides. */
final class Difference {
    private final Sides sides;
    private final ModelIndex mine;
    private final Removals removals;
    private final List<Change> changes = new ArrayList<>();

    Difference(Sides sides) {
        this.sides = sides;
        this.mine = sides.mine();
        this.removals = new Removals(sides);
    }

    /** The changes: by the order of the new file, then what it has no more. */
    List<Change> list() {
        for (Element element : sides.now().elements()) {
            String id = sides.idOfNow(element.id());
            Match match = sides.matching().ofNow(element.id());
            if (id == null) {
                add(Kind.ADDED, Standing.PLAIN, element.id(), element, "");
            } else if (match == null) {
                doubtful(id, element);
            } else if (mine.has(id)) {
                compare(id, element, match.score());
            } else {
                add(Kind.LEFT_OUT, Standing.PLAIN, id, element, Texts.of("note.deleted"));
            }
        }
        for (Element element : sides.olds()) {
            if (sides.matching().ofOld(element.id()) == null
                    && !sides.matching().doubts().containsKey(element.id())
                    && mine.has(element.id())) {
                changes.add(removals.of(element));
            }
        }
        return changes;
    }

    private void add(Kind kind, Standing standing, String id, Element element, String note) {
        String place = sides.label(sides.placeInNow(element));
        String what = element.value(Element.CLASS) + " " + element.label();
        changes.add(new Change(key(kind, id, ""), kind, standing, id, what, "", "", "", place, note));
    }

    static String key(Kind kind, String id, String field) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + ":" + id + (field.isEmpty() ? "" : ":" + field);
    }

    private void doubtful(String id, Element now) {
        Match doubt = sides.matching().doubts().get(id);
        double score = doubt == null ? 0 : doubt.score();
        if (mine.has(id)) {
            reissued(id, now, Standing.DOUBTFUL, score, Texts.of("note.same", now.label()));
        } else {
            add(Kind.LEFT_OUT, Standing.PLAIN, id, now, Texts.of("note.perhaps-deleted", shown(score)));
        }
    }

    private void reissued(String id, Element now, Standing standing, double score, String question) {
        Element own = mine.snapshot().element(id);
        String note = Texts.of("note.score", shown(score)) + question;
        changes.add(new Change(
                key(Kind.REISSUED, id, ""),
                Kind.REISSUED,
                standing,
                id,
                own == null ? id : own.label(),
                "",
                "",
                own == null ? "" : own.globalId(),
                now.globalId(),
                note));
    }

    private static String shown(double score) {
        return String.format(Locale.ROOT, "%.2f", score);
    }

    private void compare(String id, Element now, double score) {
        Element own = mine.snapshot().element(id);
        if (own == null) {
            return;
        }
        Element old = sides.old(id);
        if (!own.globalId().equals(now.globalId())
                && (old == null || !old.globalId().equals(now.globalId()))) {
            reissued(id, now, Standing.PLAIN, score, "");
        }
        place(own, now);
        TreeSet<Field> fields = new TreeSet<>(now.fields().keySet());
        fields.addAll(own.fields().keySet());
        if (old != null) {
            fields.addAll(old.fields().keySet());
        }
        for (Field field : fields) {
            String theirs = now.value(field);
            boolean known = old != null;
            String before = old == null ? "" : old.value(field);
            if (!theirs.equals(own.value(field)) && !(known && theirs.equals(before))) {
                Kind kind = field.equals(Element.NAME) ? Kind.RENAMED : Kind.CHANGED;
                Standing standing = known && before.equals(own.value(field)) ? Standing.PLAIN : Standing.CONFLICT;
                changes.add(new Change(
                        key(kind, id, kind == Kind.RENAMED ? "" : field.toString()),
                        kind,
                        standing,
                        id,
                        own.label(),
                        kind == Kind.RENAMED ? "" : field.toString(),
                        before,
                        own.value(field),
                        theirs,
                        known ? "" : Texts.of("note.unknown")));
            }
        }
    }

    private void place(Element own, Element now) {
        Element old = sides.old(own.id());
        String theirs = sides.placeInNow(now);
        String before = old == null ? "" : sides.placeInOld(old);
        if (theirs.equals(own.parent()) || (old != null && theirs.equals(before))) {
            return;
        }
        boolean plain = old != null && before.equals(own.parent()) && !own.sensor();
        String note = own.sensor() ? Texts.of("note.history") : "";
        changes.add(new Change(
                key(Kind.MOVED, own.id(), ""),
                Kind.MOVED,
                plain ? Standing.PLAIN : Standing.CONFLICT,
                own.id(),
                own.label(),
                "",
                old == null ? "" : sides.label(before),
                mine.label(own.parent()),
                sides.label(theirs),
                note));
    }
}
