package io.adit.engine;

/**
 * Names a channel everywhere below the model: the thing of its asset and the feature in it.
 *
 * @param thingId Ditto thing id, {@code namespace:name}
 * @param featureId the channel's key, for example {@code waterPressure}
 */
public record ChannelId(String thingId, String featureId) {
    @Override
    public String toString() {
        return thingId + "/" + featureId;
    }
}
