package io.adit.server.api;

import io.adit.engine.Reason;
import io.adit.engine.Sample;
import io.adit.engine.alarm.AlarmChanged;
import io.adit.engine.explain.Explanation;
import io.adit.engine.explain.Step;
import io.adit.engine.programme.ChannelSettings;
import io.adit.engine.programme.Programme;
import io.adit.server.ingest.IngestRecord;
import io.adit.server.ingest.Provenance;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Where a sample comes from, as JSON. */
final class ProvenanceJson {
    private static final int MOST_PAYLOAD = 65_536;
    private final Programme programme;
    private final boolean payload;

    /**
     * @param programme knows the units of channels
     * @param payload whether the device's bytes are shown
     */
    ProvenanceJson(Programme programme, boolean payload) {
        this.programme = programme;
        this.payload = payload;
    }

    JsonObject of(Provenance found) {
        Sample stored = found.stored();
        JsonObject json = new JsonObject()
                .put("thingId", stored.channel().thingId())
                .put("featureId", stored.channel().featureId())
                .put("unit", unit(stored))
                .put("sample", sample(stored));
        if (found.raw() != null) {
            json.put("raw", sample(found.raw()));
        }
        if (found.message() != null) {
            json.put("message", message(found.message()));
        }
        if (found.computed() != null) {
            json.put(
                    "script",
                    new JsonObject()
                            .put("name", found.computed().script())
                            .put("sha256", found.computed().sha256())
                            .put("computed", HistoryJson.time(found.computed().atMicros()))
                            .put("failure", found.computed().failure()));
        }
        if (found.programme() != null) {
            json.put(
                    "programme",
                    new JsonObject()
                            .put("revision", found.programme().sequence())
                            .put("since", HistoryJson.time(found.programme().sinceMicros())));
        }
        if (found.explanation() != null) {
            explanation(json, found.explanation());
        }
        return json.put("agrees", found.agrees()).put("note", found.note());
    }

    private String unit(Sample sample) {
        return programme.channels().stream()
                .filter(channel -> channel.id().equals(sample.channel()))
                .map(ChannelSettings::unit)
                .findFirst()
                .orElse("1");
    }

    private static JsonObject sample(Sample sample) {
        return new JsonObject()
                .put("time", HistoryJson.time(sample.timeMicros()))
                .put("value", Double.isFinite(sample.value()) ? sample.value() : null)
                .put("quality", sample.quality().name())
                .put(
                        "reason",
                        sample.reason() == Reason.NONE ? "" : sample.reason().name())
                .put("sequence", sample.sequence());
    }

    private JsonObject message(IngestRecord.Message message) {
        JsonObject json = new JsonObject()
                .put("tenant", message.tenant())
                .put("device", message.deviceId())
                .put("received", HistoryJson.time(message.atMicros()))
                .put("kind", message.event() ? "event" : "telemetry")
                .put("contentType", message.contentType())
                .put("bytes", message.payload().length);
        if (!payload) {
            return json.put("payloadHidden", "Only administrators see what devices sent.");
        }
        if (message.payload().length > MOST_PAYLOAD) {
            return json.put("payloadHidden", "It is too long to be shown here.");
        }
        try {
            return json.put(
                    "text",
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(message.payload()))
                            .toString());
        } catch (CharacterCodingException e) {
            return json.put("base64", message.payload()); // bytes: in Base64
        }
    }

    private static void explanation(JsonObject json, Explanation explanation) {
        JsonArray steps = new JsonArray();
        for (Step step : explanation.steps()) {
            steps.add(new JsonObject()
                    .put("step", step.name())
                    .put("verdict", step.verdict().name())
                    .put("text", step.text()));
        }
        JsonArray alarms = new JsonArray();
        for (AlarmChanged changed : explanation.alarms()) {
            alarms.add(new JsonObject()
                    .put("rule", changed.ruleId())
                    .put("cause", changed.cause().name())
                    .put("message", changed.status().message()));
        }
        json.put("steps", steps)
                .put("explained", sample(explanation.clean()))
                .put("reported", explanation.reported())
                .put("alarms", alarms);
    }
}
