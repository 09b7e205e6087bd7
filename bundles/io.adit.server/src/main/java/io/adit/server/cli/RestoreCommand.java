package io.adit.server.cli;

import io.adit.server.backup.Restore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code adit restore FILE}. */
@Command(
        name = "restore",
        description = "Makes a data folder from a backup, after checking every file of it.",
        mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "FILE", description = "The backup.")
    Path file = Path.of("");

    @Option(
            names = "--data",
            paramLabel = "DIR",
            required = true,
            description = "The folder to make; missing or empty.")
    Path data = Path.of("");

    @Override
    public Integer call() throws IOException {
        int files = Restore.run(file, data.toAbsolutePath().normalize());
        System.out.printf("Restored %d files into %s.%n", files, data);
        return 0;
    }
}
