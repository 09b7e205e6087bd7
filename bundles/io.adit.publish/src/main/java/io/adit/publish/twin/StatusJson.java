package io.adit.publish.twin;

import io.adit.engine.Reason;
import io.adit.engine.Sample;
import io.adit.engine.alarm.AlarmChanged;
import io.adit.engine.alarm.AlarmSilence;
import io.adit.engine.alarm.AlarmStatus;
import io.adit.engine.detect.ChannelScore;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonObjectBuilder;
import org.eclipse.ditto.json.JsonValue;

/** The {@code status} objects of channel and alarm features, as the description of the twin layout has them. */
public final class StatusJson {
    private StatusJson() {}

    /** A channel's value, with its unit (UCUM code), quality and time. */
    public static JsonObject ofSample(Sample sample, String unit) {
        return JsonObject.newBuilder()
                .set("value", number(sample.value()))
                .set("unit", unit)
                .set("quality", sample.quality().name())
                .set(
                        "reason",
                        sample.reason() == Reason.NONE ? "" : sample.reason().name())
                .set("time", time(sample.timeMicros()))
                .build();
    }

    /** A state of an alarm and what led to it. */
    public static JsonObject ofAlarm(AlarmChanged changed) {
        JsonObjectBuilder json = ofAlarm(changed.status()).toBuilder();
        json.set("cause", changed.cause().name());
        if (!changed.by().isEmpty()) {
            json.set("by", changed.by());
            json.set("comment", changed.comment());
        }
        return json.build();
    }

    /** The {@code anomaly} object of a channel's feature. */
    public static JsonObject ofScore(ChannelScore score) {
        return JsonObject.newBuilder()
                .set("rule", score.ruleId())
                .set("score", score.score())
                .set("reason", score.reason())
                .set("learning", score.learning())
                .set("time", time(score.timeMicros()))
                .build();
    }

    /** A state of an alarm, without what led to it. */
    public static JsonObject ofAlarm(AlarmStatus status) {
        JsonObjectBuilder json = JsonObject.newBuilder()
                .set("active", status.active())
                .set("acknowledged", status.acknowledged())
                .set("confirmed", status.confirmed())
                .set("latched", status.latched())
                .set("announced", status.announced())
                .set("level", status.level())
                .set("severity", status.severity());
        if (status.wasRaised()) {
            json.set("since", time(status.sinceMicros()));
        }
        json.set("time", time(status.timeMicros()))
                .set("value", number(status.value()))
                .set("limit", number(status.limit()))
                .set("unit", status.unit())
                .set("message", status.message());
        silence(status.silence(), json);
        return json.build();
    }

    private static void silence(AlarmSilence silence, JsonObjectBuilder json) {
        AlarmSilence.Shelving shelving = silence.shelving();
        if (shelving != null) {
            JsonObjectBuilder shelved = begun(shelving.sinceMicros(), shelving.reason())
                    .set("once", shelving.once())
                    .set("until", time(shelving.untilMicros()))
                    .set("by", shelving.by());
            json.set("shelved", shelved.build());
        }
        AlarmSilence.Suppression suppression = silence.suppression();
        if (suppression != null) {
            json.set(
                    "suppressed",
                    begun(suppression.sinceMicros(), suppression.reason()).build());
        }
        AlarmSilence.Absence absence = silence.absence();
        if (absence != null) {
            json.set(
                    "outOfService",
                    begun(absence.sinceMicros(), absence.reason())
                            .set("by", absence.by())
                            .build());
        }
    }

    private static JsonObjectBuilder begun(long since, String reason) {
        return JsonObject.newBuilder().set("since", time(since)).set("reason", reason);
    }

    /** JSON has no NaN: null stands for a value that is none. */
    private static JsonValue number(double value) {
        return Double.isFinite(value) ? JsonFactory.newValue(value) : JsonFactory.nullLiteral();
    }

    /** A time, ISO 8601 in UTC. */
    public static String time(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS).toString();
    }
}
