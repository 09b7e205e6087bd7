package io.adit.workbench.sensor;

import io.adit.engine.RawMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Locale;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * What a device sent last, as far as the server tells it. The payload is not to be changed.
 *
 * @param received when it came
 * @param contentType as the device said; empty where it did not
 * @param payload its bytes
 * @param note what the server made of it, where that was nothing; empty otherwise
 */
record LastMessage(Instant received, String contentType, byte[] payload, String note) {

    /** Of the answer to how a sample came to be; null where the payload is not in it. */
    static @Nullable LastMessage ofExplanation(JsonObject answer) {
        byte[] payload = answer.getValue("message/text")
                .map(JsonValue::asString)
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .orElseGet(() -> bytes(answer, "message/base64"));
        return of(answer, "message/received", text(answer, "message/contentType"), payload, "");
    }

    /** Of the answer about messages that gave no sample; null where the payload is not in it. */
    static @Nullable LastMessage ofUndecodable(JsonObject answer) {
        return of(answer, "time", "", bytes(answer, "payload"), text(answer, "reason"));
    }

    private static @Nullable LastMessage of(
            JsonObject answer, String time, String type, byte @Nullable [] payload, String note) {
        try {
            return payload == null ? null : new LastMessage(Instant.parse(text(answer, time)), type, payload, note);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static byte @Nullable [] bytes(JsonObject answer, String pointer) {
        String text = text(answer, pointer);
        try {
            return text.isEmpty()
                    ? null
                    : Base64.getDecoder().decode(pad(text.replace('-', '+').replace('_', '/')));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Servers leave the padding out. */
    private static String pad(String text) {
        return text + "=".repeat((4 - text.length() % 4) % 4);
    }

    private static String text(JsonObject answer, String pointer) {
        return answer.getValue(pointer)
                .filter(JsonValue::isString)
                .map(JsonValue::asString)
                .orElse("");
    }

    /** The later of two; null where there are none. */
    static @Nullable LastMessage later(@Nullable LastMessage one, @Nullable LastMessage other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.received.isAfter(one.received) ? other : one;
    }

    /** For an engine. */
    RawMessage raw(String tenant, String device) {
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, received);
        return new RawMessage(0, micros, tenant, device, contentType, payload);
    }

    /** Whether it says that it is a SenML pack. */
    boolean isSenml() {
        return contentType.toLowerCase(Locale.ROOT).startsWith("application/senml+");
    }

    /** Its payload as text; bytes that are none are shown by a replacement mark. */
    String text() {
        return new String(payload, StandardCharsets.UTF_8);
    }
}
