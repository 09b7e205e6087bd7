package io.adit.server.cli;

import io.adit.server.importing.DeviceLink;
import io.adit.server.importing.HistoryImport;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code adit import-history FILE --mapping FILE.json --login DEVICE@TENANT --password-file FILE}. */
@Command(
        name = "import-history",
        description = "Sends the rows of a CSV or Parquet file as messages of a device, so that they become history.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "An import that was ended goes on from there when it is started again (FILE.progress).",
            "What is not understood stands in FILE.rejected.csv. The mapping: docs/guides/data-engineer.md."
        })
final class ImportHistoryCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "FILE", description = "The file, CSV or Parquet.")
    Path file = Path.of("");

    @Option(names = "--mapping", required = true, paramLabel = "FILE.json", description = "How to read it.")
    Path mapping = Path.of("");

    @Option(
            names = "--adapter",
            paramLabel = "URL",
            description =
                    "Adapter for devices: tcp://HOST:1883 (ssl:// with TLS) for MQTT, http://HOST:8090 for HTTP, where each"
                            + " message waits for the one before it (default: tcp://127.0.0.1:1883).")
    URI adapter = URI.create("tcp://127.0.0.1:1883");

    @Option(names = "--login", required = true, paramLabel = "ID@TENANT", description = "The device's login.")
    String login = "";

    @Option(
            names = "--password-file",
            required = true,
            paramLabel = "FILE",
            description = "File with the device's password.")
    Path passwordFile = Path.of("");

    @Override
    public Integer call() throws IOException {
        DeviceLink device =
                new DeviceLink(adapter, login, Files.readString(passwordFile).strip());
        HistoryImport.Result result =
                new HistoryImport(file, mapping, device).run(rows -> System.err.printf("%s: %,d rows%n", file, rows));
        System.out.printf(
                "%s: %,d rows sent, %,d without values, %,d rejected%s%n",
                file,
                result.sent(),
                result.empty(),
                result.rejected(),
                result.rejected() > 0 ? " (" + result.report() + ")" : "");
        return result.rejected() > 0 ? Adit.FAILED : 0;
    }
}
