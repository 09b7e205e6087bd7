package io.adit.things;

import java.nio.file.Path;
import org.eclipse.ditto.policies.model.PolicyId;
import org.eclipse.ditto.things.model.Thing;
import org.eclipse.ditto.things.model.ThingId;
import org.eclipse.ditto.things.model.signals.commands.modify.CreateThing;

/** A process that writes until it is killed, and prints {@code <thing id> <value>} for each acknowledged write. */
final class ConcurrentWriters {
    static final int WRITERS = 8;

    private ConcurrentWriters() {}

    public static void main(String[] arguments) {
        TwinRuntime twins = Twins.open(Path.of(arguments[0]), TwinOptions.defaults());
        for (int writer = 0; writer < WRITERS; writer++) {
            ThingId id = ThingId.of("org.test:w" + writer);
            twins.execute(CreateThing.of(
                            Thing.newBuilder()
                                    .setId(id)
                                    .setPolicyId(PolicyId.of(id))
                                    .removePolicyId()
                                    .build(),
                            null,
                            TwinTestBase.as("u:owner")))
                    .toCompletableFuture()
                    .join();
            Thread.ofPlatform().start(() -> {
                for (int i = 0; ; i++) {
                    twins.execute(TwinTestBase.attribute(id, "n", i, TwinTestBase.as("u:owner")))
                            .toCompletableFuture()
                            .join();
                    System.out.println(id + " " + i);
                }
            });
        }
    }
}
