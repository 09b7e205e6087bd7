package io.adit.streams;

import io.adit.publish.command.AuditPayload;
import io.adit.publish.twin.StatusJson;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.streams.processor.api.Record;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonObjectBuilder;

/**
 * The records of the topic of commands, two for each: that it was given, and what became of it. Their members are those of the one-machine form's journal of
 * commands.
 */
final class CommandNotes {
    private CommandNotes() {}

    /** It was given, whatever becomes of it. @param open its device; without any where nobody knows it */
    static Record<String, byte[]> given(OpenCommands.Open open) {
        CommandMessage message = open.message();
        ReplyAddress address = message.address();
        JsonObjectBuilder json = JsonObject.newBuilder()
                .set("command", open.name())
                .set("time", StatusJson.time(1000 * open.sentMillis()))
                .set("sender", message.by())
                .set("thingId", address.thingId())
                .set("featureId", address.featureId())
                .set("tenant", open.tenant())
                .set("deviceId", open.deviceId())
                .set("subject", address.subject())
                .set("contentType", message.contentType())
                .set("payload", AuditPayload.of(message.payload()))
                .set("payloadBytes", message.payload().length)
                .set("responseRequired", message.wantsAnswer())
                .set("timeoutMillis", message.timeoutMillis())
                .set("correlationId", address.correlationId());
        return of(open, json, open.sentMillis());
    }

    /** What became of it. @param outcome with at least the member of that name */
    static Record<String, byte[]> ended(OpenCommands.Open open, JsonObject outcome, long nowMillis) {
        JsonObjectBuilder json = JsonObject.newBuilder()
                .set("of", open.name())
                .set("time", StatusJson.time(1000 * nowMillis))
                .set("latencyMillis", Math.max(0, nowMillis - open.sentMillis()))
                .setAll(outcome);
        return of(open, json, nowMillis);
    }

    private static Record<String, byte[]> of(OpenCommands.Open open, JsonObjectBuilder json, long timestamp) {
        byte[] value = json.build().toString().getBytes(StandardCharsets.UTF_8);
        return new Record<>(open.message().address().thingId(), value, timestamp);
    }
}
