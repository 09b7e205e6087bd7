package io.adit.server.cli;

import io.adit.edge.CentreFile;
import io.adit.server.EngineOnKafkaFile;
import io.adit.server.ServerConfig;
import io.adit.wot.ModelRule;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of a server; each also by environment and file, see {@link Defaults}. */
final class ServerOptions {
    private static final double GIGABYTE = 1e9;
    /** A few files of the ingest journal. */
    private static final double LEAST_GIGABYTES = 0.1;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder of everything that must survive (default: data).")
    Path data = Path.of("data");

    @Option(names = "--host", description = "Address to listen on (default: 127.0.0.1).")
    String host = "127.0.0.1";

    @Option(
            names = "--http-port",
            paramLabel = "PORT",
            description = "Port of API and dashboard; 0 takes any free one (default: 8080).")
    int httpPort = 8080;

    @Option(
            names = "--mqtt-port",
            paramLabel = "PORT",
            description = "Port of the MQTT adapter; 0 takes any free one (default: 1883).")
    int mqttPort = 1883;

    @Option(
            names = "--device-http-port",
            paramLabel = "PORT",
            description = "Port of the HTTP adapter for devices; 0 takes any free one (default: 8090).")
    int deviceHttpPort = 8090;

    @Option(
            names = "--device-amqp-port",
            paramLabel = "PORT",
            description = "Port of the AMQP adapter for devices; 0 takes any free one (default: 5672).")
    int deviceAmqpPort = 5672;

    @Option(
            names = "--north-amqp-port",
            paramLabel = "PORT",
            description = "Port where applications use AMQP as with Hono; 0 takes any free one (default: 15672).")
    int northAmqpPort = 15672;

    @Option(names = "--tls-cert", paramLabel = "FILE", description = "Certificate chain (PEM) for all listeners.")
    @Nullable
    Path tlsCertificate;

    @Option(names = "--tls-key", paramLabel = "FILE", description = "Its private key (PKCS#8 PEM).")
    @Nullable
    Path tlsKey;

    @Option(names = "--web", paramLabel = "DIR", description = "Folder of the built dashboard.")
    Path web = home().resolve("web/dist");

    @Option(
            names = "--model-host",
            paramLabel = "HOST",
            description = "Host that WoT thing models may be fetched from, beside this machine; may be given again.")
    Set<String> modelHosts = new TreeSet<>();

    @Option(
            names = "--no-model-rule",
            paramLabel = "RULE",
            description = "What is not checked against thing models; may be given again: ${COMPLETION-CANDIDATES}.")
    Set<ModelRule> uncheckedModelRules = EnumSet.noneOf(ModelRule.class);

    @Option(
            names = "--command-days",
            paramLabel = "DAYS",
            description = "Days that the journal of commands to devices keeps them at least (default: 1095).")
    int commandDays = (int) ServerConfig.Kept.DEFAULT.commands().toDays();

    @Option(
            names = "--payload-days",
            paramLabel = "DAYS",
            description = "Days that what devices sent is kept as it came (default: 90).")
    int payloadDays = (int) ServerConfig.Kept.DEFAULT.payloads().toDays();

    @Option(
            names = "--payload-gb",
            paramLabel = "GB",
            description = "Most gigabytes of that; the oldest go first (default: 20).")
    double payloadGigabytes = ServerConfig.Kept.DEFAULT.payloadBytes() / GIGABYTE;

    @Option(
            names = "--python",
            paramLabel = "FILE",
            description = "Python 3.9 or later that runs the scripts in DIR/steps (default: python3).")
    String python = ServerConfig.PYTHON;

    @Option(
            names = "--centre",
            paramLabel = "FILE",
            description = "Makes this server a station that hands on what it has to the centre that the file names.")
    @Nullable
    Path centre;

    @Option(
            names = "--engine-on-kafka",
            paramLabel = "FILE",
            description = "Leaves the engine to adit streams, and reads the history that it keeps in the Cassandra that"
                    + " the file names.")
    @Nullable
    Path engineOnKafka;

    @Option(names = "--print-config", description = "Prints the settings as they would be used, and ends.")
    boolean printConfig;

    @Mixin
    RetentionOptions retention = new RetentionOptions();

    @Mixin
    LoginOptions login = new LoginOptions();

    /** The folder that the program was built in. */
    static Path home() {
        return Path.of(System.getProperty("adit.home", "."));
    }

    ServerConfig toConfig() {
        if ((tlsCertificate == null) != (tlsKey == null)) {
            throw new IllegalArgumentException("--tls-cert and --tls-key go together; give both or none.");
        }
        for (@Nullable Path file : new @Nullable Path[] {tlsCertificate, tlsKey}) {
            if (file != null && !(Files.isRegularFile(file) && Files.isReadable(file))) {
                throw new IllegalArgumentException(file + " cannot be read; --tls-cert and --tls-key name PEM files.");
            }
        }
        Optional<ServerConfig.Tls> tls = tlsCertificate == null || tlsKey == null
                ? Optional.empty()
                : Optional.of(new ServerConfig.Tls(tlsCertificate, tlsKey));
        return new ServerConfig(
                data.toAbsolutePath().normalize(),
                web,
                home().resolve("ditto-things/models"),
                host,
                httpPort,
                mqttPort,
                deviceHttpPort,
                new ServerConfig.Amqp(deviceAmqpPort, northAmqpPort),
                new ServerConfig.ModelUse(modelHosts, uncheckedModelRules),
                tls,
                login.toAuthOptions(),
                kept(),
                python,
                new ServerConfig.Partners(
                        Optional.ofNullable(centre).map(CentreFile::read),
                        Optional.ofNullable(engineOnKafka).map(EngineOnKafkaFile::read)));
    }

    ServerConfig.Kept kept() {
        if (commandDays < 1 || payloadDays < 1) {
            throw new IllegalArgumentException("--command-days is " + commandDays + " and --payload-days " + payloadDays
                    + "; each has to be at least 1.");
        }
        if (!(payloadGigabytes >= LEAST_GIGABYTES)) {
            throw new IllegalArgumentException(
                    "--payload-gb is " + payloadGigabytes + "; at least " + LEAST_GIGABYTES + " is needed.");
        }
        return new ServerConfig.Kept(
                Duration.ofDays(commandDays),
                Duration.ofDays(payloadDays),
                (long) (payloadGigabytes * GIGABYTE),
                retention.toRetention(),
                retention.toTwinRetention());
    }

    void print(PrintStream out) {
        ServerConfig config = toConfig();
        out.println("data=" + config.data());
        out.println("host=" + config.host());
        out.println("http-port=" + config.httpPort());
        out.println("mqtt-port=" + config.mqttPort());
        out.println("device-http-port=" + config.deviceHttpPort());
        out.println("device-amqp-port=" + config.amqp().devices());
        out.println("north-amqp-port=" + config.amqp().north());
        config.tls().ifPresent(tls -> out.println("tls-cert=" + tls.certificate() + "\ntls-key=" + tls.key()));
        out.println("web=" + config.web());
        config.modelUse().hosts().forEach(one -> out.println("model-host=" + one));
        config.modelUse().unchecked().forEach(one -> out.println("no-model-rule=" + one));
        out.println("command-days=" + commandDays);
        out.println("payload-days=" + payloadDays);
        out.println("payload-gb=" + payloadGigabytes);
        retention.print(out);
        out.println("python=" + config.python());
        if (centre != null) {
            out.println("centre=" + centre);
        }
        if (engineOnKafka != null) {
            out.println("engine-on-kafka=" + engineOnKafka);
        }
        login.print(out);
    }
}
