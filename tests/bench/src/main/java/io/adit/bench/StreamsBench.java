package io.adit.bench;

import com.sun.management.ThreadMXBean;
import io.adit.engine.Engine;
import io.adit.engine.RawMessage;
import io.adit.engine.programme.Programme;
import io.adit.tests.kit.KafkaCluster;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The engine on Kafka against the same engine without: a backlog of messages is written to one broker on loopback as Hono would, then one instance of one
 * thread works it off. Its figure is samples for each second of processor time of its whole process, the compiler, the collector and the clients of
 * Kafka with it, from the first fifth of the backlog on; the broker is not in it. The engine alone is given the same messages on one
 * thread, whose processor time counts.
 */
final class StreamsBench {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int PER_MESSAGE = BenchFacility.CHANNELS;
    private static final long APART_MILLIS = 1000L;

    private final Figures figures = new Figures("streams");
    private final boolean quick;
    private final int messages;

    StreamsBench(boolean quick) {
        this.quick = quick;
        messages = quick ? 60_000 : 400_000;
    }

    void run() throws Exception {
        for (int run = 0; run < (quick ? 1 : 3); run++) {
            Path folder = Folders.fresh("streams");
            try {
                measure(folder);
            } finally {
                Folders.delete(folder);
            }
        }
        figures.print();
    }

    private void measure(Path folder) throws Exception {
        try (ServerProcess server = ServerProcess.start(folder.resolve("data"));
                KafkaCluster kafka = new KafkaCluster(folder, 1)) {
            Programme programme = BenchFacility.programme(server, folder);
            long start = System.currentTimeMillis() - messages / BenchFacility.DEVICES * APART_MILLIS;
            List<RawMessage> backlog = backlog(start);
            double embedded = embedded(programme, backlog);
            try (StreamsBacklog topics = new StreamsBacklog(kafka.bootstrap())) {
                figures.say("writing %d messages", messages);
                topics.write(backlog);
                Process instance = instance(folder, server, kafka);
                try {
                    figures(topics, instance, embedded);
                } finally {
                    instance.destroyForcibly().waitFor();
                }
            }
        }
    }

    private void figures(StreamsBacklog topics, Process instance, double embedded) throws InterruptedException {
        topics.waitFor(messages / 5, instance);
        long begun = System.nanoTime();
        double cpu = cpuSeconds(instance);
        long done = topics.cleanRecords();
        topics.waitFor(messages, instance);
        double seconds = (System.nanoTime() - begun) / 1e9;
        double used = cpuSeconds(instance) - cpu;
        long worked = messages - done;
        double perCore = worked * PER_MESSAGE / used;
        figures.add("samples_per_s_core", "1/s", perCore);
        figures.add("samples_per_s", "1/s", worked * PER_MESSAGE / seconds);
        figures.add("embedded_samples_per_s_core", "1/s", embedded);
        figures.add("ratio_to_embedded", "1", perCore / embedded);
        figures.add("catch_up_times", "1", worked / BenchFacility.DEVICES * (APART_MILLIS / 1e3) / seconds);
    }

    private static double cpuSeconds(Process process) {
        return process.info().totalCpuDuration().orElseThrow().toNanos() / 1e9;
    }

    private Process instance(Path folder, ServerProcess server, KafkaCluster kafka) throws IOException {
        Path log = folder.resolve("instance.log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "io.adit.streams.cli.StreamsCommand"));
        command.addAll(List.of("--kafka", kafka.bootstrap(), "--tenant", BenchFacility.TENANT, "--partitions", "1"));
        command.addAll(List.of("--ditto", "http://127.0.0.1:" + server.httpPort(), "--user", "admin"));
        command.addAll(
                List.of("--password-file", folder.resolve("data/admin-password").toString()));
        command.addAll(List.of("--state", folder.resolve("state").toString()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    private double embedded(Programme programme, List<RawMessage> backlog) {
        double best = 0;
        for (int run = 0; run < 3; run++) {
            Engine engine = Engine.start(programme);
            CleanCounter counter = new CleanCounter();
            long begun = THREADS.getCurrentThreadCpuTime();
            backlog.forEach(message -> engine.accept(message, counter));
            double seconds = (THREADS.getCurrentThreadCpuTime() - begun) / 1e9;
            best = Math.max(best, counter.samples() / seconds);
        }
        return best;
    }

    private List<RawMessage> backlog(long startMillis) {
        Random random = new Random(1);
        List<RawMessage> all = new ArrayList<>(messages);
        for (int i = 0; i < messages; i++) {
            int device = i % BenchFacility.DEVICES;
            long millis = startMillis + i / BenchFacility.DEVICES * APART_MILLIS + device;
            StringBuilder json = new StringBuilder("{\"time\":").append(millis);
            for (int channel = 0; channel < PER_MESSAGE; channel++) {
                double value = 20 + 5 * Math.sin(i / 5000.0 + channel) + 0.05 * random.nextGaussian();
                json.append(",\"c").append(channel).append("\":").append(Math.rint(value * 1e3) / 1e3);
            }
            byte[] payload = json.append('}').toString().getBytes(StandardCharsets.UTF_8);
            all.add(new RawMessage(
                    i + 1,
                    1000 * (millis + 20),
                    BenchFacility.TENANT,
                    "device-" + device,
                    "application/json",
                    payload));
        }
        return all;
    }
}
