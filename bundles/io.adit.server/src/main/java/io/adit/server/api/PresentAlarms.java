package io.adit.server.api;

import io.adit.server.ingest.AlarmNow;
import io.adit.server.station.StationLink;
import io.adit.server.station.Stations;
import io.adit.things.TwinReplica;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.ditto.json.JsonPointer;

/**
 * The alarms as they are: those that the engine judges, and those of stations as they last handed them on, for as long as their rule is in the model.
 */
public final class PresentAlarms {
    private final Vertx vertx;
    private final Sources sources;
    private final Stations stations;
    private final TwinReplica twins;

    /** Where alarms are asked for: those that an engine judges, and those of stations as they last handed them on. */
    public record Sources(
            Supplier<CompletionStage<List<AlarmNow>>> judged, Supplier<CompletionStage<List<AlarmNow>>> handedOn) {}

    /** @param stations none on a server that is no centre */
    public PresentAlarms(Vertx vertx, Sources sources, Stations stations, TwinReplica twins) {
        this.vertx = vertx;
        this.sources = sources;
        this.stations = stations;
        this.twins = twins;
    }

    /** All of them, in any order. */
    Future<List<AlarmNow>> all() {
        return Future.fromCompletionStage(
                sources.judged.get().thenCombine(sources.handedOn.get(), this::together), vertx.getOrCreateContext());
    }

    private List<AlarmNow> together(List<AlarmNow> own, List<AlarmNow> handedOn) {
        return Stream.concat(own.stream(), handedOn.stream().filter(this::isStill))
                .toList();
    }

    private boolean isStill(AlarmNow alarm) {
        String thing = alarm.channel().thingId();
        JsonPointer feature =
                JsonPointer.of("features/" + AlarmJson.place(alarm).featureId());
        return stations.have(thing)
                && twins.state(new TwinReplica.Entity(false, thing))
                        .filter(state -> state.contains(feature))
                        .isPresent();
    }

    /** Adds to an alarm whose it is, where it is a station's: its name, and whether it was heard a moment ago, so that it would do what is wanted. */
    static JsonObject named(JsonObject alarm, Stations stations) {
        Optional<StationLink> link = stations.of(alarm.getString("thingId"));
        return link.map(each -> alarm.put("station", each.station().name()).put("stationConnected", each.isConnected()))
                .orElse(alarm);
    }

    /** As {@link #named(JsonObject, Stations)}. */
    JsonObject json(AlarmNow alarm) {
        return named(AlarmJson.of(alarm), stations);
    }
}
