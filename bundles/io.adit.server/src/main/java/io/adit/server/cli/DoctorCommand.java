package io.adit.server.cli;

import io.adit.access.Login;
import io.adit.access.Route;
import io.adit.access.SecretFile;
import io.adit.access.cli.RouteArguments;
import io.adit.access.cli.TokenArguments;
import io.adit.server.doctor.Diagnosis;
import io.adit.server.doctor.Doctor;
import io.adit.server.doctor.RemoteCheck;
import io.adit.server.doctor.Report;
import io.adit.server.doctor.StreamsCheck;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code adit doctor}. */
@Command(
        name = "doctor",
        description = "Says what is wrong with a server, its data folder and this machine, and what to do.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Takes the options of adit serve, so that it looks at the same folder and ports. Works beside a running",
            "server and without one, and changes nothing. The exit code is not 0 when something is wrong."
        })
final class DoctorCommand implements Callable<Integer> {
    @Option(names = "--json", description = "Prints one JSON object, for programs.")
    boolean json;

    @Option(names = "--ditto", paramLabel = "URL", description = "Looks also at a Ditto.")
    @Nullable
    URI ditto;

    @Option(names = "--hono", paramLabel = "URL", description = "Looks also at a Hono's device registry.")
    @Nullable
    URI hono;

    @Option(
            names = "--kafka",
            paramLabel = "HOST:PORT",
            description = "Looks also at Kafka brokers, with commas between.")
    @Nullable
    String kafka;

    @Option(
            names = "--kafka-config",
            paramLabel = "FILE",
            description = "With --kafka: the settings of clients that adit streams is given.")
    @Nullable
    Path kafkaConfig;

    @Option(
            names = "--cassandra",
            paramLabel = "HOST:PORT",
            description = "Looks also at nodes of a Cassandra, with commas between.")
    @Nullable
    String cassandra;

    @Option(names = "--user", description = "Who logs in there (default: admin).")
    String user = "admin";

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description = "File with that user's password (default: admin-password in the data folder).")
    @Nullable
    Path passwordFile;

    @Mixin
    TokenArguments token = new TokenArguments();

    @Mixin
    RouteArguments route = new RouteArguments();

    @Mixin
    ServerOptions options = new ServerOptions();

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Path folder = options.data.toAbsolutePath().normalize();
        List<Diagnosis> found = new ArrayList<>();
        found.addAll(settings());
        found.addAll(new Doctor(folder, listening(), options.centre, options.python, Clock.systemUTC()).look());
        found.addAll(others(folder));
        if (kafka != null) {
            found.addAll(new StreamsCheck().kafka(kafka, kafkaConfig));
        }
        if (cassandra != null) {
            found.addAll(new StreamsCheck().cassandra(cassandra));
        }
        Report report = new Report(found);
        var out = Objects.requireNonNull(spec).commandLine().getOut();
        out.print(json ? report.json() + System.lineSeparator() : report.text());
        out.flush();
        return report.isWell() ? 0 : Adit.FAILED;
    }

    private List<Diagnosis> settings() {
        try {
            options.login.toAuthOptions();
            options.kept();
            return List.of();
        } catch (IllegalArgumentException e) {
            return List.of(Diagnosis.wrong(
                    "options",
                    String.valueOf(e.getMessage()),
                    "The server will not start with it; see adit serve --help."));
        }
    }

    private Doctor.Listening listening() {
        Map<String, Integer> ports = new LinkedHashMap<>();
        ports.put("http-port", options.httpPort);
        ports.put("mqtt-port", options.mqttPort);
        ports.put("device-http-port", options.deviceHttpPort);
        ports.put("device-amqp-port", options.deviceAmqpPort);
        ports.put("north-amqp-port", options.northAmqpPort);
        return new Doctor.Listening(options.host, ports, options.tlsCertificate, options.tlsKey);
    }

    private List<Diagnosis> others(Path folder) throws IOException {
        if (ditto == null && hono == null) {
            return List.of();
        }
        RemoteCheck remote;
        try {
            Route way = route.route(System.getenv());
            remote = new RemoteCheck(login(folder, way), way);
        } catch (IllegalArgumentException e) {
            return List.of(Diagnosis.wrong(
                    "password", String.valueOf(e.getMessage()), "See ./adit doctor --help, from --user on."));
        }
        List<Diagnosis> found = new ArrayList<>();
        if (ditto != null) {
            found.addAll(remote.ditto(ditto));
        }
        if (hono != null) {
            found.addAll(remote.hono(hono));
        }
        return found;
    }

    private Login login(Path folder, Route way) throws IOException {
        Optional<Login> given = token.login(way, System.getenv());
        Path file = passwordFile == null ? folder.resolve("admin-password") : passwordFile;
        return given.isPresent() ? given.get() : Login.basic(user, SecretFile.read(file, "--password-file"));
    }
}
