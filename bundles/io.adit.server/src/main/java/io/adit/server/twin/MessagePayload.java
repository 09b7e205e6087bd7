package io.adit.server.twin;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonRuntimeException;
import org.eclipse.ditto.messages.model.Message;
import org.eclipse.ditto.messages.model.MessageBuilder;

/** The payload of a Ditto message as the bytes that devices know, and back. */
public final class MessagePayload {
    private MessagePayload() {}

    /** Its bytes; none where it has no payload. */
    public static byte[] bytes(Message<?> message) {
        ByteBuffer raw = message.getRawPayload().map(ByteBuffer::duplicate).orElse(null);
        if (raw != null) {
            byte[] bytes = new byte[raw.remaining()];
            raw.get(bytes);
            return bytes;
        }
        return message.getPayload()
                .map(payload -> payload.toString().getBytes(StandardCharsets.UTF_8))
                .orElseGet(() -> new byte[0]);
    }

    /** Sets bytes as payload, also in the form that their type promises where they keep that promise. */
    public static void set(MessageBuilder<Object> message, String contentType, byte[] bytes) {
        if (bytes.length == 0) {
            return;
        }
        message.rawPayload(ByteBuffer.wrap(bytes));
        String type = contentType.toLowerCase(Locale.ROOT);
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (type.startsWith("text/")) {
            message.payload(text);
        } else if (type.startsWith("application/json")) {
            try {
                message.payload(JsonFactory.readFrom(text));
            } catch (JsonRuntimeException e) {
                message.payload(text);
            }
        }
    }
}
