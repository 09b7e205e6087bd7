package io.adit.publish.twin;

import io.adit.engine.quality.ChannelQuality;
import io.adit.engine.quality.WindowQuality;
import java.util.TreeMap;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonObjectBuilder;
import org.jspecify.annotations.Nullable;

/** The {@code dataQuality} object of a channel's feature, as the description of the twin layout has it. */
public final class QualityJson {
    private QualityJson() {}

    /** The counts of a channel; without which channel it is. */
    public static JsonObject of(ChannelQuality quality) {
        return JsonObject.newBuilder()
                .set("time", StatusJson.time(quality.atMicros()))
                .set("hour", window(quality.hour()))
                .set("day", window(quality.day()))
                .build();
    }

    private static JsonObject window(WindowQuality window) {
        JsonObjectBuilder json =
                JsonObject.newBuilder().set("spanSeconds", window.spanSeconds()).set("received", window.received());
        setNumber(json, "completeness", window.completeness());
        json.set("good", window.good()).set("uncertain", window.uncertain()).set("bad", window.bad());
        JsonObjectBuilder reasons = JsonObject.newBuilder();
        new TreeMap<>(window.reasons()).forEach((reason, count) -> reasons.set(reason.name(), count));
        json.set("reasons", reasons.build());
        setNumber(json, "latencyP50Seconds", window.latencyP50Seconds());
        setNumber(json, "latencyP95Seconds", window.latencyP95Seconds());
        return json.build();
    }

    private static void setNumber(JsonObjectBuilder json, String name, @Nullable Double value) {
        if (value != null) {
            json.set(name, value);
        }
    }
}
