package io.adit.publish.twin;

import io.adit.engine.ChannelId;
import io.adit.publish.programme.ProgrammeReader;
import org.eclipse.ditto.json.JsonKey;
import org.eclipse.ditto.json.JsonPointer;

/**
 * A property of a feature that the engine writes.
 *
 * @param property below the feature's properties
 */
public record TwinProperty(String thingId, String featureId, JsonPointer property) {
    private static final JsonPointer STATUS = JsonPointer.of("status");
    private static final JsonPointer ANOMALY = JsonPointer.of("anomaly");
    private static final JsonPointer QUALITY = JsonPointer.of("dataQuality");

    /** The value of a channel. */
    public static TwinProperty status(ChannelId channel) {
        return new TwinProperty(channel.thingId(), channel.featureId(), STATUS);
    }

    /** The state of the alarm of a rule. @param channel over which the rule runs */
    public static TwinProperty alarm(ChannelId channel, String ruleId) {
        return new TwinProperty(channel.thingId(), ProgrammeReader.alarmFeature(ruleId), STATUS);
    }

    /** How well the channel delivers. */
    public static TwinProperty quality(ChannelId channel) {
        return new TwinProperty(channel.thingId(), channel.featureId(), QUALITY);
    }

    /** How unusual the channel behaves. */
    public static TwinProperty anomaly(ChannelId channel) {
        return new TwinProperty(channel.thingId(), channel.featureId(), ANOMALY);
    }

    /** What a rule foresees for the channel. */
    public static TwinProperty forecast(ChannelId channel, String ruleId) {
        JsonPointer property = JsonPointer.of("forecast").addLeaf(JsonKey.of(ruleId));
        return new TwinProperty(channel.thingId(), channel.featureId(), property);
    }
}
