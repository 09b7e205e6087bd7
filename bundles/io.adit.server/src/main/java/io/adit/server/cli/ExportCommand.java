package io.adit.server.cli;

import io.adit.publish.http.DittoApi;
import io.adit.publish.http.RestClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code adit export THING CHANNEL -o FILE}. */
@Command(
        name = "export",
        description =
                "Writes what history has of a channel into a file, CSV, Arrow or Parquet, samples or summaries of steps.",
        mixinStandardHelpOptions = true,
        footer = {"", "For example: ./adit export my.ns:pump-1 motorCurrent --from now-7d --step 1h -o current.csv"})
final class ExportCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "THING", description = "Id of the asset's thing.")
    String thing = "";

    @Parameters(index = "1", paramLabel = "CHANNEL", description = "Key of the channel.")
    String channel = "";

    @Option(
            names = "-o",
            paramLabel = "FILE",
            required = true,
            description =
                    "File to write; must not exist. Arrow where it ends with .arrow or .feather, Parquet with .parquet, else CSV.")
    Path file = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "csv, arrow or parquet (default: by the file's name).")
    @Nullable
    String format;

    @Option(names = "--from", required = true, paramLabel = "TIME", description = "ISO 8601 with offset, or now-7d.")
    String from = "";

    @Option(names = "--to", paramLabel = "TIME", description = "The end, excluded (default: now).")
    String to = "now";

    @Option(
            names = "--step",
            paramLabel = "STEP",
            description = "Sums up in steps, e.g. 1m, 1h, 1d (default: samples).")
    @Nullable
    String step;

    @Option(names = "--time-zone", paramLabel = "ZONE", description = "Where days begin (default: UTC).")
    @Nullable
    String zone;

    @Option(names = "--raw", description = "Writes what the device sent, not the clean series.")
    boolean raw;

    @Mixin
    ServerAccessOptions server = new ServerAccessOptions();

    @Override
    public Integer call() throws IOException {
        if (Files.exists(file)) {
            throw new IllegalArgumentException(file + " is there already; name another file.");
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new IllegalArgumentException("There is no folder " + folder + " to write into.");
        }
        StringBuilder path = new StringBuilder("/api/adit/history/things/")
                .append(DittoApi.encode(thing))
                .append("/features/")
                .append(DittoApi.encode(channel))
                .append("?series=")
                .append(raw ? "raw" : "clean");
        Map<String, String> given = new java.util.TreeMap<>(Map.of("from", from, "to", to));
        if (step != null) {
            given.put("step", step);
        }
        if (zone != null) {
            given.put("tz", zone);
        }
        given.put("format", format == null ? byName() : format);
        given.forEach((name, value) -> path.append('&').append(name).append('=').append(DittoApi.encode(value)));
        RestClient.Answer answer = server.client().download(path.toString(), Map.of(), file);
        if (!answer.isSuccess()) {
            ServerAccessOptions.orFail(answer);
        }
        System.out.printf("%s: %,d bytes%n", file, Files.size(file));
        return 0;
    }

    private String byName() {
        String name = file.toString();
        if (name.endsWith(".arrow") || name.endsWith(".feather")) {
            return "arrow";
        }
        return name.endsWith(".parquet") ? "parquet" : "csv";
    }
}
