package io.adit.streams.history;

import io.adit.engine.ChannelId;
import io.adit.engine.Quality;
import io.adit.engine.Reason;
import io.adit.engine.Sample;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonRuntimeException;
import org.eclipse.ditto.json.JsonValue;

/** Samples as the topics of samples have them. A value that is no number, or not finite, comes back as NaN. */
final class SampleLines {
    private SampleLines() {}

    /** @throws IllegalArgumentException where the bytes are no batch of samples */
    static List<Sample> read(byte[] batch) {
        try {
            List<Sample> samples = new ArrayList<>();
            for (JsonValue each : JsonArray.of(new String(batch, StandardCharsets.UTF_8))) {
                samples.add(sample(each.asObject()));
            }
            return samples;
        } catch (JsonRuntimeException | UnsupportedOperationException | DateTimeException e) {
            throw new IllegalArgumentException("no batch of samples: " + e.getMessage(), e);
        }
    }

    private static Sample sample(JsonObject json) {
        String reason = text(json, "reason");
        return new Sample(
                new ChannelId(text(json, "thingId"), text(json, "channel")),
                ChronoUnit.MICROS.between(Instant.EPOCH, Instant.parse(text(json, "time"))),
                json.getValue("value")
                        .filter(JsonValue::isNumber)
                        .map(value -> Double.parseDouble(value.toString()))
                        .orElse(Double.NaN),
                Quality.valueOf(text(json, "quality")),
                reason.isEmpty() ? Reason.NONE : Reason.valueOf(reason),
                json.getValue("sequence").map(JsonValue::asLong).orElse(0L));
    }

    private static String text(JsonObject json, String name) {
        return json.getValue(name)
                .filter(JsonValue::isString)
                .map(JsonValue::asString)
                .orElse("");
    }
}
