package io.adit.streams;

import io.adit.publish.command.CommandError;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonRuntimeException;
import org.eclipse.ditto.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * What is answered to a message to an inbox.
 *
 * @param status status code
 * @param contentType MIME type of the value; empty where there is none
 * @param value as Ditto Protocol has it; null: none
 */
record MessageReply(
        int status, String contentType, @Nullable JsonValue value) {
    /** No device got it. */
    static MessageReply of(CommandError error) {
        return new MessageReply(error.status(), "application/json", error.json());
    }

    /** What the device said, its bytes in the form that their type asks for. */
    static MessageReply of(CommandAnswer answer) {
        byte[] payload = answer.payload();
        if (payload.length == 0) {
            return new MessageReply(answer.status(), answer.contentType(), null);
        }
        if (MessageBytes.isText(answer.contentType())) {
            return new MessageReply(
                    answer.status(), answer.contentType(), JsonValue.of(new String(payload, StandardCharsets.UTF_8)));
        }
        JsonValue value = MessageBytes.isJson(answer.contentType()) ? json(payload) : null;
        return new MessageReply(
                answer.status(),
                answer.contentType(),
                value == null ? JsonValue.of(Base64.getEncoder().encodeToString(payload)) : value);
    }

    private static @Nullable JsonValue json(byte[] payload) {
        try {
            return JsonFactory.readFrom(new String(payload, StandardCharsets.UTF_8));
        } catch (JsonRuntimeException e) {
            return null;
        }
    }
}
