package io.adit.things;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import org.eclipse.ditto.base.model.exceptions.DittoRuntimeException;
import org.eclipse.ditto.base.model.signals.Signal;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.ditto.things.model.ThingId;
import org.eclipse.ditto.things.model.ThingsModelFactory;
import org.eclipse.ditto.things.model.signals.commands.modify.DeleteAttribute;
import org.eclipse.ditto.things.model.signals.commands.modify.DeleteThing;
import org.eclipse.ditto.things.model.signals.commands.modify.MergeThing;
import org.eclipse.ditto.things.model.signals.commands.modify.ModifyThing;
import org.eclipse.ditto.things.model.signals.commands.query.RetrieveThing;
import org.eclipse.ditto.things.model.signals.events.ThingEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DurabilityTest extends TwinTestBase {
    /** What the reference knows of a thing. */
    private record Known(long revision, TreeMap<String, Integer> attributes) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void randomCommandsWithReopeningAgreeWithAMap(long seed) {
        Random random = new Random(seed);
        Map<String, Known> live = new HashMap<>();
        Map<String, Long> revisions = new HashMap<>();
        policy("org.test:p");
        for (int step = 0; step < 400; step++) {
            String id = "org.test:t" + random.nextInt(5);
            step(random, id, live, revisions);
            if (random.nextInt(50) == 0) {
                twins.close();
                twins = Twins.open(folder, new TwinOptions(Clock.systemUTC(), 40, 1000, Duration.ofSeconds(1)));
                agree(live);
            }
        }
        agree(live);
    }

    private void step(Random random, String id, Map<String, Known> live, Map<String, Long> revisions) {
        ThingId thing = ThingId.of(id);
        Known known = live.get(id);
        String key = "a" + random.nextInt(4);
        int value = random.nextInt(100);
        long next = revisions.getOrDefault(id, 0L) + 1;
        TreeMap<String, Integer> attributes = known == null ? new TreeMap<>() : new TreeMap<>(known.attributes);
        boolean expected = known != null;
        try {
            switch (random.nextInt(6)) {
                case 0 -> {
                    expected = true;
                    attributes = new TreeMap<>(Map.of(key, value));
                    run(ModifyThing.of(
                            thing,
                            ThingsModelFactory.newThing(
                                    json("{'policyId':'org.test:p','attributes':{'" + key + "':" + value + "}}")),
                            null,
                            as("u:owner")));
                }
                case 1 -> {
                    expected = known != null && known.attributes.containsKey(key);
                    attributes.remove(key);
                    run(DeleteAttribute.of(thing, JsonPointer.of(key), as("u:owner")));
                }
                case 2 -> {
                    run(DeleteThing.of(thing, as("u:owner")));
                    live.remove(id);
                    revisions.put(id, next);
                    assertThat(expected).isTrue();
                    return;
                }
                case 3 -> {
                    attributes.remove("a0");
                    attributes.put("a3", value);
                    run(MergeThing.of(
                            thing,
                            JsonPointer.of("attributes"),
                            json("{'a0':null,'a3':" + value + "}"),
                            as("u:owner")));
                }
                default -> {
                    attributes.put(key, value);
                    run(attribute(thing, key, value, as("u:owner")));
                }
            }
            assertThat(expected).isTrue();
            live.put(id, new Known(next, attributes));
            revisions.put(id, next);
        } catch (DittoRuntimeException e) {
            assertThat(expected).as(e.getMessage()).isFalse();
            assertThat(e.getHttpStatus().getCode()).isEqualTo(404);
        }
    }

    private void agree(Map<String, Known> live) {
        for (int i = 0; i < 5; i++) {
            String id = "org.test:t" + i;
            Known known = live.get(id);
            if (known == null) {
                assertThat(error(RetrieveThing.of(ThingId.of(id), as("u:owner"))))
                        .isEqualTo("404 things:thing.notfound");
                continue;
            }
            var response = run(RetrieveThing.of(ThingId.of(id), as("u:owner")));
            assertThat(response.getDittoHeaders().get("entity-revision")).isEqualTo(Long.toString(known.revision));
            TreeMap<String, Integer> attributes = new TreeMap<>();
            thing(ThingId.of(id), "u:owner")
                    .getValue("attributes")
                    .map(JsonValue::asObject)
                    .orElse(JsonObject.empty())
                    .forEach(field ->
                            attributes.put(field.getKeyName(), field.getValue().asInt()));
            assertThat(attributes).isEqualTo(known.attributes);
        }
    }

    @Test
    void killUnderConcurrentWritesLosesNothingAcknowledged() throws Exception {
        Path other = folder.resolve("killed");
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ConcurrentWriters.class.getName(),
                        other.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Map<String, Integer> acknowledged = new HashMap<>();
        try (BufferedReader lines = child.inputReader()) {
            int count = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] words = line.split(" ");
                acknowledged.merge(words[0], Integer.valueOf(words[1]), Math::max);
                if (++count == 2000) {
                    child.toHandle().destroyForcibly(); // unlike Process.destroyForcibly, leaves what it said readable
                }
            }
        }
        child.waitFor();
        assertThat(acknowledged).hasSize(ConcurrentWriters.WRITERS);
        twins.close();
        twins = Twins.open(other, TwinOptions.defaults());
        acknowledged.forEach((id, value) -> assertThat(thing(ThingId.of(id), "u:owner")
                        .getValue("attributes/n")
                        .orElseThrow()
                        .asInt())
                .as(id)
                .isGreaterThanOrEqualTo(value));
    }

    @Test
    void snapshotsShortenTheNextStart() throws Exception {
        twins.close();
        twins = Twins.open(folder, new TwinOptions(Clock.systemUTC(), 20, 1000, Duration.ofSeconds(1)));
        pump();
        for (int i = 0; i < 100; i++) {
            run(attribute(PUMP, "order", i, as("u:owner")));
        }
        JsonObject before = thing(PUMP, "u:owner");
        reopen();
        try (var files = Files.list(folder.resolve("snapshots"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".snapshot")))
                    .isNotEmpty();
        }
        assertThat(thing(PUMP, "u:owner")).isEqualTo(before);
        assertThat(run(RetrieveThing.of(PUMP, as("u:owner"))).getDittoHeaders().get("entity-revision"))
                .isEqualTo("101");
    }

    @Test
    void blockedListenerMakesWritesBeRefusedNotPileUp() throws Exception {
        twins.close();
        twins = Twins.open(folder, new TwinOptions(Clock.systemUTC(), 1000, 10, Duration.ofSeconds(1)));
        pump();
        CountDownLatch blocked = new CountDownLatch(1);
        twins.subscribe(
                new TwinFilter(
                        as("u:owner").getAuthorizationContext(), java.util.Set.of(), java.util.Set.of(), null, null),
                (signal, extra) -> {
                    try {
                        blocked.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
        String refused = "";
        for (int i = 0; i < 20 && refused.isEmpty(); i++) {
            String error = error(attribute(PUMP, "order", i, as("u:owner")));
            refused = error.startsWith("no error") ? "" : error;
        }
        assertThat(refused).isEqualTo("429 things:thing.toomanymodifyingrequests");
        blocked.countDown();
        eventually(() ->
                assertThat(status(attribute(PUMP, "order", 1, as("u:owner")))).isEqualTo(204));
    }

    @Test
    void pipelinedReadSeesItsOwnWriteAndEventsComeAfterDurability() {
        List<Signal<?>> told = events("u:owner");
        pump();
        for (int i = 0; i < 200; i++) {
            twins.execute(attribute(PUMP, "order", i, as("u:owner")));
            if (i % 10 == 0) {
                assertThat(thing(PUMP, "u:owner").getValue("attributes/order")).contains(JsonValue.of(i));
            }
        }
        eventually(() -> assertThat(told).hasSize(201));
        assertThat(told.stream().map(one -> ((ThingEvent<?>) one).getRevision()))
                .isSorted();
    }
}
