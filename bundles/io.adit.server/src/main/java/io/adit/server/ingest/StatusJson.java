package io.adit.server.ingest;

import io.adit.engine.Reason;
import io.adit.engine.Sample;
import io.adit.engine.alarm.AlarmChanged;
import io.adit.engine.alarm.AlarmStatus;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonObjectBuilder;
import org.eclipse.ditto.json.JsonValue;

/** The {@code status} objects of channel and alarm features, as the description of the twin layout has them. */
final class StatusJson {
    private StatusJson() {}

    static JsonObject ofSample(Sample sample, String unit) {
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

    static JsonObject ofAlarm(AlarmChanged changed) {
        AlarmStatus status = changed.status();
        JsonObjectBuilder json = JsonObject.newBuilder()
                .set("active", status.active())
                .set("acknowledged", status.acknowledged())
                .set("latched", status.latched())
                .set("level", status.level())
                .set("severity", status.severity())
                .set("since", time(status.sinceMicros()))
                .set("time", time(status.timeMicros()))
                .set("value", number(status.value()))
                .set("limit", number(status.limit()))
                .set("unit", status.unit())
                .set("message", status.message())
                .set("cause", changed.cause().name());
        if (!changed.by().isEmpty()) {
            json.set("by", changed.by());
            json.set("comment", changed.comment());
        }
        return json.build();
    }

    /** JSON has no NaN: null stands for a value that is none. */
    private static JsonValue number(double value) {
        return Double.isFinite(value) ? JsonFactory.newValue(value) : JsonFactory.nullLiteral();
    }

    static String time(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS).toString();
    }
}
