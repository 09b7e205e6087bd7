package io.adit.server.cli;

import io.adit.server.detect.GroupDetection;
import io.adit.server.detect.SeriesDetection;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code adit detect --in FILE.csv --out FILE.csv}. */
@Command(
        name = "detect",
        description = {
            "Scores each sample of a channel by how unusual it is: 0 to 1, from 0.5 on an alarm.",
            "With --multi each row of a group of channels; from 0.5 on the group's state is abnormal.",
            "One pass and no look ahead: what a row gets depends on the rows before it only."
        },
        mixinStandardHelpOptions = true)
final class DetectCommand implements Callable<Integer> {
    @Spec
    @Nullable
    CommandSpec spec;

    @Option(
            names = "--in",
            required = true,
            paramLabel = "FILE.csv",
            description =
                    "Samples by time, with the columns timestamp and value; with --multi timestamp and one for each channel.")
    Path in = Path.of("");

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE.csv",
            description = "To write: the same rows with a further column, score.")
    Path out = Path.of("");

    @Option(names = "--multi", description = "The columns are channels of one group: one score for each row.")
    boolean multi;

    @Option(
            names = "--train-rows",
            paramLabel = "N",
            description =
                    "With --multi: how many of the first rows are normal, to learn from (default: ${DEFAULT-VALUE}).",
            defaultValue = "400")
    int trainRows;

    @Override
    public Integer call() throws IOException {
        PrintWriter say = Objects.requireNonNull(spec).commandLine().getOut();
        SeriesDetection.Listener listener =
                (timestamp, score, reason) -> say.printf(Locale.ROOT, "%s  %.3f  %s%n", timestamp, score, reason);
        SeriesDetection.Summary summary =
                multi ? GroupDetection.run(in, out, trainRows, listener) : SeriesDetection.run(in, out, listener);
        say.printf("%s: %d rows, %d announced%n", out, summary.rows(), summary.announced());
        tellWhatIsOdd(say, summary);
        say.flush();
        return 0;
    }

    private void tellWhatIsOdd(PrintWriter say, SeriesDetection.Summary summary) {
        if (multi && summary.rows() <= trainRows) {
            say.printf("All rows were learnt from, none was judged; --train-rows is %d.%n", trainRows);
        }
        if (summary.missing() > 0) {
            say.printf(
                    multi
                            ? "%d rows lack a value; they were judged by the others.%n"
                            : "%d rows have no value; they got the score 0.%n",
                    summary.missing());
        }
        if (summary.setBack() > 0) {
            say.printf(
                    "%d rows have an earlier time than one before; they were taken in the file's order.%n",
                    summary.setBack());
        }
    }
}
