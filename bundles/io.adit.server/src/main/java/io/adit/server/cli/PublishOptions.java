package io.adit.server.cli;

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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    @Option(
            names = "--hono",
            paramLabel = "URL",
            description = "Address of Hono's device registry (default: as --ditto).")
    @Nullable
    URI hono;

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
                new DittoApi(client(ditto)),
                new RegistryApi(client(hono == null ? ditto : hono)),
                new DeviceSecrets(secrets),
                published);
    }

    /** The Ditto's connections; null where they are left alone. */
    @Nullable
    DittoConnections connections(Facility facility) throws IOException {
        return connections.wanted(ditto, facility.getTenant()).orElse(null);
    }

    /** Where the 3D model goes. */
    ModelApi models() throws IOException {
        return new ModelApi(client(ditto));
    }

    private RestClient client(URI address) throws IOException {
        if (address.getHost() == null) {
            throw new IllegalArgumentException(
                    "'" + address + "' is no address; write for example http://127.0.0.1:8080.");
        }
        return new RestClient(address, user, password(passwordFile, "--password-file"));
    }

    /** What a file of a password holds. @param option that names the file */
    static String password(Path file, String option) throws IOException {
        if (!Files.isReadable(file)) {
            throw new IllegalArgumentException(
                    "no password: there is no readable file " + file + "; name one with " + option + ".");
        }
        return Files.readString(file).strip();
    }
}
