package io.adit.server.doctor;

import java.io.IOException;
import java.io.Reader;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the engine on Kafka needs besides a Ditto: brokers and their clients' settings, and nodes of a Cassandra. Used by one thread. */
public final class StreamsCheck {
    private static final int CASSANDRA_PORT = 9042;
    private static final Set<String> PROTOCOLS = Set.of("PLAINTEXT", "SSL", "SASL_PLAINTEXT", "SASL_SSL");
    private static final List<String> FILES = List.of("ssl.truststore.location", "ssl.keystore.location");

    /**
     * Looks at brokers; waits some seconds for each that does not answer.
     *
     * @param brokers {@code host:port} with commas between
     * @param config settings of Kafka's clients, a properties file; null: none
     */
    public List<Diagnosis> kafka(String brokers, @Nullable Path config) {
        List<Diagnosis> found = new ArrayList<>();
        Properties settings = new Properties();
        if (config != null) {
            try (Reader reader = Files.newBufferedReader(config)) {
                settings.load(reader);
                found.addAll(settings(config, settings));
            } catch (IOException | IllegalArgumentException e) {
                return List.of(Diagnosis.wrong(
                        "Kafka settings",
                        config + " can't be read: " + e,
                        "Name a properties file with --kafka-config."));
            }
        }
        boolean tls = settings.getProperty("security.protocol", "PLAINTEXT").endsWith("SSL");
        for (String each : brokers.split(",", -1)) {
            found.add(look("Kafka", each.strip(), 0, tls ? null : Greeting.KAFKA));
        }
        return found;
    }

    /** Looks at nodes of a Cassandra; waits some seconds for each that does not answer. @param nodes {@code host:port} with commas between */
    public List<Diagnosis> cassandra(String nodes) {
        List<Diagnosis> found = new ArrayList<>();
        for (String each : nodes.split(",", -1)) {
            found.add(look("Cassandra", each.strip(), CASSANDRA_PORT, Greeting.CASSANDRA));
        }
        return found;
    }

    private static List<Diagnosis> settings(Path config, Properties settings) throws IOException {
        List<Diagnosis> found = new ArrayList<>();
        String protocol = settings.getProperty("security.protocol", "PLAINTEXT");
        if (!PROTOCOLS.contains(protocol)) {
            found.add(Diagnosis.wrong(
                    "Kafka settings",
                    "security.protocol is '" + protocol + "'",
                    "It is one of " + PROTOCOLS.stream().sorted().toList() + "."));
        }
        if (protocol.startsWith("SASL") && !settings.containsKey("sasl.jaas.config")) {
            found.add(Diagnosis.wrong(
                    "Kafka settings",
                    protocol + " wants a login, and there is no sasl.jaas.config in " + config,
                    "Add it, and sasl.mechanism, as the brokers' operator says."));
        }
        for (String file : FILES) {
            String named = settings.getProperty(file);
            if (named != null && !Files.isReadable(Path.of(named))) {
                found.add(Diagnosis.wrong(
                        "Kafka settings", file + ": there is no readable file " + named, "Mend " + config + "."));
            }
        }
        if (settings.stringPropertyNames().stream().anyMatch(each -> each.matches(".*(password|jaas).*"))
                && config.getFileSystem().supportedFileAttributeViews().contains("posix")
                && Files.getPosixFilePermissions(config).contains(PosixFilePermission.OTHERS_READ)) {
            found.add(Diagnosis.wrong(
                    "Kafka settings", "everybody may read the password in " + config, "chmod 600 " + config));
        }
        return found;
    }

    private static Diagnosis look(String part, String text, int usualPort, @Nullable Greeting greeting) {
        int colon = text.lastIndexOf(':');
        String port = colon < 0 ? String.valueOf(usualPort) : text.substring(colon + 1);
        if (!port.matches("[1-9][0-9]{0,4}") || Integer.parseInt(port) > 65_535 || colon == 0 || text.isEmpty()) {
            return Diagnosis.wrong(
                    part, "'" + text + "' is no address", "Write host:port, with commas between several.");
        }
        InetSocketAddress address =
                new InetSocketAddress(colon < 0 ? text : text.substring(0, colon), Integer.parseInt(port));
        if (address.isUnresolved()) {
            return Diagnosis.wrong(
                    part, "no name service knows " + address.getHostString(), "Check the name, and the network's DNS.");
        }
        try {
            if (greeting == null) {
                Greeting.connect(address);
                return Diagnosis.ok(part, text + " takes connections; what is said over TLS was not looked at");
            }
            return greeting.isSpokenAt(address)
                    ? Diagnosis.ok(part, text + " answers")
                    : Diagnosis.wrong(
                            part,
                            text + " takes connections, but does not speak this protocol",
                            "Is it another port, or does it want TLS (security.protocol in --kafka-config)?");
        } catch (IOException e) {
            return Diagnosis.wrong(
                    part,
                    text + " takes no connection (" + e.getMessage() + ")",
                    "Check that it runs there, and firewalls.");
        }
    }
}
