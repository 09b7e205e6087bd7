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
 * for that. Immutable to its users; thread-safe.
 */
final class LazyJson {
    /** An object without fields. */
    static final LazyJson EMPTY = of(JsonFactory.newObject());

    private static final int MOST_CHANGES = 100;

    private volatile Form form;

    private sealed interface Form {}

    private record Parsed(JsonObject json) implements Form {}

    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    private record Text(byte[] utf8) implements Form {}

    /** {@code count} changes have not been made yet. */
    private record Changed(@Nullable LazyJson before, StoredChange change, int count) implements Form {}

    private LazyJson(Form form) {
        this.form = form;
    }

    static LazyJson of(JsonObject json) {
        return new LazyJson(new Parsed(json));
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
        JsonObject json = made();
        form = new Parsed(json);
        return json;
    }

    private JsonObject made() {
        Deque<StoredChange> changes = new ArrayDeque<>();
        LazyJson first = this;
        while (first != null && first.form instanceof Changed last) {
            changes.push(last.change);
            first = last.before;
        }
        JsonObject json = first == null ? null : first.parsed();
        for (StoredChange change : changes) {
            json = EntityState.apply(json, change.change());
        }
        return json == null ? JsonFactory.newObject() : json;
    }

    private JsonObject parsed() {
        return switch (form) {
            case Parsed known -> known.json;
            case Text text -> JsonFactory.newObject(new String(text.utf8, StandardCharsets.UTF_8));
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
        return form instanceof Text text ? text.utf8 : get().toString().getBytes(StandardCharsets.UTF_8);
    }
}
