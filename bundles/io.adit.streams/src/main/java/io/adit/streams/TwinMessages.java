package io.adit.streams;

import io.adit.publish.twin.AlarmAnswer;
import io.adit.publish.twin.TwinProperty;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Record;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonObjectBuilder;
import org.eclipse.ditto.json.JsonValue;

/** Records for the twin topic: Ditto Protocol messages, by thing. */
final class TwinMessages {
    private static final byte[] DITTO = "application/vnd.eclipse.ditto+json".getBytes(StandardCharsets.UTF_8);

    private TwinMessages() {}

    /** Writes a property. */
    static Record<String, byte[]> modify(TwinProperty property, JsonValue value, long timestamp) {
        JsonObject message = JsonObject.newBuilder()
                .set("topic", topic(property.thingId()) + "/things/twin/commands/modify")
                .set(
                        "headers",
                        JsonObject.newBuilder().set("response-required", false).build())
                .set("path", "/features/" + property.featureId() + "/properties" + property.property())
                .set("value", value)
                .build();
        return of(property.thingId(), message, timestamp);
    }

    /** Answers a message to the inbox of a thing. */
    static Record<String, byte[]> answer(ReplyAddress address, AlarmAnswer answer, long timestamp) {
        JsonObjectBuilder headers = JsonObject.newBuilder().set("content-type", "application/json");
        if (!address.correlationId().isEmpty()) {
            headers.set("correlation-id", address.correlationId());
        }
        JsonObject message = JsonObject.newBuilder()
                .set("topic", topic(address.thingId()) + "/things/live/messages/" + address.subject())
                .set("headers", headers.build())
                .set("path", "/inbox/messages/" + address.subject())
                .set("value", answer.json())
                .set("status", answer.status())
                .build();
        return of(address.thingId(), message, timestamp);
    }

    private static Record<String, byte[]> of(String thingId, JsonObject message, long timestamp) {
        RecordHeaders headers = new RecordHeaders();
        headers.add("content-type", DITTO);
        return new Record<>(thingId, message.toString().getBytes(StandardCharsets.UTF_8), timestamp, headers);
    }

    private static String topic(String thingId) {
        return thingId.replaceFirst(":", "/");
    }
}
