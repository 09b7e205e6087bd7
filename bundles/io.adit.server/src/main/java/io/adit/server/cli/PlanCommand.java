package io.adit.server.cli;

import io.adit.model.Facility;
import io.adit.publish.plan.Plan;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code adit plan FILE.adit}. */
@Command(
        name = "plan",
        description = "Shows what publishing a model would create, change and delete. Changes nothing.",
        mixinStandardHelpOptions = true)
final class PlanCommand implements Callable<Integer> {
    @Mixin
    PublishOptions options = new PublishOptions();

    @Option(names = "--json", description = "Prints the plan as JSON.")
    boolean json;

    @Override
    public Integer call() throws IOException {
        Facility facility = options.facility();
        Plan plan = options.publisher(options.connections(facility)).plan(facility);
        if (json) {
            System.out.println(PlanText.toJson(plan));
        } else {
            PlanText.print(plan, System.out);
        }
        return 0;
    }
}
