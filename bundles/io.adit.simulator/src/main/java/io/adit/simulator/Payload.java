package io.adit.simulator;

import java.util.LinkedHashMap;
import java.util.Map;

/** A JSON payload that is put together member by member, by JSON pointers (RFC 6901). A pointer that is empty is the whole payload. */
final class Payload {
    private final Map<String, Object> root = new LinkedHashMap<>();
    private String whole = "";

    /** @param json the value as JSON text */
    void set(String pointer, String json) {
        if (pointer.isEmpty()) {
            whole = json;
            return;
        }
        String[] parts = pointer.substring(1).split("/", -1);
        Map<String, Object> place = root;
        for (int i = 0; i < parts.length - 1; i++) {
            place = child(place, name(parts[i]));
        }
        place.put(name(parts[parts.length - 1]), json);
    }

    @SuppressWarnings("unchecked") // members are texts or maps, and only made here
    private static Map<String, Object> child(Map<String, Object> place, String name) {
        Object child = place.get(name);
        if (!(child instanceof Map)) {
            child = new LinkedHashMap<String, Object>();
            place.put(name, child);
        }
        return (Map<String, Object>) child;
    }

    private static String name(String part) {
        return part.replace("~1", "/").replace("~0", "~");
    }

    @Override
    public String toString() {
        return whole.isEmpty() ? text(root) : whole;
    }

    private static String text(Object value) {
        if (!(value instanceof Map<?, ?> members)) {
            return value.toString();
        }
        StringBuilder json = new StringBuilder("{");
        members.forEach((name, member) -> json.append(json.length() == 1 ? "" : ",")
                .append(quoted(name.toString()))
                .append(':')
                .append(text(member)));
        return json.append('}').toString();
    }

    /** A text as JSON. */
    static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ') {
                json.append(String.format("\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }
}
