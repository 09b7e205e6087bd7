package io.adit.tests.dittoclient;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.ditto.base.model.exceptions.DittoRuntimeException;
import org.eclipse.ditto.client.DittoClient;
import org.eclipse.ditto.json.JsonPointer;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.ditto.things.model.Thing;
import org.junit.jupiter.api.Test;

/** The published client, in its own version of Ditto's models, against a twin runtime in a process of its own. */
class DittoClientIT extends ClientTestBase {
    @Test
    void createsChangesMergesSearchesAndSeesChangesOfOthers() throws Exception {
        DittoClient writer = connect();
        DittoClient reader = connect();
        try {
            BlockingQueue<String> seen = new LinkedBlockingQueue<>();
            reader.twin()
                    .registerForThingChanges("all", change -> seen.add(change.getAction() + " " + change.getPath()));
            reader.twin().startConsumption().toCompletableFuture().get(60, TimeUnit.SECONDS);

            Thing created = writer.twin()
                    .create(Thing.newBuilder()
                            .setId(PUMP)
                            .setAttribute(JsonPointer.of("name"), JsonValue.of("P1"))
                            .build())
                    .toCompletableFuture()
                    .get(60, TimeUnit.SECONDS);
            assertThat(created.getEntityId()).contains(PUMP);
            assertThat(seen.poll(60, TimeUnit.SECONDS)).isEqualTo("CREATED /");

            writer.twin()
                    .forId(PUMP)
                    .putAttribute(JsonPointer.of("order"), 3)
                    .toCompletableFuture()
                    .get(60, TimeUnit.SECONDS);
            assertThat(seen.poll(60, TimeUnit.SECONDS)).isEqualTo("CREATED /attributes/order");

            writer.twin()
                    .forId(PUMP)
                    .mergeAttribute(JsonPointer.of("order"), 4)
                    .toCompletableFuture()
                    .get(60, TimeUnit.SECONDS);
            assertThat(seen.poll(60, TimeUnit.SECONDS)).isEqualTo("MERGED /attributes/order");

            Thing read =
                    reader.twin().forId(PUMP).retrieve().toCompletableFuture().get(60, TimeUnit.SECONDS);
            assertThat(read.getAttributes().orElseThrow().getValue("order")).contains(JsonValue.of(4));

            List<Thing> found = reader.twin().search().stream(
                            query -> query.filter("eq(attributes/order,4)").options(o -> o.size(10)))
                    .toList();
            assertThat(found).hasSize(1);

            writer.twin().delete(PUMP).toCompletableFuture().get(60, TimeUnit.SECONDS);
            assertThat(seen.poll(60, TimeUnit.SECONDS)).isEqualTo("DELETED /");
        } finally {
            writer.destroy();
            reader.destroy();
        }
    }

    @Test
    void getsTypedErrorOfMissingThing() throws Exception {
        DittoClient client = connect();
        try {
            assertThat(client.twin().forId(PUMP).retrieve().toCompletableFuture())
                    .failsWithin(60, TimeUnit.SECONDS)
                    .withThrowableOfType(java.util.concurrent.ExecutionException.class)
                    .satisfies(e -> assertThat(((DittoRuntimeException) e.getCause()).getErrorCode())
                            .isEqualTo("things:thing.notfound"));
        } finally {
            client.destroy();
        }
    }
}
