package io.adit.server.command;

import io.adit.connectivity.command.CommandOrigin;
import io.adit.connectivity.command.CommandOutcome;
import io.adit.connectivity.command.DeviceCommand;
import io.adit.publish.command.AuditPayload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonCollectors;
import org.eclipse.ditto.json.JsonFieldDefinition;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonObjectBuilder;
import org.eclipse.ditto.json.JsonValue;

/**
 * The two records that the journal has of a command, as JSON: that it was sent (or rather was to be), and what became of it. They lie apart
 * since nothing in the journal is ever changed.
 */
final class CommandRecord {
    static final JsonFieldDefinition<String> TIME = JsonFieldDefinition.ofString("time");
    static final JsonFieldDefinition<Long> OF = JsonFieldDefinition.ofLong("of");
    static final JsonFieldDefinition<String> THING = JsonFieldDefinition.ofString("thingId");
    static final JsonFieldDefinition<String> FEATURE = JsonFieldDefinition.ofString("featureId");
    static final JsonFieldDefinition<String> OUTCOME = JsonFieldDefinition.ofString("outcome");

    private static final int LONGEST_WORD = 256;
    private static final int LONGEST_REASON = 4096;

    private CommandRecord() {}

    static byte[] sent(DeviceCommand command, Duration timeout, Instant now) {
        CommandOrigin origin = command.origin();
        String payload = AuditPayload.of(command.payload());
        return bytes(JsonObject.newBuilder()
                .set(TIME, now.toString())
                .set("sender", word(origin.sender()))
                .set(THING, word(origin.thingId()))
                .set(FEATURE, word(origin.featureId()))
                .set("tenant", word(command.tenant()))
                .set("deviceId", word(command.deviceId()))
                .set("subject", word(command.subject()))
                .set("contentType", word(command.contentType()))
                .set("payload", payload)
                .set("payloadBytes", command.payload().length)
                .set("responseRequired", command.responseRequired())
                .set("timeoutMillis", timeout.toMillis())
                .set("correlationId", word(origin.correlationId())));
    }

    static byte[] ended(long number, CommandOutcome outcome, Duration latency, Instant now) {
        JsonObjectBuilder json = JsonObject.newBuilder()
                .set(OF, number)
                .set(TIME, now.toString())
                .set("latencyMillis", latency.toMillis());
        switch (outcome) {
            case CommandOutcome.Answered answered ->
                json.set(OUTCOME, "answered")
                        .set("status", answered.status())
                        .set("answerBytes", answered.payload().length);
            case CommandOutcome.Delivered delivered -> json.set(OUTCOME, "delivered");
            case CommandOutcome.Unanswered unanswered ->
                json.set(OUTCOME, "unanswered").set("status", 408);
            case CommandOutcome.NotDelivered not -> {
                json.set(OUTCOME, not.refusal() == null ? "not-delivered" : "refused")
                        .set("status", not.status())
                        .set("reason", cut(not.reason(), LONGEST_REASON));
                if (not.refusal() != null) {
                    json.set("interlocks", names(not.refusal().interlocks()));
                }
            }
        }
        return bytes(json);
    }

    private static JsonArray names(java.util.List<String> ids) {
        return ids.stream().map(JsonValue::of).collect(JsonCollectors.valuesToArray());
    }

    private static byte[] bytes(JsonObjectBuilder json) {
        return json.build().toString().getBytes(StandardCharsets.UTF_8);
    }

    static JsonObject json(byte[] bytes) {
        return JsonObject.of(new String(bytes, StandardCharsets.UTF_8));
    }

    private static String word(String text) {
        return cut(text, LONGEST_WORD);
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }
}
