package io.adit.things.internal.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * Looks a value up in the text of a JSON object (UTF-8) and passes over all others without parsing them. The text must be
 * valid JSON that names no field of an object twice, as that of the store is.
 */
final class JsonText {
    private final byte[] text;
    private int at;

    private JsonText(byte[] text) {
        this.text = text;
    }

    /**
     * The value at the longest part of a path that leads through objects alone: the whole path, or as far as an array or
     * another value; null where an object on the way has no such field.
     */
    static EntityState.@Nullable Found find(byte[] text, List<String> path) {
        JsonText reader = new JsonText(text);
        int depth = 0;
        do {
            if (!reader.enter(path.get(depth))) {
                return null;
            }
            depth++;
        } while (depth < path.size() && reader.next() == '{');
        return new EntityState.Found(reader.value(), depth);
    }

    /** Goes to the value of a field of the object here; false when there is none. */
    private boolean enter(String name) {
        byte[] wanted = name.getBytes(StandardCharsets.UTF_8);
        pass('{');
        while (next() != '}') {
            int key = at;
            passString();
            boolean found = isName(key + 1, at - 1, wanted, name);
            pass(':');
            if (found) {
                return true;
            }
            passValue();
            if (next() == ',') {
                at++;
            }
        }
        return false;
    }

    private JsonValue value() {
        next();
        int start = at;
        passValue();
        return JsonFactory.readFrom(new String(text, start, at - start, StandardCharsets.UTF_8));
    }

    private boolean isName(int from, int to, byte[] wanted, String name) {
        if (Arrays.equals(text, from, to, wanted, 0, wanted.length)) {
            return true;
        }
        for (int i = from; i < to; i++) {
            if (text[i] == '\\') {
                String key = new String(text, from - 1, to - from + 2, StandardCharsets.UTF_8);
                return JsonFactory.readFrom(key).asString().equals(name);
            }
        }
        return false;
    }

    private byte next() {
        while (text[at] <= ' ' && text[at] >= 0) {
            at++;
        }
        return text[at];
    }

    private void pass(char expected) {
        if (next() != expected) {
            throw new IllegalArgumentException("no " + expected + " at byte " + at + " of a JSON object");
        }
        at++;
    }

    private void passString() {
        pass('"');
        while (text[at] != '"') {
            at += text[at] == '\\' ? 2 : 1;
        }
        at++;
    }

    private void passValue() {
        int depth = 0;
        do {
            switch (next()) {
                case '"' -> passString();
                case '{', '[' -> {
                    depth++;
                    at++;
                }
                case '}', ']' -> {
                    depth--;
                    at++;
                }
                case ',', ':' -> at++;
                default -> passWord();
            }
        } while (depth > 0);
    }

    private void passWord() {
        while (text[at] > ' ' && text[at] != ',' && text[at] != '}' && text[at] != ']') {
            at++;
        }
    }
}
