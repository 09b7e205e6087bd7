package io.adit.workbench.viewer;

import io.adit.model.Asset;
import io.adit.model.Channel;
import java.util.HashMap;
import java.util.Map;

/**
 * How channels and assets are to be seen.
 *
 * @param channels each one that there is anything to say of
 * @param assets what is to be said of an asset beside its channels
 */
record Painting(Map<Channel, Look> channels, Map<Asset, Look> assets) {
    Painting() {
        this(new HashMap<>(), new HashMap<>());
    }

    /** A channel, at least so. */
    void atLeast(Channel channel, Look look) {
        channels.merge(channel, look, Look::or);
    }

    /** An asset, at least so. */
    void atLeast(Asset asset, Look look) {
        assets.merge(asset, look, Look::or);
    }

    Look of(Channel channel) {
        return channels.getOrDefault(channel, Look.NONE);
    }

    /** What holds for an asset by itself: the most urgent of it and its channels. */
    Look of(Asset asset) {
        Look look = assets.getOrDefault(asset, Look.NONE);
        for (Channel channel : asset.getChannels()) {
            look = look.or(of(channel));
        }
        return look;
    }
}
