package io.adit.server.station;

import io.adit.server.twin.EngineSubject;
import io.adit.things.TwinRuntime;
import io.vertx.core.json.JsonArray;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.base.model.signals.commands.CommandResponse;
import org.eclipse.ditto.json.JsonKey;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.ditto.things.model.ThingId;
import org.eclipse.ditto.things.model.signals.commands.modify.ModifyFeatureProperty;

/** Writes into the centre's twins what a station's show as measured, as the engine's subject under the centre's policies. Thread-safe. */
public final class StateIntake {
    private static final int PROPERTY_LEVEL = 3;

    private final TwinRuntime twins;

    /** @param twins of the centre */
    public StateIntake(TwinRuntime twins) {
        this.twins = twins;
    }

    /**
     * Writes values, each as an object with {@code thing}, {@code path} and {@code value}.
     *
     * @return completes when all are durable, with the positions of those that have no thing or feature of the station here, or one that the engine may
     *     not write
     * @throws IllegalArgumentException where one is not of what is measured; then none is written
     */
    public CompletionStage<JsonArray> write(Station station, List<JsonObject> values) {
        List<ModifyFeatureProperty> commands =
                values.stream().map(StateIntake::command).toList();
        List<CompletableFuture<CommandResponse<?>>> doing = new ArrayList<>();
        for (ModifyFeatureProperty command : commands) {
            doing.add(
                    station.has(command.getEntityId().toString())
                            ? twins.execute(command).toCompletableFuture()
                            : CompletableFuture.failedFuture(new IllegalArgumentException("of another station")));
        }
        return CompletableFuture.allOf(doing.toArray(CompletableFuture[]::new)).handle((all, failure) -> {
            JsonArray unknown = new JsonArray();
            for (int i = 0; i < doing.size(); i++) {
                if (doing.get(i).isCompletedExceptionally()) {
                    unknown.add(i);
                }
            }
            return unknown;
        });
    }

    private static ModifyFeatureProperty command(JsonObject value) {
        String thing = value.getValue("thing").map(JsonValue::asString).orElse("");
        JsonPointer path =
                JsonPointer.of(value.getValue("path").map(JsonValue::asString).orElse(""));
        if (!ModelPart.isMeasured(path)) {
            throw new IllegalArgumentException("'" + path + "' is no place of what is measured.");
        }
        DittoHeaders headers =
                EngineSubject.headers().toBuilder().responseRequired(false).build();
        return ModifyFeatureProperty.of(
                ThingId.of(thing),
                path.get(1).map(JsonKey::toString).orElseThrow(),
                path.getSubPointer(PROPERTY_LEVEL).orElseThrow(),
                value.getValue("value").orElse(JsonValue.nullLiteral()),
                headers);
    }
}
