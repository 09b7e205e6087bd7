package io.adit.server.cli;

import io.adit.engine.StateException;
import io.adit.engine.forecast.LearntLife;
import io.adit.engine.forecast.LifeEstimate;
import io.adit.engine.forecast.RemainingLife;
import io.adit.server.detect.LifeFolder;
import io.adit.server.detect.UnitHistory;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.eclipse.ditto.json.JsonObject;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code adit life --train DIR --in FILE.csv}. */
@Command(
        name = "life",
        description = {
            "Estimates how long a unit will last, from histories of units of its kind that failed.",
            "Rows are cycles, hours or whatever your files have a row for; so is the estimate."
        },
        mixinStandardHelpOptions = true)
final class LifeCommand implements Callable<Integer> {
    @Spec
    @Nullable
    CommandSpec spec;

    @Option(
            names = "--train",
            paramLabel = "DIR",
            description =
                    "Folder with a CSV file for each unit that failed: timestamp and a column for each channel, up to the failure.")
    @Nullable
    Path train;

    @Option(
            names = "--model",
            paramLabel = "FILE",
            description = "With --train: where to keep what is learnt. Without: where it was kept.")
    @Nullable
    Path model;

    @Option(names = "--in", paramLabel = "FILE.csv", description = "The history so far of the unit to judge.")
    @Nullable
    Path in;

    @Option(
            names = "--horizon",
            paramLabel = "ROWS",
            description = "With --train: longest life that is told apart (default: half of the median history).")
    @Nullable
    Double horizon;

    @Option(names = "--json", description = "Prints one JSON object.")
    boolean json;

    @Override
    public Integer call() throws IOException {
        CommandSpec command = Objects.requireNonNull(spec);
        if (train == null && model == null || in == null && model == null) {
            throw new ParameterException(
                    command.commandLine(), "Name --in and --train or --model; or --train and --model, to learn only.");
        }
        LearntLife learnt = train == null ? read(Objects.requireNonNull(model)) : LifeFolder.learn(train, horizon);
        if (train != null && model != null) {
            Files.write(model, learnt.toBytes());
        }
        if (in != null) {
            PrintWriter say = command.commandLine().getOut();
            tell(learnt, in, say);
            say.flush();
        }
        return 0;
    }

    private static LearntLife read(Path file) throws IOException {
        try {
            return LearntLife.ofBytes(Files.readAllBytes(file));
        } catch (StateException e) {
            throw new IllegalArgumentException(
                    file + " can't be used: " + e.getMessage() + " Learn anew with --train.", e);
        }
    }

    private void tell(LearntLife learnt, Path file, PrintWriter say) throws IOException {
        UnitHistory unit = UnitHistory.read(file);
        LifeFolder.requireSame(learnt.channels(), unit, file);
        RemainingLife.Follower follower = learnt.life().follow();
        LifeEstimate estimate = new LifeEstimate(0, 0, 0);
        for (double[] row : unit.rows()) {
            estimate = follower.next(row);
        }
        double most = learnt.life().horizon();
        say.println(json ? object(unit, estimate, most) : sentence(file, unit, estimate, most));
    }

    private static JsonObject object(UnitHistory unit, LifeEstimate estimate, double most) {
        return JsonObject.newBuilder()
                .set("timestamp", unit.last())
                .set("age", unit.rows().length)
                .set("rows", estimate.rows())
                .set("low", estimate.low())
                .set("high", estimate.high())
                .set("confidence", LifeEstimate.CONFIDENCE)
                .set("horizon", most)
                .build();
    }

    private static String sentence(Path file, UnitHistory unit, LifeEstimate estimate, double most) {
        String end = estimate.high() >= most ? "%.0f or more" : "%.0f";
        return String.format(
                Locale.ROOT,
                "%s, %d rows old at %s: about %.0f rows left, %.0f to " + end + " with a probability of %.0f %%",
                file,
                unit.rows().length,
                unit.last(),
                estimate.rows(),
                estimate.low(),
                estimate.high(),
                100 * LifeEstimate.CONFIDENCE);
    }
}
