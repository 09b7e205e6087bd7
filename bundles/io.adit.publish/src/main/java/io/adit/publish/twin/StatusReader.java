package io.adit.publish.twin;

import io.adit.engine.ChannelId;
import io.adit.engine.Quality;
import io.adit.engine.Reason;
import io.adit.engine.Sample;
import io.adit.engine.alarm.AlarmSilence;
import io.adit.engine.alarm.AlarmStatus;
import io.adit.engine.quality.ChannelQuality;
import io.adit.engine.quality.WindowQuality;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link StatusJson} and {@link QualityJson} write. Where a member is missing or of another kind the methods throw what Ditto's JSON, the enums and
 * {@code Instant} throw, all of them unchecked.
 */
public final class StatusReader {
    /** The sequence of a sample of which only the status is known. */
    public static final long NO_SEQUENCE = -1;

    private StatusReader() {}

    /** A state of an alarm. */
    public static AlarmStatus alarm(JsonObject json) {
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

    /** A channel's value, with {@link #NO_SEQUENCE}. */
    public static Sample sample(ChannelId channel, JsonObject json) {
        String reason = text(json, "reason");
        return new Sample(
                channel,
                micros(json, "time"),
                number(json, "value"),
                Quality.valueOf(text(json, "quality")),
                reason.isEmpty() ? Reason.NONE : Reason.valueOf(reason),
                NO_SEQUENCE);
    }

    /** How a channel delivers. @param newest its newest sample; null where there is none */
    public static ChannelQuality quality(ChannelId channel, JsonObject json, @Nullable Sample newest) {
        return new ChannelQuality(channel, micros(json, "time"), newest, window(json, "hour"), window(json, "day"));
    }

    private static WindowQuality window(JsonObject json, String name) {
        JsonObject window = json.getValue(name).orElseThrow().asObject();
        Map<Reason, Long> reasons = new EnumMap<>(Reason.class);
        part(window, "reasons")
                .orElseGet(JsonObject::empty)
                .forEach(each -> reasons.put(
                        Reason.valueOf(each.getKeyName()), each.getValue().asLong()));
        return new WindowQuality(
                number(window, "spanSeconds"),
                count(window, "received"),
                numberOrNull(window, "completeness"),
                count(window, "good"),
                count(window, "uncertain"),
                count(window, "bad"),
                reasons,
                numberOrNull(window, "latencyP50Seconds"),
                numberOrNull(window, "latencyP95Seconds"));
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

    private static String text(JsonObject json, String name) {
        return json.getValue(name).map(JsonValue::asString).orElse("");
    }

    private static boolean flag(JsonObject json, String name) {
        return json.getValue(name).orElseThrow().asBoolean();
    }

    private static long count(JsonObject json, String name) {
        return json.getValue(name).orElseThrow().asLong();
    }

    /** JSON has no NaN: null stands for it. */
    private static double number(JsonObject json, String name) {
        Double number = numberOrNull(json, name);
        return number == null ? Double.NaN : number;
    }

    private static @Nullable Double numberOrNull(JsonObject json, String name) {
        return json.getValue(name)
                .filter(JsonValue::isNumber)
                .map(value -> Double.parseDouble(value.toString()))
                .orElse(null);
    }

    /** 0 where it is missing. */
    private static long micros(JsonObject json, String name) {
        return json.getValue(name)
                .map(time -> ChronoUnit.MICROS.between(Instant.EPOCH, Instant.parse(time.asString())))
                .orElse(0L);
    }
}
