package io.adit.streams;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.Uuid;

/** A Kafka of one node in a JVM of its own, on a free port of the loopback. */
final class KafkaProcess implements AutoCloseable {
    private final Path folder;
    private final Path settings;
    final String bootstrap;
    private Process process;

    KafkaProcess(Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        int broker = freePort();
        int controller = freePort();
        bootstrap = "127.0.0.1:" + broker;
        settings = folder.resolve("server.properties");
        Files.writeString(settings, """
            process.roles=broker,controller
            node.id=1
            listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
            advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
            controller.listener.names=CONTROLLER
            controller.quorum.voters=1@127.0.0.1:%2$d
            log.dirs=%3$s
            offsets.topic.replication.factor=1
            offsets.topic.num.partitions=1
            transaction.state.log.replication.factor=1
            transaction.state.log.min.isr=1
            transaction.state.log.num.partitions=1
            group.initial.rebalance.delay.ms=0
            """.formatted(broker, controller, folder.resolve("log")));
        run("kafka.tools.StorageTool", "format", "-t", Uuid.randomUuid().toString(), "-c", settings.toString())
                .waitFor(60, TimeUnit.SECONDS);
        process = run("kafka.Kafka", settings.toString());
    }

    private Process run(String main, String... arguments) throws IOException {
        return java(folder.resolve(main + ".log"), main, arguments);
    }

    /** A JVM with the class path of this one. */
    static Process java(Path log, String main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                main));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
    }
}
