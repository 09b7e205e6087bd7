package io.adit.server.cli;

import io.adit.server.backup.Backup;
import io.adit.server.backup.ControlClient;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code adit backup}. */
@Command(
        name = "backup",
        description = "Saves everything of a data folder into one file, also while the server runs.",
        mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {
    @Option(names = "--data", paramLabel = "DIR", description = "The data folder (default: data).")
    Path data = Path.of("data");

    @Option(names = "-o", paramLabel = "FILE", required = true, description = "File to write; must not exist.")
    Path file = Path.of("");

    @Override
    public Integer call() throws IOException {
        Path folder = data.toAbsolutePath().normalize();
        Path target = file.toAbsolutePath().normalize();
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException("there is no data folder " + folder + "; name one with --data.");
        }
        OptionalLong online = ControlClient.backup(folder, target);
        long bytes = online.isPresent() ? online.getAsLong() : offline(folder, target);
        System.out.printf(
                "Saved %s (%,d bytes)%s.%n", target, bytes, online.isPresent() ? " from the running server" : "");
        return 0;
    }

    /** Holds the lock of the things, so that no server starts meanwhile. */
    private static long offline(Path folder, Path target) throws IOException {
        Path lockFile = folder.resolve("things/journal/lock");
        if (!Files.exists(lockFile)) {
            throw new IOException(folder + " is no data folder of a server.");
        }
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                throw new IOException("a server uses " + folder + " but does not answer; stop it first.");
            }
            return Backup.ofStopped(folder).write(target);
        }
    }
}
