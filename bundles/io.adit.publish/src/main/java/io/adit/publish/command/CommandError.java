package io.adit.publish.command;

import java.util.List;
import org.eclipse.ditto.json.JsonCollectors;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonObjectBuilder;
import org.eclipse.ditto.json.JsonValue;

/**
 * What the sender of a command is told that reached no device: an error as Ditto writes them.
 *
 * @param status status code of the answer
 * @param json its payload
 */
public record CommandError(int status, JsonObject json) {
    private static final int INVALID = 400;

    /** The way to the device is at fault, or with 400 the command itself. @param reason a sentence */
    public static CommandError notDelivered(int status, String reason) {
        String code = status == INVALID ? "adit:command.invalid" : "adit:command.notdelivered";
        return new CommandError(status, error(status, code, reason).build());
    }

    /** Nobody can tell which device is meant. */
    public static CommandError ambiguous(List<BoundDevices.Target> devices) {
        String names = String.join(
                ", ", devices.stream().map(BoundDevices.Target::deviceId).toList());
        String reason = "Several devices belong to this asset (" + names + "); send to the feature of one.";
        return new CommandError(
                INVALID, error(INVALID, "adit:command.ambiguous", reason).build());
    }

    /** Interlocks forbid it. */
    public static CommandError interlocked(InterlockRefusal refusal) {
        JsonObjectBuilder error = error(InterlockRefusal.STATUS, "adit:command.interlocked", refusal.reason());
        if (!refusal.advice().isEmpty()) {
            error.set("description", refusal.advice());
        }
        error.set(
                "interlocks", refusal.interlocks().stream().map(JsonValue::of).collect(JsonCollectors.valuesToArray()));
        return new CommandError(InterlockRefusal.STATUS, error.build());
    }

    private static JsonObjectBuilder error(int status, String code, String reason) {
        return JsonObject.newBuilder().set("status", status).set("error", code).set("message", reason);
    }
}
