package io.adit.streams.cli;

import io.adit.access.SecretFile;
import io.adit.cassandra.CassandraOptions;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The arguments that say where samples are kept. */
final class HistoryArguments {
    @Option(
            names = "--cassandra",
            split = ",",
            paramLabel = "HOST:PORT",
            description =
                    "Keeps samples in an Apache Cassandra; some of its nodes (default: they stay in their topics).")
    List<String> nodes = List.of();

    @Option(names = "--cassandra-datacenter", description = "The one that is near (default: ${DEFAULT-VALUE}).")
    String datacenter = "datacenter1";

    @Option(names = "--cassandra-keyspace", description = "Made where it is missing (default: ${DEFAULT-VALUE}).")
    String keyspace = "adit";

    @Option(
            names = "--cassandra-replicas",
            description = "Of each sample, where the keyspace is made (default: ${DEFAULT-VALUE}).")
    int replicas = 3;

    @Option(names = "--cassandra-user", description = "Who logs in there (default: nobody).")
    String user = "";

    @Option(names = "--cassandra-password-file", paramLabel = "FILE", description = "File with the password.")
    @Nullable
    Path passwordFile;

    /** Empty where none is wanted. @throws IllegalArgumentException with a sentence that says what is wrong */
    Optional<CassandraOptions> options() throws IOException {
        if (nodes.isEmpty()) {
            return Optional.empty();
        }
        String password = passwordFile == null ? "" : SecretFile.read(passwordFile, "--cassandra-password-file");
        List<InetSocketAddress> addresses =
                nodes.stream().map(CassandraOptions::node).toList();
        return Optional.of(new CassandraOptions(addresses, datacenter, keyspace, replicas, user, password));
    }
}
