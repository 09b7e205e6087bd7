package io.adit.streams.cli;

import io.adit.access.SecretFile;
import io.adit.streams.probe.ProbeOptions;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The arguments that say where an instance tells how it is. */
final class ProbeArguments {
    @Option(
            names = "--probe-port",
            paramLabel = "PORT",
            description = "Where /health, /ready and /metrics are answered (default: nowhere).")
    @Nullable
    Integer port;

    @Option(names = "--probe-host", paramLabel = "HOST", description = "Where it listens (default: ${DEFAULT-VALUE}).")
    String host = "127.0.0.1";

    @Option(
            names = "--metrics-password-file",
            paramLabel = "FILE",
            description =
                    "File with the password of the user metrics, who alone may read /metrics then. Without it only"
                            + " this machine is answered there.")
    @Nullable
    Path passwordFile;

    /** Empty where none are wanted. Nobody else reads metrics without a password. */
    Optional<ProbeOptions> options() throws IOException {
        if (port == null) {
            return Optional.empty();
        }
        if (passwordFile == null) {
            boolean own = InetAddress.getByName(host).isLoopbackAddress();
            return Optional.of(new ProbeOptions(host, port, own, ""));
        }
        String password = SecretFile.read(passwordFile, "--metrics-password-file");
        return Optional.of(new ProbeOptions(host, port, true, password));
    }
}
