package io.adit.streams.cli;

import io.adit.streams.StreamsOptions;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The arguments that say which Ditto has the programme, and who reads it there. */
final class DittoArguments {
    @Option(
            names = "--ditto",
            required = true,
            paramLabel = "URL",
            description = "Ditto, from which the programme is read.")
    URI ditto = URI.create("");

    @Option(names = "--user", description = "Who reads the programme (default: ${DEFAULT-VALUE}).")
    String user = "ditto";

    @Option(names = "--password-file", required = true, paramLabel = "FILE", description = "File with the password.")
    Path passwordFile = Path.of("");

    /** @throws IllegalArgumentException with a sentence that says what is wrong */
    StreamsOptions.Ditto ditto(boolean writes) throws IOException {
        if (ditto.getHost() == null) {
            throw new IllegalArgumentException(
                    "'" + ditto + "' is no address; write for example http://127.0.0.1:8080.");
        }
        return new StreamsOptions.Ditto(ditto, user, PasswordFile.read(passwordFile, "--password-file"), writes);
    }
}
