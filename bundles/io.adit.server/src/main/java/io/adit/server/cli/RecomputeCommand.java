package io.adit.server.cli;

import io.adit.server.Interruption;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.eclipse.ditto.json.JsonCollectors;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code adit recompute}. */
@Command(
        name = "recompute",
        description =
                "Computes clean samples again, from raw ones or from channels that they are derived from, with the settings of a model, and tells what differs.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Without --apply nothing is changed. Interrupting it cancels the run; nothing is switched then.",
            "For example: ./adit recompute station.adit --channel pump-1.motorCurrent \\",
            "  --from 2026-01-01T00:00:00Z --to 2026-02-01T00:00:00Z"
        })
final class RecomputeCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "FILE.adit", description = "The model with the new settings.")
    Path file = Path.of("");

    @Option(
            names = "--channel",
            required = true,
            paramLabel = "ID",
            description = "Id of the channel in the model, for example pump-1.motorCurrent; may be given again.")
    List<String> channels = List.of();

    @Option(
            names = "--from",
            required = true,
            paramLabel = "TIME",
            description = "First time of measurement, ISO 8601.")
    String from = "";

    @Option(names = "--to", required = true, paramLabel = "TIME", description = "Last time of measurement, excluded.")
    String to = "";

    @Option(
            names = "--run-steps",
            description = "Calls Python steps again, instead of taking the results that they had.")
    boolean runSteps;

    @Option(names = "--apply", description = "Switches to the new samples when all are computed.")
    boolean apply;

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why, kept with the revision.")
    String reason = "";

    @Option(names = "--json", description = "Prints the report as JSON.")
    boolean json;

    @Mixin
    ServerAccessOptions server = new ServerAccessOptions();

    @Override
    public Integer call() throws IOException, InterruptedException {
        JsonObject request = request(ModelFile.load(file));
        try (Interruption interruption = new Interruption(WatchedRun.PATIENCE);
                WatchedRun run = WatchedRun.onServer(server.client(), "/api/adit/recomputations", request)) {
            return report(run.awaitEnd(interruption));
        }
    }

    private int report(JsonObject run) {
        if (json) {
            System.out.println(run);
        } else {
            RecomputeText.print(run, System.out);
        }
        return Set.of("COMPARED", "APPLIED").contains(state(run)) ? 0 : Adit.FAILED;
    }

    private static String state(JsonObject run) {
        return run.getValue("state").map(JsonValue::asString).orElse("");
    }

    private JsonObject request(ModelFile model) {
        return JsonObject.newBuilder()
                .set("channels", channels.stream().map(model::channel).collect(JsonCollectors.valuesToArray()))
                .set("from", from)
                .set("to", to)
                .set("runSteps", runSteps)
                .set("apply", apply)
                .set("reason", reason)
                .set("programme", model.programme(server.user))
                .build();
    }
}
