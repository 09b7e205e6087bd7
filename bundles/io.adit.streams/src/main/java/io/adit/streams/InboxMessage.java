package io.adit.streams;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonRuntimeException;
import org.eclipse.ditto.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A live message to the inbox of a thing, as a Ditto connection writes it.
 *
 * @param address where its answer goes
 * @param payload an empty object where it has none that is a JSON object
 * @param by who sent it, as shown to others
 */
record InboxMessage(ReplyAddress address, JsonObject payload, String by) {
    private static final Pattern TOPIC = Pattern.compile("([^/]*)/([^/]+)/things/live/messages/(.+)");

    /** Null where the bytes are no such message. */
    static @Nullable InboxMessage read(byte @Nullable [] bytes) {
        if (bytes == null) {
            return null;
        }
        try {
            JsonObject json = JsonObject.of(new String(bytes, StandardCharsets.UTF_8));
            Matcher topic = TOPIC.matcher(text(json, "topic"));
            if (!topic.matches() || !text(json, "path").startsWith("/inbox/messages/")) {
                return null;
            }
            JsonObject headers =
                    json.getValue("headers").map(JsonValue::asObject).orElse(JsonObject.empty());
            String by = text(headers, "ditto-originator");
            return new InboxMessage(
                    new ReplyAddress(
                            topic.group(1) + ":" + topic.group(2), topic.group(3), text(headers, "correlation-id")),
                    payload(json),
                    by.isEmpty() ? "unknown" : by);
        } catch (JsonRuntimeException | UnsupportedOperationException e) {
            return null;
        }
    }

    private static JsonObject payload(JsonObject json) {
        JsonValue value = json.getValue("value").orElse(JsonObject.empty());
        if (value.isString()) {
            return JsonObject.of(value.asString());
        }
        return value.isObject() ? value.asObject() : JsonObject.empty();
    }

    private static String text(JsonObject json, String name) {
        return json.getValue(name)
                .filter(JsonValue::isString)
                .map(JsonValue::asString)
                .orElse("");
    }
}
