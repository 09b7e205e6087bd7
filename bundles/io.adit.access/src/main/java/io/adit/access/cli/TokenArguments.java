package io.adit.access.cli;

import io.adit.access.ClientCredentials;
import io.adit.access.Login;
import io.adit.access.Route;
import io.adit.access.SecretFile;
import io.adit.access.TokenGrant;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options by which a command logs in with a token that a provider gives to it (OAuth 2.0 client credentials). */
public final class TokenArguments {
    /** Environment variable with the client's secret. */
    static final String SECRET = "ADIT_CLIENT_SECRET";

    @Option(
            names = "--token-endpoint",
            paramLabel = "URL",
            description =
                    "Logs in with tokens of this provider (OAuth 2.0 client credentials), not with user and password.")
    @Nullable
    URI endpoint;

    @Option(names = "--client-id", description = "With --token-endpoint: the client, as the provider knows it.")
    String client = "";

    @Option(
            names = "--client-secret-file",
            paramLabel = "FILE",
            description =
                    "With --token-endpoint: file with the client's secret (default: ADIT_CLIENT_SECRET of the environment).")
    @Nullable
    Path secretFile;

    @Option(names = "--scope", description = "With --token-endpoint: what the token is to allow.")
    String scope = "";

    @Option(
            names = "--audience",
            description = "With --token-endpoint: whom the token is for, where the provider asks.")
    String audience = "";

    /** The login, as the options say; empty where they say nothing. @throws IllegalArgumentException with a sentence that says what is wrong */
    public Optional<Login> login(Route route, Map<String, String> environment) throws IOException {
        return login(route, environment, null, null);
    }

    /**
     * As {@link #login(Route, Map)}, for another server.
     *
     * @param otherScope scope of its own; null: the same
     * @param otherAudience audience of its own; null: the same
     */
    public Optional<Login> login(
            Route route, Map<String, String> environment, @Nullable String otherScope, @Nullable String otherAudience)
            throws IOException {
        if (endpoint == null) {
            if (!client.isEmpty() || secretFile != null) {
                throw new IllegalArgumentException("--client-id and --client-secret-file need --token-endpoint.");
            }
            return Optional.empty();
        }
        TokenGrant grant = new TokenGrant(
                endpoint,
                client,
                secret(environment),
                otherScope == null ? scope : otherScope,
                otherAudience == null ? audience : otherAudience);
        return Optional.of(new ClientCredentials(grant, route, Clock.systemUTC()));
    }

    private String secret(Map<String, String> environment) throws IOException {
        if (secretFile != null) {
            return SecretFile.read(secretFile, "--client-secret-file");
        }
        String secret = environment.getOrDefault(SECRET, "").strip();
        if (secret.isEmpty()) {
            throw new IllegalArgumentException(
                    "--token-endpoint needs the client's secret: --client-secret-file FILE, or " + SECRET
                            + " in the environment.");
        }
        return secret;
    }
}
