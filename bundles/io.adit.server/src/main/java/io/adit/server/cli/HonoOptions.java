package io.adit.server.cli;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a Hono's device registry is, and what of the login is another there than at the Ditto. */
final class HonoOptions {
    @Option(
            names = "--hono",
            paramLabel = "URL",
            description = "Address of Hono's device registry (default: as --ditto).")
    @Nullable
    URI address;

    @Option(names = "--hono-user", description = "Who publishes there (default: as --user).")
    @Nullable
    String user;

    @Option(
            names = "--hono-password-file",
            paramLabel = "FILE",
            description = "File with that user's password (default: as --password-file).")
    @Nullable
    Path passwordFile;

    @Option(names = "--hono-scope", description = "What the token for it is to allow (default: as --scope).")
    @Nullable
    String scope;

    @Option(names = "--hono-audience", description = "Whom the token for it is for (default: as --audience).")
    @Nullable
    String audience;
}
