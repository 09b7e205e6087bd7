package io.adit.server.station;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.things.TwinOptions;
import io.adit.things.TwinReplica;
import io.adit.things.TwinReplica.Entity;
import io.adit.things.TwinRuntime;
import io.adit.things.Twins;
import java.nio.file.Path;
import java.util.Set;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.json.JsonValue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StationModelTest {
    private static final Station NORTH = new Station("north", "nginx:north", Set.of("ns"));
    private static final Entity THING = new Entity(false, "ns:pump");
    private static final Entity POLICY = new Entity(true, "ns:policy");
    private static final String STATUS = "/features/flow/properties/status";

    @TempDir
    Path folder;

    private TwinRuntime centre;
    private TwinRuntime station;
    private ModelChanges changes;
    private StationModel model;

    @BeforeEach
    void open() {
        centre = Twins.open(folder.resolve("centre"), TwinOptions.defaults());
        station = Twins.open(folder.resolve("station"), TwinOptions.defaults());
        changes = new ModelChanges(centre.replica(), id -> {});
        model = new StationModel(station.replica(), folder.resolve("known.json"));
        put(centre, POLICY, policy());
        put(centre, new Entity(true, "other:policy"), policy().setValue("policyId", "other:policy"));
        put(centre, THING, thing(1));
    }

    @AfterEach
    void close() {
        changes.close();
        centre.close();
        station.close();
    }

    @Test
    void takesWhatIsTheStationsAndThenLacksNothing() {
        assertThat(isTheSame()).isFalse();
        assertThat(take()).isEqualTo(2);
        assertThat(isTheSame()).isTrue();
        assertThat(station.replica().state(THING)).contains(thing(1));
        assertThat(station.replica().in(Set.of())).containsExactly(POLICY, THING);
        assertThat(new StationModel(station.replica(), folder.resolve("known.json")).known())
                .isEqualTo(model.known());
    }

    @Test
    void neverTouchesWhatIsMeasured() {
        take();
        put(station, THING, thing(1).setValue(STATUS, 7));
        put(centre, THING, thing(1).setValue(STATUS, 6));
        assertThat(isTheSame()).isTrue();
        put(centre, THING, thing(2).setValue(STATUS, 6));
        assertThat(take()).isEqualTo(1);
        assertThat(station.replica().state(THING)).contains(thing(2).setValue(STATUS, 7));
    }

    @Test
    void theCentresChangeTakesThePlaceOfTheStationsAndNothingElseDoes() {
        take();
        put(station, THING, thing(8));
        Entity own = new Entity(false, "ns:own");
        put(station, own, thing(3).setValue("thingId", "ns:own"));
        assertThat(isTheSame()).isTrue();
        assertThat(take()).isZero();
        assertThat(station.replica().state(THING)).contains(thing(8));
        put(centre, THING, thing(2));
        take();
        assertThat(station.replica().state(THING)).contains(thing(2));
        assertThat(station.replica().state(own)).isPresent();
    }

    @Test
    void deletesWhatTheCentreDeletedButKeepsWhatIsOfAnotherNamespaceNow() {
        take();
        centre.replica().remove(THING).toCompletableFuture().join();
        assertThat(take()).isEqualTo(1);
        assertThat(station.replica().state(THING)).isEmpty();
        Station moved = new Station("north", "nginx:north", Set.of("elsewhere"));
        JsonArray rest = changes.missing(moved, model.known());
        assertThat(rest.getSize()).isEqualTo(1);
        model.take(rest);
        assertThat(station.replica().state(POLICY)).isPresent();
        assertThat(model.known()).isEqualTo(JsonObject.empty());
    }

    private int take() {
        JsonArray missing = changes.missing(NORTH, model.known());
        model.take(missing);
        return missing.getSize();
    }

    private boolean isTheSame() {
        return changes.hasAll(NORTH, ModelPart.digest(model.known()));
    }

    private static void put(TwinRuntime twins, Entity entity, JsonObject state) {
        TwinReplica replica = twins.replica();
        replica.put(entity, state).toCompletableFuture().join();
    }

    private static JsonObject thing(int limit) {
        return JsonObject.newBuilder()
                .set("thingId", "ns:pump")
                .set("policyId", "ns:policy")
                .set(JsonPointer.of("attributes/limit"), JsonValue.of(limit))
                .set(JsonPointer.of("features/flow/properties/channel/unit"), JsonValue.of("A"))
                .build();
    }

    private static JsonObject policy() {
        return JsonObject.of(
                "{\"policyId\":\"ns:policy\",\"entries\":{\"all\":{\"subjects\":{\"nginx:x\":{\"type\":\"t\"}},"
                        + "\"resources\":{\"thing:/\":{\"grant\":[\"READ\",\"WRITE\"],\"revoke\":[]}}}}}");
    }
}
