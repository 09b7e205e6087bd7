package io.adit.streams.cli;

import io.adit.access.Login;
import io.adit.access.Route;
import io.adit.access.SecretFile;
import io.adit.access.cli.RouteArguments;
import io.adit.access.cli.TokenArguments;
import io.adit.streams.StreamsOptions;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The arguments that say which Ditto has the programme, who reads it there, and on which way. */
final class DittoArguments {
    @Option(
            names = "--ditto",
            required = true,
            paramLabel = "URL",
            description = "Ditto, from which the programme is read.")
    URI ditto = URI.create("");

    @Option(names = "--user", description = "Who reads the programme (default: ${DEFAULT-VALUE}).")
    String user = "ditto";

    @Option(names = "--password-file", paramLabel = "FILE", description = "File with the password.")
    @Nullable
    Path passwordFile;

    @Mixin
    TokenArguments token = new TokenArguments();

    @Mixin
    RouteArguments route = new RouteArguments();

    /** @throws IllegalArgumentException with a sentence that says what is wrong */
    StreamsOptions.Ditto ditto(boolean writes) throws IOException {
        Route way = route.route(System.getenv());
        Optional<Login> given = token.login(way, System.getenv());
        if (given.isPresent()) {
            return new StreamsOptions.Ditto(ditto, given.get(), way, writes);
        }
        if (passwordFile == null) {
            throw new IllegalArgumentException("--ditto needs --user and --password-file, or --token-endpoint.");
        }
        Login login = Login.basic(user, SecretFile.read(passwordFile, "--password-file"));
        return new StreamsOptions.Ditto(ditto, login, way, writes);
    }
}
