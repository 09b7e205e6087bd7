package io.adit.things;

import static org.assertj.core.api.Assertions.assertThat;

import io.adit.tests.kit.HandClock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.eclipse.ditto.base.model.headers.DittoHeaders;
import org.eclipse.ditto.base.model.signals.commands.CommandResponse;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.ditto.policies.model.PolicyId;
import org.eclipse.ditto.policies.model.signals.commands.query.RetrievePolicy;
import org.eclipse.ditto.things.model.ThingId;
import org.eclipse.ditto.things.model.signals.commands.modify.DeleteAttribute;
import org.eclipse.ditto.things.model.signals.commands.modify.DeleteThing;
import org.eclipse.ditto.things.model.signals.commands.modify.MergeThing;
import org.eclipse.ditto.things.model.signals.commands.modify.ModifyAttribute;
import org.eclipse.ditto.things.model.signals.commands.query.RetrieveAttribute;
import org.eclipse.ditto.things.model.signals.commands.query.RetrieveAttributeResponse;
import org.eclipse.ditto.things.model.signals.commands.query.RetrieveThing;
import org.eclipse.ditto.things.model.signals.commands.query.RetrieveThingResponse;
import org.junit.jupiter.api.Test;

class HistoryTest extends TwinTestBase {
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private final HandClock clock = new HandClock(START);

    private void openWith(int recordsPerSnapshot, TwinOptions.Retention retention) {
        twins.close();
        twins = Twins.open(
                folder, new TwinOptions(clock, recordsPerSnapshot, 65_536, Duration.ofSeconds(1), retention));
    }

    private static DittoHeaders at(String header, Object value) {
        return as("u:owner").toBuilder().putHeader(header, value.toString()).build();
    }

    private JsonObject at(ThingId id, String header, Object value) {
        RetrieveThingResponse response = (RetrieveThingResponse) run(RetrieveThing.of(id, at(header, value)));
        return response.getEntity(response.getImplementedSchemaVersion()).asObject();
    }

    @Test
    void everyRevisionReadsAsItWasAtTheTime() {
        openWith(70, TwinOptions.Retention.defaults());
        pump();
        List<JsonObject> were = new ArrayList<>(List.of(thing(PUMP, "u:owner")));
        Random random = new Random(3);
        for (int i = 0; i < 260; i++) {
            clock.forward(Duration.ofSeconds(10));
            String name = "a" + random.nextInt(3);
            boolean there = were.getLast().contains("attributes/" + name);
            switch (random.nextInt(4)) {
                case 0 -> {
                    if (there) {
                        run(DeleteAttribute.of(PUMP, JsonPointer.of(name), as("u:owner")));
                    } else {
                        run(attribute(PUMP, name, i, as("u:owner")));
                    }
                }
                case 1 ->
                    run(MergeThing.of(
                            PUMP,
                            JsonPointer.of("features/current/properties"),
                            json("{'status':{'value':" + i + "},'channel':null}"),
                            as("u:owner")));
                default -> run(attribute(PUMP, name, i, as("u:owner")));
            }
            were.add(thing(PUMP, "u:owner"));
            if (i == 130) {
                openWith(70, TwinOptions.Retention.defaults());
            }
        }
        agree(were);
        openWith(70, TwinOptions.Retention.defaults());
        agree(were);
    }

    private void agree(List<JsonObject> were) {
        for (int i = 0; i < were.size(); i++) {
            assertThat(at(PUMP, "at-historical-revision", i + 1)).isEqualTo(were.get(i));
            assertThat(at(PUMP, "at-historical-timestamp", START.plusSeconds(10L * i + 5)))
                    .isEqualTo(were.get(i));
        }
    }

    @Test
    void partsAndPoliciesAreReadAsTheyWere() {
        policy("org.test:p");
        policy("org.test:p", "u:guest", "{'thing:/':{'grant':['READ'],'revoke':[]}}");
        pump();
        run(attribute(PUMP, "order", 2, as("u:owner")));
        var order = (RetrieveAttributeResponse)
                run(RetrieveAttribute.of(PUMP, JsonPointer.of("order"), at("at-historical-revision", 1)));
        assertThat(order.getAttributeValue()).isEqualTo(JsonValue.of(1));
        var policy =
                (PolicyJsonResponse) run(RetrievePolicy.of(PolicyId.of("org.test:p"), at("at-historical-revision", 1)));
        assertThat(entries(policy).getSize()).isEqualTo(1);
        assertThat(policy.getDittoHeaders().get("entity-revision")).isEqualTo("1");
        assertThat(error(RetrievePolicy.of(PolicyId.of("org.test:p"), at("at-historical-revision", 3))))
                .isEqualTo("404 policies:policy.history.notfound");
    }

    @Test
    void whatWasNotOrIsNotReadableIsNotFound() {
        pump();
        run(DeleteThing.of(PUMP, as("u:owner")));
        pumpAgain();
        assertThat(error(RetrieveThing.of(PUMP, at("at-historical-revision", 2))))
                .isEqualTo("404 things:thing.history.notfound");
        assertThat(error(RetrieveThing.of(PUMP, at("at-historical-revision", 4))))
                .isEqualTo("404 things:thing.history.notfound");
        assertThat(error(RetrieveThing.of(PUMP, at("at-historical-timestamp", "2001-01-01T00:00:00Z"))))
                .isEqualTo("404 things:thing.history.notfound");
        assertThat(error(RetrieveThing.of(PUMP, at("at-historical-timestamp", "yesterday"))))
                .startsWith("400 header.invalid");
        assertThat(at(PUMP, "at-historical-revision", 1).getValue("attributes/order"))
                .contains(JsonValue.of(1));
        DittoHeaders guest = as("u:guest").toBuilder()
                .putHeader("at-historical-revision", "1")
                .build();
        assertThat(error(RetrieveThing.of(PUMP, guest))).isEqualTo("404 things:thing.notfound");
    }

    private void pumpAgain() {
        run(create("{'thingId':'org.test:pump','policyId':'org.test:pump','attributes':{'order':7}}"));
    }

    @Test
    void retentionDropsOldSegmentsButKeepsWhatIsYoungReadable() throws Exception {
        openWith(4_000, new TwinOptions.Retention(Duration.ZERO, 0));
        pump();
        String filling = "x".repeat(3_000);
        CompletableFuture<CommandResponse<?>> last = CompletableFuture.completedFuture(null);
        for (int i = 2; i <= 16_000; i++) {
            clock.forward(Duration.ofMillis(1));
            JsonValue value = JsonValue.of(i + filling);
            last = twins.execute(ModifyAttribute.of(PUMP, JsonPointer.of("filled"), value, as("u:owner")))
                    .toCompletableFuture();
            if (i % 500 == 0) {
                last.join();
            }
        }
        last.join();
        eventually(() -> assertThat(firstSegment()).isGreaterThan(1));
        openWith(4_000, TwinOptions.Retention.defaults());
        assertThat(error(RetrieveThing.of(PUMP, at("at-historical-revision", 2))))
                .isEqualTo("404 things:thing.history.notfound");
        for (int revision = 15_800; revision <= 16_000; revision += 25) {
            assertThat(at(PUMP, "at-historical-revision", revision).getValue("attributes/filled"))
                    .contains(JsonValue.of(revision + filling));
        }
    }

    private long firstSegment() {
        try (var files = Files.list(folder.resolve("journal"))) {
            return files.map(Path::getFileName)
                    .map(Path::toString)
                    .filter(name -> name.endsWith(".log"))
                    .mapToLong(name -> Long.parseLong(name.substring(0, 20)))
                    .min()
                    .orElseThrow();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
