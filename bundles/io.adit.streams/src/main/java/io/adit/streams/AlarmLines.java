package io.adit.streams;

import io.adit.engine.ChannelId;
import io.adit.engine.alarm.AlarmCause;
import io.adit.engine.alarm.AlarmChanged;
import io.adit.publish.twin.StatusJson;
import io.adit.publish.twin.StatusReader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonRuntimeException;
import org.eclipse.ditto.json.JsonValue;

/** Changes of alarms as the topic of alarms has them: one JSON object each, the status as twins show it and whose it is. */
public final class AlarmLines {
    private AlarmLines() {}

    /** The bytes of one change. */
    public static byte[] write(AlarmChanged changed) {
        return JsonObject.newBuilder()
                .set("rule", changed.ruleId())
                .set("name", changed.ruleName())
                .set("thingId", changed.channel().thingId())
                .set("channel", changed.channel().featureId())
                .setAll(StatusJson.ofAlarm(changed))
                .set("announces", changed.announces())
                .set("sequence", changed.sequence())
                .build()
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    /** @throws IllegalArgumentException where the bytes are no change of an alarm */
    public static AlarmChanged read(byte[] line) {
        try {
            JsonObject json = JsonObject.of(new String(line, StandardCharsets.UTF_8));
            return new AlarmChanged(
                    needed(json, "rule"),
                    text(json, "name"),
                    new ChannelId(needed(json, "thingId"), needed(json, "channel")),
                    AlarmCause.valueOf(text(json, "cause")),
                    StatusReader.alarm(json),
                    text(json, "by"),
                    text(json, "comment"),
                    json.getValue("sequence").orElseThrow().asLong());
        } catch (JsonRuntimeException
                | UnsupportedOperationException
                | DateTimeException
                | java.util.NoSuchElementException e) {
            throw new IllegalArgumentException("no change of an alarm: " + e.getMessage(), e);
        }
    }

    private static String needed(JsonObject json, String name) {
        return json.getValue(name).orElseThrow().asString();
    }

    private static String text(JsonObject json, String name) {
        return json.getValue(name).map(JsonValue::asString).orElse("");
    }
}
