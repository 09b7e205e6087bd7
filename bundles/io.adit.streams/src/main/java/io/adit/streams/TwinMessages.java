package io.adit.streams;

import io.adit.publish.twin.AlarmAnswer;
import io.adit.publish.twin.TwinProperty;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Record;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonObjectBuilder;
import org.eclipse.ditto.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** Records for the twin topic: Ditto Protocol messages, by thing. */
final class TwinMessages {
    private static final byte[] DITTO = "application/vnd.eclipse.ditto+json".getBytes(StandardCharsets.UTF_8);

    private static final String JSON = "application/json";
    private static final String MODIFY = "/things/twin/commands/modify";

    private TwinMessages() {}

    /**
     * What a property is to be.
     *
     * @param path of the property within its thing
     */
    record Modification(String thingId, String path, JsonValue value) {}

    /** The modification that a record of the twin topic asks for; null where it is something else, such as an answer. */
    static @Nullable Modification modification(byte[] bytes) {
        JsonObject message = JsonObject.of(new String(bytes, StandardCharsets.UTF_8));
        String topic = message.getValue("topic").map(JsonValue::asString).orElse("");
        if (!topic.endsWith(MODIFY)) {
            return null;
        }
        return new Modification(
                topic.substring(0, topic.length() - MODIFY.length()).replaceFirst("/", ":"),
                message.getValue("path").map(JsonValue::asString).orElse(""),
                message.getValue("value").orElseThrow());
    }

    /** Writes a property. A Ditto that takes it from Kafka commits once it has stored it, since nothing says that no answer is wanted. */
    static Record<String, byte[]> modify(TwinProperty property, JsonValue value, long timestamp, TraceParent trace) {
        JsonObject message = JsonObject.newBuilder()
                .set("topic", topic(property.thingId()) + MODIFY)
                .set("headers", trace.dittoHeaders())
                .set("path", "/features/" + property.featureId() + "/properties" + property.property())
                .set("value", value)
                .build();
        return of(property.thingId(), message, timestamp);
    }

    /** Answers a message about an alarm. */
    static Record<String, byte[]> answer(ReplyAddress address, AlarmAnswer answer, long timestamp) {
        return answer(address, new MessageReply(answer.status(), JSON, answer.json()), timestamp);
    }

    /** Answers a message to the inbox of a thing or feature. */
    static Record<String, byte[]> answer(ReplyAddress address, MessageReply reply, long timestamp) {
        JsonObjectBuilder headers = JsonObject.newBuilder();
        if (!reply.contentType().isEmpty()) {
            headers.set("content-type", reply.contentType());
        }
        if (!address.correlationId().isEmpty()) {
            headers.set("correlation-id", address.correlationId());
        }
        String feature = address.featureId().isEmpty() ? "" : "/features/" + address.featureId();
        JsonObjectBuilder message = JsonObject.newBuilder()
                .set("topic", topic(address.thingId()) + "/things/live/messages/" + address.subject())
                .set("headers", headers.build())
                .set("path", feature + "/inbox/messages/" + address.subject());
        if (reply.value() != null) {
            message.set("value", reply.value());
        }
        return of(address.thingId(), message.set("status", reply.status()).build(), timestamp);
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
