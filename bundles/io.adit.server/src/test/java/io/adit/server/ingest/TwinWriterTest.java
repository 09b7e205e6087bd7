package io.adit.server.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.engine.ChannelId;
import io.adit.publish.twin.TwinProperty;
import io.adit.server.twin.EngineSubject;
import io.adit.things.SignalKind;
import io.adit.things.TwinFilter;
import io.adit.things.TwinOptions;
import io.adit.things.TwinRuntime;
import io.adit.things.Twins;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.eclipse.ditto.json.JsonFactory;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.things.model.ThingId;
import org.eclipse.ditto.things.model.ThingsModelFactory;
import org.eclipse.ditto.things.model.signals.commands.modify.CreateThing;
import org.eclipse.ditto.things.model.signals.commands.query.RetrieveThing;
import org.eclipse.ditto.things.model.signals.commands.query.RetrieveThingResponse;
import org.eclipse.ditto.things.model.signals.events.FeaturePropertyModified;
import org.eclipse.ditto.things.model.signals.events.ThingEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several lanes into real twins. */
class TwinWriterTest {
    private static final int THINGS = 20;
    private static final int ROUNDS = 50;
    private static final int LANES = 4;

    @TempDir
    Path folder;

    private static ChannelId channel(int thing) {
        return new ChannelId("ns:pump-" + thing, "flow");
    }

    private static JsonObject number(int value) {
        return JsonObject.newBuilder().set("value", value).build();
    }

    private static void create(TwinRuntime twins, int thing) {
        JsonObject json = JsonFactory.newObject("""
                {"features":{"flow":{"properties":{"status":{}}},"alarm-high":{"properties":{"status":{}}}}}
                """);
        ThingId id = ThingId.of(channel(thing).thingId());
        twins.execute(CreateThing.of(
                        ThingsModelFactory.newThing(json).toBuilder().setId(id).build(), null, EngineSubject.headers()))
                .toCompletableFuture()
                .join();
    }

    private static int valueOf(TwinRuntime twins, String id) {
        RetrieveThingResponse answer =
                (RetrieveThingResponse) twins.execute(RetrieveThing.of(ThingId.of(id), EngineSubject.headers()))
                        .toCompletableFuture()
                        .join();
        return answer.getEntity()
                .asObject()
                .getValue("/features/flow/properties/status/value")
                .orElseThrow()
                .asInt();
    }

    /** The values that each property of each thing was told to have, in the order of the thing's revisions. */
    private static Map<String, List<Integer>> watch(TwinRuntime twins) {
        Map<String, List<Integer>> seen = new ConcurrentHashMap<>();
        TwinFilter all = new TwinFilter(EngineSubject.context(), Set.of(), Set.of(), null, null);
        twins.subscribe(all.only(SignalKind.EVENTS), (signal, extra) -> {
            if (signal instanceof ThingEvent<?> event && signal instanceof FeaturePropertyModified change) {
                String place = event.getEntityId() + " " + change.getFeatureId();
                int value = change.getPropertyValue()
                        .asObject()
                        .getValue("value")
                        .orElseThrow()
                        .asInt();
                seen.computeIfAbsent(place, one -> new ArrayList<>()).add(value);
            }
        });
        return seen;
    }

    @Test
    void keepsTheOrderOfEachAlarmAndLeavesTheLastValueInEachTwin() throws InterruptedException {
        try (TwinRuntime twins = Twins.open(folder, TwinOptions.defaults())) {
            IntStream.range(0, THINGS).forEach(thing -> create(twins, thing));
            Map<String, List<Integer>> seen = watch(twins);
            TwinWriter writer = new TwinWriter(twins, EngineSubject.context(), LANES);
            for (int round = 1; round <= ROUNDS; round++) {
                for (int thing = 0; thing < THINGS; thing++) {
                    writer.value(TwinProperty.status(channel(thing)), number(round), null);
                    writer.alarm(TwinProperty.alarm(channel(thing), "high"), number(round), null);
                }
            }
            writer.flush();
            assertThat(writer.refused()).isZero();
            assertThat(writer.waiting()).isZero();
            List<Integer> every = IntStream.rangeClosed(1, ROUNDS).boxed().toList();
            for (int thing = 0; thing < THINGS; thing++) {
                String id = channel(thing).thingId();
                Awaitility.await()
                        .atMost(Duration.ofSeconds(60))
                        .until(() -> List.copyOf(seen.getOrDefault(id + " flow", List.of()))
                                        .contains(ROUNDS)
                                && seen.getOrDefault(id + " alarm-high", List.of())
                                                .size()
                                        == ROUNDS);
                assertThat(seen.get(id + " alarm-high")).isEqualTo(every);
                assertThat(seen.get(id + " flow")).isSorted().doesNotHaveDuplicates();
                assertThat(valueOf(twins, id)).isEqualTo(ROUNDS);
            }
        }
    }
}
