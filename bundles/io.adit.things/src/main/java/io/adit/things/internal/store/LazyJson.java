package io.adit.things.internal.store;

import java.nio.charset.StandardCharsets;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonObject;
import org.jspecify.annotations.Nullable;

/** A JSON object that is parsed when it is first wanted, so that a start does not wait for that. Immutable to its users. */
final class LazyJson {
    /** An object without fields. */
    static final LazyJson EMPTY = of(JsonFactory.newObject());

    private volatile @Nullable JsonObject parsed;
    private volatile byte @Nullable [] text;

    private LazyJson(@Nullable JsonObject parsed, byte @Nullable [] text) {
        this.parsed = parsed;
        this.text = text;
    }

    static LazyJson of(JsonObject json) {
        return new LazyJson(json, null);
    }

    /** Keeps the text, which must be a JSON object in UTF-8 and must not be changed afterwards. */
    static LazyJson ofText(byte[] text) {
        return new LazyJson(null, text);
    }

    JsonObject get() {
        JsonObject json = parsed;
        byte[] bytes = text;
        if (json == null && bytes != null) {
            json = JsonFactory.newObject(new String(bytes, StandardCharsets.UTF_8));
            parsed = json;
            text = null;
        }
        return json == null ? get() : json; // another thread has just parsed it
    }

    /** The text in UTF-8; not to be changed. */
    byte[] bytes() {
        byte[] bytes = text;
        return bytes == null ? get().toString().getBytes(StandardCharsets.UTF_8) : bytes;
    }
}
