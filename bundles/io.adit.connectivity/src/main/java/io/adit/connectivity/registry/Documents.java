package io.adit.connectivity.registry;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Typed reads of JSON documents that name the property when it is wrong. */
final class Documents {
    private Documents() {}

    static void allowOnly(JsonObject document, Set<String> allowed, String what) {
        for (String name : document.fieldNames()) {
            if (!allowed.contains(name)) {
                throw new InvalidDocumentException(what + " has unknown property '" + name + "'");
            }
        }
    }

    static boolean bool(JsonObject document, String name, boolean absent) {
        Object value = document.getValue(name);
        if (value == null) {
            return absent;
        }
        if (value instanceof Boolean flag) {
            return flag;
        }
        throw new InvalidDocumentException("property '" + name + "' must be true or false");
    }

    static @Nullable String string(JsonObject document, String name) {
        Object value = document.getValue(name);
        if (value == null || value instanceof String) {
            return (String) value;
        }
        throw new InvalidDocumentException("property '" + name + "' must be a string");
    }

    static @Nullable Long integer(JsonObject document, String name) {
        Object value = document.getValue(name);
        if (value == null) {
            return null;
        }
        if (value instanceof Integer || value instanceof Long) {
            return ((Number) value).longValue();
        }
        throw new InvalidDocumentException("property '" + name + "' must be an integer");
    }

    static JsonObject object(JsonObject document, String name) {
        Object value = document.getValue(name);
        if (value == null) {
            return new JsonObject();
        }
        if (value instanceof JsonObject object) {
            return object;
        }
        throw new InvalidDocumentException("property '" + name + "' must be an object");
    }

    static JsonArray array(JsonObject document, String name) {
        Object value = document.getValue(name);
        if (value == null) {
            return new JsonArray();
        }
        if (value instanceof JsonArray array) {
            return array;
        }
        throw new InvalidDocumentException("property '" + name + "' must be an array");
    }

    static Set<String> strings(JsonObject document, String name) {
        Set<String> result = new LinkedHashSet<>();
        for (Object element : array(document, name)) {
            if (!(element instanceof String text)) {
                throw new InvalidDocumentException("property '" + name + "' must be an array of strings");
            }
            result.add(text);
        }
        return Set.copyOf(result);
    }

    static @Nullable Instant time(JsonObject document, String name) {
        String text = string(document, name);
        if (text == null) {
            return null;
        }
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new InvalidDocumentException("property '" + name + "' must be an ISO 8601 date-time with offset");
        }
    }
}
