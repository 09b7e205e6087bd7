package io.adit.server.cli;

import io.adit.access.Login;
import io.adit.access.Route;
import io.adit.access.SecretFile;
import io.adit.access.cli.RouteArguments;
import io.adit.access.cli.TokenArguments;
import io.adit.model.Facility;
import io.adit.model.file.AditFile;
import io.adit.publish.http.DittoApi;
import io.adit.publish.http.ModelApi;
import io.adit.publish.http.RegistryApi;
import io.adit.publish.http.RestClient;
import io.adit.publish.plan.DeviceSecrets;
import io.adit.publish.plan.DittoConnections;
import io.adit.publish.plan.Publisher;
import io.adit.validation.Finding;
import io.adit.validation.Validator;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Where a model is published, and as whom. */
final class PublishOptions {
    @Parameters(index = "0", paramLabel = "FILE.adit", description = "The model.")
    Path file = Path.of("");

    @Option(names = "--ditto", paramLabel = "URL", description = "Ditto's address (default: http://127.0.0.1:8080).")
    URI ditto = URI.create("http://127.0.0.1:8080");

    @Mixin
    HonoOptions hono = new HonoOptions();

    @Option(names = "--user", description = "Who publishes (default: admin).")
    String user = "admin";

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description = "File with the password (default: data/admin-password).")
    Path passwordFile = Path.of("data", "admin-password");

    @Option(
            names = "--device-secrets",
            paramLabel = "FILE",
            description = "Where passwords of newly registered devices are written (default: FILE.adit.secrets).")
    @Nullable
    Path deviceSecrets;

    @Mixin
    TokenArguments token = new TokenArguments();

    @Mixin
    RouteArguments route = new RouteArguments();

    @Mixin
    ConnectionOptions connections = new ConnectionOptions();

    /**
     * Loads and validates the model.
     *
     * @throws IllegalArgumentException if it has errors; they are printed before
     */
    Facility facility() {
        Facility facility = AditFile.load(file);
        List<Finding> findings = Validator.validate(facility);
        if (ValidateCommand.hasErrors(findings)) {
            ValidateCommand.print(findings, System.err);
            throw new IllegalArgumentException(file + " has errors and cannot be published; mend them first.");
        }
        return facility;
    }

    /** @param published the Ditto's connections; null where they are left alone */
    Publisher publisher(@Nullable DittoConnections published) throws IOException {
        Path secrets = deviceSecrets == null ? Path.of(file + ".secrets") : deviceSecrets;
        return new Publisher(
                new DittoApi(dittoClient()), new RegistryApi(registryClient()), new DeviceSecrets(secrets), published);
    }

    /** The Ditto's connections; null where they are left alone. */
    @Nullable
    DittoConnections connections(Facility facility) throws IOException {
        return connections.wanted(ditto, way(), facility.getTenant()).orElse(null);
    }

    /** Where the 3D model goes. */
    ModelApi models() throws IOException {
        return new ModelApi(dittoClient());
    }

    /** Which way leads to the servers. */
    Route way() throws IOException {
        return route.route(System.getenv());
    }

    private RestClient dittoClient() throws IOException {
        Route way = way();
        Optional<Login> given = token.login(way, System.getenv());
        return new RestClient(ditto, given.isPresent() ? given.get() : basic(), way);
    }

    private RestClient registryClient() throws IOException {
        Route way = way();
        Optional<Login> given =
                hono.user == null ? token.login(way, System.getenv(), hono.scope, hono.audience) : Optional.empty();
        URI address = hono.address == null ? ditto : hono.address;
        return new RestClient(address, given.isPresent() ? given.get() : basicThere(), way);
    }

    private Login basic() throws IOException {
        return Login.basic(user, SecretFile.read(passwordFile, "--password-file"));
    }

    private Login basicThere() throws IOException {
        return Login.basic(
                hono.user == null ? user : hono.user,
                hono.passwordFile == null
                        ? SecretFile.read(passwordFile, "--password-file")
                        : SecretFile.read(hono.passwordFile, "--hono-password-file"));
    }
}
