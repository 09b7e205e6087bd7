package io.adit.streams;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.processor.api.Record;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonRuntimeException;
import org.eclipse.ditto.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * What came back for a command: the device's own answer, or Hono's word that the device did not get it.
 *
 * @param tenant of the device
 * @param deviceId whom Hono heard
 * @param command by which the engine knows the command
 * @param status the device's word, or Hono's
 * @param contentType MIME type of the payload; empty where none is given
 * @param payload the bytes; may be empty
 */
record CommandAnswer(String tenant, String deviceId, String command, int status, String contentType, byte[] payload) {
    private static final String FAILURE = "application/vnd.eclipse-hono-delivery-failure-notification";
    private static final int LEAST_STATUS = 200;
    private static final int MOST_STATUS = 599;

    /** As Hono writes it; null where it belongs to no command or has no status. */
    static @Nullable CommandAnswer of(String tenant, Record<String, byte[]> honoRecord) {
        Headers headers = honoRecord.headers();
        String command = HonoRecord.text(headers, "correlation-id");
        String status = HonoRecord.text(headers, "status");
        if (command == null || status == null || !status.matches("\\d{3}")) {
            return null;
        }
        int code = Integer.parseInt(status);
        if (code < LEAST_STATUS || code > MOST_STATUS) {
            return null;
        }
        byte[] payload = honoRecord.value();
        return new CommandAnswer(
                tenant,
                Objects.requireNonNullElse(HonoRecord.text(headers, "device_id"), String.valueOf(honoRecord.key())),
                command,
                code,
                Objects.requireNonNullElse(HonoRecord.text(headers, "content-type"), ""),
                payload == null ? new byte[0] : payload);
    }

    /** Whether the device did not get the command. */
    boolean isFailure() {
        return contentType.startsWith(FAILURE);
    }

    /** Why the device did not get it, as Hono says. */
    String failure() {
        try {
            return JsonObject.of(new String(payload, StandardCharsets.UTF_8))
                    .getValue("error")
                    .filter(JsonValue::isString)
                    .map(JsonValue::asString)
                    .orElse("The device could not be reached.");
        } catch (JsonRuntimeException e) {
            return "The device could not be reached.";
        }
    }

    void write(DataOutputStream out) throws IOException {
        EngineInput.write(out, tenant);
        EngineInput.write(out, deviceId);
        EngineInput.write(out, command);
        out.writeInt(status);
        EngineInput.write(out, contentType);
        out.write(payload);
    }

    static CommandAnswer read(DataInputStream in) throws IOException {
        return new CommandAnswer(
                EngineInput.text(in),
                EngineInput.text(in),
                EngineInput.text(in),
                in.readInt(),
                EngineInput.text(in),
                in.readAllBytes());
    }
}
