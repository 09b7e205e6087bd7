package io.adit.cassandra;

import static org.awaitility.Awaitility.await;

import com.datastax.oss.driver.api.core.AllNodesFailedException;
import io.adit.history.HistoryException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/** A Cassandra of one node in a JVM of its own on free ports of the loopback, from the jars in the folder {@code adit.cassandra}, with the Java {@code adit.cassandra.java}. */
public final class CassandraProcess implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final List<String> OPENED = List.of(
            "java.lang",
            "java.lang.module",
            "java.lang.reflect",
            "java.io",
            "java.net",
            "java.nio",
            "java.util",
            "java.util.concurrent",
            "java.util.concurrent.atomic",
            "jdk.internal.loader",
            "jdk.internal.math",
            "jdk.internal.misc",
            "jdk.internal.module",
            "jdk.internal.ref",
            "jdk.internal.reflect",
            "jdk.internal.util.jar",
            "sun.nio.ch");

    private final Path folder;
    private final InetSocketAddress clients = free();
    private Process process;

    /** Starts it; it is up some seconds later, for which {@link #open} waits. */
    public CassandraProcess(Path folder) throws IOException {
        this.folder = folder;
        Files.writeString(folder.resolve("cassandra.yaml"), settings());
        process = start();
    }

    /** An address on which nobody listens. */
    public static InetSocketAddress free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return new InetSocketAddress("127.0.0.1", socket.getLocalPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String settings() {
        int storage = free().getPort();
        return """
            cluster_name: adit
            num_tokens: 1
            partitioner: org.apache.cassandra.dht.Murmur3Partitioner
            seed_provider:
              - class_name: org.apache.cassandra.locator.SimpleSeedProvider
                parameters:
                  - seeds: "127.0.0.1:%1$d"
            listen_address: 127.0.0.1
            rpc_address: 127.0.0.1
            storage_port: %1$d
            native_transport_port: %2$d
            endpoint_snitch: SimpleSnitch
            commitlog_sync: batch
            commitlog_segment_size: 8MiB
            disk_access_mode: standard
            memtable_heap_space: 64MiB
            memtable_offheap_space: 64MiB
            auto_snapshot: false
            data_file_directories: [%3$s/data]
            commitlog_directory: %3$s/commitlog
            saved_caches_directory: %3$s/saved
            hints_directory: %3$s/hints
            cdc_raw_directory: %3$s/cdc
            """.formatted(storage, clients.getPort(), folder);
    }

    private Process start() throws IOException {
        String lib = System.getProperty("adit.cassandra", "");
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("adit.cassandra.java", "java"),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-javaagent:" + agent(lib),
                "-Djava.security.manager=allow",
                "-Dcassandra.ring_delay_ms=0",
                "-Dcassandra.skip_wait_for_gossip_to_settle=0",
                "-Dcassandra.superuser_setup_delay_ms=0",
                "-Dcassandra-foreground=yes",
                "-Djdk.attach.allowAttachSelf=true",
                "-Dcassandra.config=" + folder.resolve("cassandra.yaml").toUri(),
                "-Dcassandra.storagedir=" + folder));
        OPENED.forEach(each -> command.addAll(List.of(
                "--add-opens",
                "java.base/" + each + "=ALL-UNNAMED",
                "--add-exports",
                "java.base/" + each + "=ALL-UNNAMED")));
        command.addAll(List.of("-cp", lib + "/*", "org.apache.cassandra.service.CassandraDaemon"));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("cassandra.log").toFile())
                .start();
    }

    /** It measures objects by a Java agent. */
    private static Path agent(String lib) throws IOException {
        try (Stream<Path> jars = Files.list(Path.of(lib))) {
            return jars.filter(each -> each.getFileName().toString().startsWith("jamm-"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("there is no jamm in " + lib));
        }
    }

    /** How it is reached. */
    public CassandraOptions options() {
        return new CassandraOptions(List.of(clients), "datacenter1", "adit", 1, "", "");
    }

    /** Connects once it answers. */
    public CassandraTables open() {
        AtomicReference<CassandraTables> opened = new AtomicReference<>();
        await().atMost(LIMIT)
                .pollInterval(Duration.ofSeconds(1))
                .ignoreExceptionsMatching(CassandraProcess::isNotUp)
                .until(() -> {
                    opened.set(CassandraTables.open(options()));
                    return true;
                });
        return opened.get();
    }

    private static boolean isNotUp(Throwable failure) {
        return failure instanceof HistoryException && failure.getCause() instanceof AllNodesFailedException;
    }

    /** Kills it, as a loss of power would. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
    }

    /** Starts it again. */
    public void restart() throws IOException {
        process = start();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
