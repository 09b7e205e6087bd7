package io.adit.tests.integration;

import static io.adit.tests.kit.Patience.await;

import io.adit.engine.programme.Programme;
import io.adit.model.Facility;
import io.adit.model.file.AditFile;
import io.adit.publish.desired.DesiredState;
import io.adit.publish.http.DittoApi;
import io.adit.publish.http.RegistryApi;
import io.adit.publish.http.RestClient;
import io.adit.publish.plan.DeviceSecrets;
import io.adit.publish.plan.Publisher;
import io.adit.publish.programme.ProgrammeReader;
import io.adit.server.OneMachine;
import io.adit.server.ServerConfig;
import io.adit.server.trace.MessageTraces;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A server of its own for a test, with the sample station published if wanted. */
final class Site implements AutoCloseable {
    static final Path HOME =
            Path.of(System.getProperty("adit.home", "../..")).toAbsolutePath().normalize();
    static final Path SAMPLE = HOME.resolve("ditto-things/sample/station.adit");

    final Path folder;
    final OneMachine server;
    final RestClient admin;

    Site(Path folder) throws IOException {
        this(folder, Optional.empty());
    }

    Site(Path folder, Optional<ServerConfig.Tls> tls) throws IOException {
        this(folder, tls, config -> config, MessageTraces.OFF);
    }

    Site(Path folder, Optional<ServerConfig.Tls> tls, MessageTraces traces) throws IOException {
        this(folder, tls, config -> config, traces);
    }

    /** @param changed makes another configuration of the usual one */
    Site(Path folder, UnaryOperator<ServerConfig> changed) throws IOException {
        this(folder, Optional.empty(), changed, MessageTraces.OFF);
    }

    private Site(Path folder, Optional<ServerConfig.Tls> tls, UnaryOperator<ServerConfig> changed, MessageTraces traces)
            throws IOException {
        this.folder = folder;
        Path data = folder.resolve("data");
        ServerConfig usual = new ServerConfig(
                data, HOME.resolve("web/dist"), HOME.resolve("ditto-things/models"), "127.0.0.1", 0, 0, 0, tls);
        server = new OneMachine(changed.apply(usual), "test", traces);
        admin = client("admin", Files.readString(data.resolve("admin-password")).strip());
    }

    RestClient client(String user, String password) {
        return new RestClient(URI.create("http://127.0.0.1:" + server.httpPort()), user, password);
    }

    Publisher publisher() {
        return new Publisher(new DittoApi(admin), new RegistryApi(admin), new DeviceSecrets(secrets()));
    }

    Facility publishSample() {
        Facility facility = AditFile.load(SAMPLE);
        publisher().apply(facility, (change, done, all) -> {});
        return facility;
    }

    /** Publishes the sample and waits until the engine runs its channels. */
    Facility runSample() {
        Facility facility = publishSample();
        awaitRunning(facility);
        return facility;
    }

    /** Waits until all of what a facility says to an engine runs: where the publication takes long, it is taken up in parts. */
    void awaitRunning(Facility facility) {
        Programme whole = programme(facility);
        await().until(() -> sizes(server.ingest().programme()).equals(sizes(whole)));
    }

    /** What a facility says to an engine. */
    static Programme programme(Facility facility) {
        return ProgrammeReader.read(List.copyOf(
                        DesiredState.of(facility, "nginx:admin").things().values()))
                .programme();
    }

    private static List<Integer> sizes(Programme programme) {
        return List.of(
                programme.channels().size(),
                programme.rules().size(),
                programme.interlocks().size(),
                programme.commands().size());
    }

    Path secrets() {
        return folder.resolve("devices.secrets");
    }

    /** Password of a published device. */
    String password(String device) throws IOException {
        return Files.readAllLines(secrets()).stream()
                .map(line -> line.split("\t"))
                .filter(parts -> parts[1].equals(device))
                .findFirst()
                .orElseThrow()[3];
    }

    String mqtt() {
        return "tcp://127.0.0.1:" + server.mqttPort();
    }

    @Override
    public void close() {
        server.close();
    }
}
