package io.adit.streams;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonRuntimeException;
import org.eclipse.ditto.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A live message to the inbox of a thing or feature, as a Ditto connection writes it.
 *
 * @param address where its answer goes
 * @param headers as they came
 * @param value the payload; null where it has none
 */
record InboxMessage(
        ReplyAddress address, JsonObject headers, @Nullable JsonValue value) {
    private static final Pattern TOPIC = Pattern.compile("([^/]*)/([^/]+)/things/live/messages/(.+)");
    private static final Pattern PATH = Pattern.compile("(?:/features/([^/]+))?/inbox/messages/.*");

    /** Null where the bytes are no such message. */
    static @Nullable InboxMessage read(byte @Nullable [] bytes) {
        if (bytes == null) {
            return null;
        }
        try {
            JsonObject json = JsonObject.of(new String(bytes, StandardCharsets.UTF_8));
            Matcher topic = TOPIC.matcher(text(json, "topic"));
            Matcher path = PATH.matcher(text(json, "path"));
            if (!topic.matches() || !path.matches() || json.contains("status")) {
                return null;
            }
            JsonObject headers =
                    json.getValue("headers").map(JsonValue::asObject).orElse(JsonObject.empty());
            String thing = topic.group(1) + ":" + topic.group(2);
            String feature = path.group(1) == null ? "" : path.group(1);
            return new InboxMessage(
                    new ReplyAddress(thing, feature, topic.group(3), text(headers, "correlation-id")),
                    headers,
                    json.getValue("value").orElse(null));
        } catch (JsonRuntimeException | UnsupportedOperationException e) {
            return null;
        }
    }

    /** Who sent it, as shown to others. */
    String by() {
        String by = text(headers, "ditto-originator");
        return by.isEmpty() ? "unknown" : by;
    }

    /** The payload of a message about an alarm; an empty object where it is none that is a JSON object. */
    JsonObject payload() {
        if (value == null || value.isNull()) {
            return JsonObject.empty();
        }
        try {
            return value.isString() ? JsonObject.of(value.asString()) : value.asObject();
        } catch (JsonRuntimeException | UnsupportedOperationException e) {
            return JsonObject.empty();
        }
    }

    /** A header as text, also where it is a number or a truth value; empty where it is missing. */
    String header(String name) {
        return headers.getValue(name)
                .filter(each -> !each.isNull())
                .map(each -> each.isString() ? each.asString() : each.toString())
                .orElse("");
    }

    private static String text(JsonObject json, String name) {
        return json.getValue(name)
                .filter(JsonValue::isString)
                .map(JsonValue::asString)
                .orElse("");
    }
}
