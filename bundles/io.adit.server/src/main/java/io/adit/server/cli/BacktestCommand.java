package io.adit.server.cli;

import io.adit.history.HistoryException;
import io.adit.server.Interruption;
import io.adit.server.StoppedData;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.eclipse.ditto.json.JsonObject;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code adit backtest}. */
@Command(
        name = "backtest",
        description = {
            "Runs rules of a model over the kept readings and tells which alarms they would have given.",
            "Nothing is changed by it."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "For example: ./adit backtest station.adit --rule strain-ring-12 \\",
            "    --from 2026-01-01T00:00:00Z --to 2026-02-01T00:00:00Z --incidents incidents.csv",
            "Which limit? ./adit backtest station.adit --sweep strain-ring-12.alert --over 40..90 \\",
            "    --at-most 2/month --svg sweep.svg --from 2026-01-01T00:00:00Z --to 2026-02-01T00:00:00Z"
        })
final class BacktestCommand implements Callable<Integer> {
    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE.adit", description = "The model with the rules.")
    Path file = Path.of("");

    @Option(names = "--from", required = true, paramLabel = "TIME", description = "First time, ISO 8601.")
    String from = "";

    @Option(names = "--to", required = true, paramLabel = "TIME", description = "Last time, excluded.")
    String to = "";

    @Option(
            names = "--rule",
            paramLabel = "ID",
            description = "Id of a rule in the model; may be given again (default: all that are enabled).")
    List<String> rules = List.of();

    @Option(
            names = "--warm-up",
            paramLabel = "DURATION",
            description = "How long before --from readings are run already, for windows and delays (default: P30D).")
    @Nullable
    String warmUp;

    @Option(
            names = "--against",
            paramLabel = "WHAT",
            description = "Compare with: programme (a run of what is deployed, the default), journal (the alarms that"
                    + " there really were), or none.")
    String against = "programme";

    @Option(
            names = "--incidents",
            paramLabel = "FILE.csv",
            description =
                    "What really happened: columns from, to, channel (id of a channel or asset, or empty), label.")
    @Nullable
    Path incidents;

    @Option(
            names = "--ahead",
            paramLabel = "DURATION",
            description = "How long before an incident an alarm counts as having announced it (default: P1D).")
    @Nullable
    String ahead;

    @Option(
            names = "--reset-after",
            paramLabel = "DURATION",
            description =
                    "Alarms that latch are held until so long after their condition is gone, as if somebody reset them"
                            + " then (default: they end with their condition).")
    @Nullable
    String resetAfter;

    @Mixin
    SweepOptions sweep = new SweepOptions();

    @Option(names = "--json", description = "Prints the report as JSON.")
    boolean json;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Data folder to read where no server runs on it; unless given, the server is asked.")
    @Nullable
    Path data;

    @Mixin
    ServerAccessOptions server = new ServerAccessOptions();

    @Override
    public Integer call() throws IOException, InterruptedException {
        JsonObject request = request(ModelFile.load(file));
        JsonObject report;
        try (WatchedRun run = start(request);
                Interruption interruption = new Interruption(WatchedRun.PATIENCE)) {
            report = run.awaitEnd(interruption);
        }
        return print(report);
    }

    private int print(JsonObject report) throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        if (json) {
            out.println(report);
        } else {
            new BacktestText(out).print(report);
        }
        out.flush();
        if (sweep.svg != null && report.contains("sweep")) {
            Files.writeString(
                    sweep.svg,
                    new SweepSvg(report.getValue("sweep").orElseThrow().asObject()).file());
        }
        return BacktestText.text(report, "state").equals("DONE") ? 0 : Adit.FAILED;
    }

    private JsonObject request(ModelFile model) throws IOException {
        for (String rule : rules) {
            if (!model.rules().contains(rule)) {
                throw new IllegalArgumentException(file + " has no rule with the id " + rule + ".");
            }
        }
        JsonObject request = JsonObject.newBuilder()
                .set("programme", model.programme(server.user))
                .set("from", from)
                .set("to", to)
                .set("against", against)
                .build();
        request = rules.isEmpty() ? request : request.setValue("rules", BacktestText.array(rules));
        request = warmUp == null ? request : request.setValue("warmUp", warmUp);
        request = resetAfter == null ? request : request.setValue("resetAfter", resetAfter);
        request = ahead == null ? request : request.setValue("ahead", ahead);
        request =
                incidents == null ? request : request.setValue("incidents", new IncidentFile(incidents, model).read());
        return sweep.isAsked() ? request.setValue("sweep", sweep.json(model)) : request;
    }

    private WatchedRun start(JsonObject request) throws IOException {
        if (data != null) {
            try {
                return BacktestRun.here(StoppedData.open(data), request, server.user);
            } catch (HistoryException e) {
                if (e.code() != HistoryException.Code.LOCKED) {
                    throw e;
                }
            }
        }
        return WatchedRun.onServer(server.client(), "/api/adit/backtest", request);
    }
}
