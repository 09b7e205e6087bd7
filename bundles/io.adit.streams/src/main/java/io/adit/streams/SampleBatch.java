package io.adit.streams;

import io.adit.engine.Reason;
import io.adit.engine.Sample;
import io.adit.publish.twin.StatusJson;
import java.nio.charset.StandardCharsets;
import org.eclipse.ditto.json.JsonValue;

/** Samples as a JSON array, whose values read back as the same numbers. */
final class SampleBatch {
    private final StringBuilder json = new StringBuilder("[");

    boolean isEmpty() {
        return json.length() == 1;
    }

    /** Adds one. @param unit empty where it is the one that its binding says */
    void add(Sample sample, String unit) {
        json.append(isEmpty() ? "{" : ",{");
        text("thingId", sample.channel().thingId());
        text("channel", sample.channel().featureId());
        text("time", StatusJson.time(sample.timeMicros()));
        json.append("\"value\":");
        if (Double.isFinite(sample.value())) {
            json.append(sample.value());
        } else {
            json.append("null");
        }
        json.append(',');
        if (!unit.isEmpty()) {
            text("unit", unit);
        }
        text("quality", sample.quality().name());
        text("reason", sample.reason() == Reason.NONE ? "" : sample.reason().name());
        json.append("\"sequence\":").append(sample.sequence()).append('}');
    }

    /** All that were added, as bytes; then it is empty again. */
    byte[] take() {
        byte[] bytes = json.append(']').toString().getBytes(StandardCharsets.UTF_8);
        json.setLength(1);
        return bytes;
    }

    private void text(String name, String value) {
        json.append('"').append(name).append("\":").append(JsonValue.of(value)).append(',');
    }
}
