package io.adit.things.internal.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonKey;
import org.eclipse.ditto.json.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object that is parsed, or made of the changes that led to it, when it is first wanted, so that a start does not wait
 * for that. Parsed it takes some twenty-five times the memory of its text, to which it can go back. Immutable to its users;
 * thread-safe.
 */
final class LazyJson {
    /** An object without fields. */
    static final LazyJson EMPTY = of(JsonFactory.newObject());

    private static final int MOST_CHANGES = 100;

    private volatile Form form;

    private sealed interface Form {}

    /** With the text that it was parsed from, where it was. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    private record Parsed(JsonObject json, byte @Nullable [] utf8) implements Form {}

    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    private record Text(byte[] utf8) implements Form {}

    /** {@code count} changes have not been made yet. */
    private record Changed(@Nullable LazyJson before, StoredChange change, int count) implements Form {}

    private LazyJson(Form form) {
        this.form = form;
    }

    static LazyJson of(JsonObject json) {
        return new LazyJson(new Parsed(json, null));
    }

    /** Keeps the text, which must be a JSON object in UTF-8 and must not be changed afterwards. */
    static LazyJson ofText(byte[] text) {
        return new LazyJson(new Text(text));
    }

    /** What a change makes of {@code before}. */
    static LazyJson ofChange(@Nullable LazyJson before, StoredChange change) {
        int waiting = before != null && before.form instanceof Changed more ? more.count : 0;
        if (before != null && waiting >= MOST_CHANGES) {
            before.get();
            waiting = 0;
        }
        return new LazyJson(new Changed(before, change, waiting + 1));
    }

    JsonObject get() {
        if (form instanceof Parsed known) {
            return known.json;
        }
        byte[] text = form instanceof Text one ? one.utf8 : null;
        JsonObject json = text == null ? made() : parsed(text);
        form = new Parsed(json, text);
        return json;
    }

    /** Whether {@link #get} costs nothing. */
    boolean isParsed() {
        return form instanceof Parsed;
    }

    /** Whether nothing of it is parsed or made. */
    boolean isText() {
        return form instanceof Text;
    }

    /** Keeps the text alone, until the object is wanted again. */
    void toText() {
        if (form instanceof Parsed && this != EMPTY) {
            form = new Text(bytes());
        }
    }

    /** Characters or bytes of the text, which is made where there is none. */
    int size() {
        return switch (form) {
            case Parsed known -> known.utf8 == null ? known.json.toString().length() : known.utf8.length;
            case Text text -> text.utf8.length;
            case Changed other -> get().toString().length();
        };
    }

    private static JsonObject parsed(byte[] text) {
        return JsonFactory.newObject(new String(text, StandardCharsets.UTF_8));
    }

    private JsonObject made() {
        Deque<StoredChange> changes = new ArrayDeque<>();
        LazyJson first = this;
        while (first != null && first.form instanceof Changed last) {
            changes.push(last.change);
            first = last.before;
        }
        JsonObject json = first == null ? null : first.now();
        for (StoredChange change : changes) {
            json = change.change().apply(json);
        }
        return json == null ? JsonFactory.newObject() : json;
    }

    private JsonObject now() {
        return switch (form) {
            case Parsed known -> known.json;
            case Text text -> parsed(text.utf8);
            case Changed other -> get();
        };
    }

    /** What {@link EntityState#find} gives. Parses no more than that where it can. */
    EntityState.@Nullable Found find(List<String> path) {
        if (form instanceof Text text) {
            return JsonText.find(text.utf8, path);
        }
        return get().getValue(JsonFactory.newPointer(JsonKey.of(path.getFirst())))
                .map(value -> new EntityState.Found(value, 1))
                .orElse(null);
    }

    /** The text in UTF-8; not to be changed. */
    byte[] bytes() {
        return switch (form) {
            case Text text -> text.utf8;
            case Parsed known when known.utf8 != null -> known.utf8;
            default -> get().toString().getBytes(StandardCharsets.UTF_8);
        };
    }
}
