package io.adit.server.station;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.edge.StateSource.Value;
import io.adit.things.TwinOptions;
import io.adit.things.TwinReplica.Entity;
import io.adit.things.TwinRuntime;
import io.adit.things.Twins;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasuredStateTest {
    private static final Entity THING = new Entity(false, "ns:pump");
    private static final String STATUS = "features/flow/properties/status";

    @TempDir
    Path folder;

    @Test
    void givesTheNewestOfEachPlaceOnce() {
        try (TwinRuntime twins = Twins.open(folder, TwinOptions.defaults())) {
            put(twins, thing(1));
            try (MeasuredState state = new MeasuredState(twins.replica(), Clock.systemUTC())) {
                assertThat(state.waiting()).isEqualTo(2);
                put(twins, thing(2));
                put(twins, thing(3));
                assertThat(state.take(1)).hasSize(1);
                assertThat(state.waiting()).isEqualTo(1);
                List<Value> rest = state.take(10);
                assertThat(rest).hasSize(1);
                assertThat(state.take(10)).isEmpty();
                put(twins, thing(4));
                state.putBack(rest);
                assertThat(state.take(10)).hasSize(2).contains(new Value("ns:pump", STATUS, JsonValue.of(4)));
                state.unknown(rest);
                assertThat(state.take(10)).isEmpty();
                assertThat(state.waiting()).isEqualTo(1);
            }
        }
    }

    private static void put(TwinRuntime twins, JsonObject thing) {
        twins.replica().put(THING, thing).toCompletableFuture().join();
    }

    private static JsonObject thing(int value) {
        return JsonObject.newBuilder()
                .set("thingId", "ns:pump")
                .set("policyId", "ns:policy")
                .build()
                .setValue("/attributes/limit", 5)
                .setValue("/" + STATUS, value)
                .setValue("/features/flow/properties/anomaly", 1)
                .setValue("/features/flow/properties/channel", "x");
    }
}
