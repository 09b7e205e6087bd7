package io.adit.server.cli;

import io.adit.model.Facility;
import io.adit.publish.plan.Plan;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code adit apply FILE.adit}. */
@Command(
        name = "apply",
        description = "Publishes a model: makes a Ditto and a Hono hold what it says. Doing it again changes nothing.",
        mixinStandardHelpOptions = true)
final class ApplyCommand implements Callable<Integer> {
    @Mixin
    PublishOptions options = new PublishOptions();

    @Option(names = "--json", description = "Prints what was done as JSON.")
    boolean json;

    @Override
    public Integer call() throws IOException {
        Facility facility = options.facility();
        Plan done = options.publisher()
                .apply(
                        facility,
                        (change, index, all) -> System.err.printf(
                                "[%d/%d] %s %s %s%n",
                                index + 1,
                                all,
                                PlanText.verb(change),
                                change.target().label(),
                                change.id()));
        if (json) {
            System.out.println(PlanText.toJson(done));
        } else {
            System.out.println("applied: " + done.summary());
        }
        return 0;
    }
}
