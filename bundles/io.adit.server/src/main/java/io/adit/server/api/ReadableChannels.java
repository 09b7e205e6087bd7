package io.adit.server.api;

import io.adit.engine.ChannelId;
import io.adit.things.TwinRuntime;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Set;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.things.model.ThingId;
import org.eclipse.ditto.things.model.signals.commands.exceptions.FeaturePropertyNotAccessibleException;

/** Decides of which channels of a thing a user may read the history: those whose value they may read now. */
final class ReadableChannels {
    private final Vertx vertx;
    private final TwinRuntime twins;
    private final ReadablePlaces places;

    ReadableChannels(Vertx vertx, TwinRuntime twins) {
        this.vertx = vertx;
        this.twins = twins;
        places = new ReadablePlaces(vertx, twins);
    }

    /**
     * What was found.
     *
     * @param channels at least one
     */
    record Found(ReadableThing thing, List<ChannelId> channels) {}

    /**
     * The readable ones among some features, in their order. Fails as Ditto would refuse the thing, or, where there is none, the value of the
     * first one.
     */
    Future<Found> of(RoutingContext context, String thingId, List<String> features) {
        ThingId id = ThingId.of(thingId);
        return Future.fromCompletionStage(ReadableThing.read(twins, context, id), vertx.getOrCreateContext())
                .compose(thing -> withoutValue(context, thing, features).map(more -> {
                    List<ChannelId> channels = features.stream()
                            .map(feature -> new ChannelId(thingId, feature))
                            .filter(channel ->
                                    thing.channel(channel.featureId()).isPresent() || more.contains(channel))
                            .toList();
                    if (channels.isEmpty()) {
                        throw FeaturePropertyNotAccessibleException.newBuilder(
                                        id, features.get(0), JsonPointer.of("status/value"))
                                .build();
                    }
                    return new Found(thing, channels);
                }));
    }

    /** A channel that never had a value looks like one whose value is hidden; then the policy is asked. */
    private Future<Set<ChannelId>> withoutValue(RoutingContext context, ReadableThing thing, List<String> features) {
        List<ChannelId> unknown = features.stream()
                .filter(feature -> thing.has(feature) && thing.channel(feature).isEmpty())
                .map(feature -> new ChannelId(thing.id(), feature))
                .toList();
        return places.of(unknown, Access.subjects(context));
    }
}
