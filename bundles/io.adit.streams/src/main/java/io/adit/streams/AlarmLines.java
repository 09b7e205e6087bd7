package io.adit.streams;

import io.adit.engine.ChannelId;
import io.adit.engine.alarm.AlarmCause;
import io.adit.engine.alarm.AlarmChanged;
import io.adit.engine.alarm.AlarmSilence;
import io.adit.engine.alarm.AlarmStatus;
import io.adit.publish.twin.StatusJson;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonRuntimeException;
import org.eclipse.ditto.json.JsonValue;
import org.jspecify.annotations.Nullable;

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
                    status(json),
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

    private static AlarmStatus status(JsonObject json) {
        return new AlarmStatus(
                flag(json, "active"),
                flag(json, "acknowledged"),
                flag(json, "confirmed"),
                flag(json, "latched"),
                text(json, "level"),
                json.getValue("severity").map(JsonValue::asInt).orElse(0),
                micros(json, "since"),
                micros(json, "time"),
                number(json, "value"),
                number(json, "limit"),
                text(json, "unit"),
                text(json, "message"),
                silence(json));
    }

    private static AlarmSilence silence(JsonObject json) {
        AlarmSilence.@Nullable Shelving shelving = part(json, "shelved")
                .map(each -> new AlarmSilence.Shelving(
                        flag(each, "once"),
                        micros(each, "since"),
                        micros(each, "until"),
                        text(each, "by"),
                        text(each, "reason")))
                .orElse(null);
        AlarmSilence.@Nullable Suppression suppression = part(json, "suppressed")
                .map(each -> new AlarmSilence.Suppression(micros(each, "since"), text(each, "reason")))
                .orElse(null);
        AlarmSilence.@Nullable Absence absence = part(json, "outOfService")
                .map(each -> new AlarmSilence.Absence(micros(each, "since"), text(each, "by"), text(each, "reason")))
                .orElse(null);
        return new AlarmSilence(shelving, suppression, absence);
    }

    private static Optional<JsonObject> part(JsonObject json, String name) {
        return json.getValue(name).map(JsonValue::asObject);
    }

    private static String needed(JsonObject json, String name) {
        return json.getValue(name).orElseThrow().asString();
    }

    private static String text(JsonObject json, String name) {
        return json.getValue(name).map(JsonValue::asString).orElse("");
    }

    private static boolean flag(JsonObject json, String name) {
        return json.getValue(name).orElseThrow().asBoolean();
    }

    /** JSON has no NaN: null stands for it. */
    private static double number(JsonObject json, String name) {
        return json.getValue(name)
                .filter(JsonValue::isNumber)
                .map(value -> Double.parseDouble(value.toString()))
                .orElse(Double.NaN);
    }

    /** 0 where it is missing. */
    private static long micros(JsonObject json, String name) {
        return json.getValue(name)
                .map(time -> ChronoUnit.MICROS.between(Instant.EPOCH, Instant.parse(time.asString())))
                .orElse(0L);
    }
}
