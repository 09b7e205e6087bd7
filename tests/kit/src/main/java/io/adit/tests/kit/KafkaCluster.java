package io.adit.tests.kit;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Kafka brokers, which are their own controllers, in JVMs of their own on free ports of the loopback; Kafka is on the class path of whoever uses this. Nodes
 * are counted from 0.
 */
public final class KafkaCluster implements AutoCloseable {
    private static final String CLUSTER = "YWRpdC10ZXN0LWthZmthMQ";

    private final Path folder;
    private final List<Integer> brokers;
    private final List<Integer> controllers;
    private final List<Process> processes = new ArrayList<>();
    private final String bootstrap;

    /** Starts them; they are up some seconds later, for which clients wait. @param folder for their data and logs */
    public KafkaCluster(Path folder, int nodes) throws IOException, InterruptedException {
        this.folder = folder;
        List<Integer> ports = freePorts(2 * nodes);
        brokers = ports.subList(0, nodes);
        controllers = ports.subList(nodes, 2 * nodes);
        bootstrap = brokers.stream().map(port -> "127.0.0.1:" + port).collect(Collectors.joining(","));
        for (int node = 0; node < nodes; node++) {
            Files.writeString(settings(node), settingsOf(node));
            run(
                            node,
                            "kafka.tools.StorageTool",
                            "format",
                            "-t",
                            CLUSTER,
                            "-c",
                            settings(node).toString())
                    .waitFor(60, TimeUnit.SECONDS);
        }
        for (int node = 0; node < nodes; node++) {
            processes.add(run(node, "kafka.Kafka", settings(node).toString()));
        }
    }

    /** Where clients find them. */
    public String bootstrap() {
        return bootstrap;
    }

    private Path settings(int node) {
        return folder.resolve("server" + node + ".properties");
    }

    private String settingsOf(int node) {
        String voters = IntStream.range(0, controllers.size())
                .mapToObj(each -> each + "@127.0.0.1:" + controllers.get(each))
                .collect(Collectors.joining(","));
        return """
            process.roles=broker,controller
            node.id=%1$d
            listeners=PLAINTEXT://127.0.0.1:%2$d,CONTROLLER://127.0.0.1:%3$d
            advertised.listeners=PLAINTEXT://127.0.0.1:%2$d
            controller.listener.names=CONTROLLER
            controller.quorum.voters=%4$s
            log.dirs=%5$s
            default.replication.factor=%6$d
            min.insync.replicas=%7$d
            offsets.topic.replication.factor=%6$d
            offsets.topic.num.partitions=1
            transaction.state.log.replication.factor=%6$d
            transaction.state.log.min.isr=%7$d
            transaction.state.log.num.partitions=1
            group.initial.rebalance.delay.ms=0
            """.formatted(
                        node,
                        brokers.get(node),
                        controllers.get(node),
                        voters,
                        folder.resolve("log" + node),
                        brokers.size(),
                        brokers.size() > 2 ? 2 : 1);
    }

    private Process run(int node, String main, String... arguments) throws IOException {
        return java(folder.resolve("kafka" + node + ".log"), main, arguments);
    }

    /** Kills a broker as a power cut would. */
    public void kill(int node) throws InterruptedException {
        processes.get(node).destroyForcibly().waitFor(30, TimeUnit.SECONDS);
    }

    /** Starts a broker again that was killed. */
    public void restart(int node) throws IOException {
        processes.set(node, run(node, "kafka.Kafka", settings(node).toString()));
    }

    /** A JVM with the class path of this one. */
    public static Process java(Path log, String main, String... arguments) throws IOException {
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

    private static List<Integer> freePorts(int count) throws IOException {
        List<ServerSocket> sockets = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                sockets.add(new ServerSocket(0));
            }
            return sockets.stream().map(ServerSocket::getLocalPort).toList();
        } finally {
            for (ServerSocket socket : sockets) {
                socket.close();
            }
        }
    }

    @Override
    public void close() throws InterruptedException {
        for (int node = 0; node < processes.size(); node++) {
            kill(node);
        }
    }
}
