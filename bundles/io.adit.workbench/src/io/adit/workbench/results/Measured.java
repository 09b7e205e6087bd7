package io.adit.workbench.results;

import io.adit.ifc.writeback.ChannelHistory.Subject;
import io.adit.model.Asset;
import io.adit.model.Channel;
import io.adit.model.Facility;
import io.adit.workbench.live.ChannelRow;
import io.adit.workbench.live.LiveTwins;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A channel of the model that the connected server has too. Immutable.
 *
 * @param subject who it is in the IFC file: its sensor, else its asset
 * @param row as the server has it
 */
public record Measured(Subject subject, ChannelRow row) {
    /** All of a model, in its order. UI thread only. */
    static List<Measured> of(Facility facility, LiveTwins twins) {
        List<Measured> found = new ArrayList<>();
        facility.getAssets().forEach(asset -> add(asset, facility.getNamespace(), twins, found));
        return found;
    }

    private static void add(Asset asset, String namespace, LiveTwins twins, List<Measured> found) {
        asset.getAssets().forEach(part -> add(part, namespace, twins, found));
        for (Channel channel : asset.getChannels()) {
            ChannelRow row = twins.channel(namespace + ":" + asset.getId() + "#" + channel.getKey());
            if (row != null) {
                List<String> globalIds = Stream.of(channel.getSensorGlobalId(), asset.getGlobalId())
                        .filter(Objects::nonNull)
                        .filter(id -> !id.isBlank())
                        .toList();
                found.add(new Measured(new Subject(globalIds, channel.getId(), row.channel()), row));
            }
        }
    }
}
