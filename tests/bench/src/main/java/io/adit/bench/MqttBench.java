package io.adit.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Device telemetry over MQTT into a real {@code adit serve}, the whole way: a message is on the disk before its PUBACK, and its three
 * readings are cleaned, judged by a rule, written to history and reported to the twin. The devices run beside the server on the same
 * processors.
 */
final class MqttBench {
    private static final int IN_FLIGHT = 50;
    private static final int LIVE_PER_SECOND = 1_000;

    private final Figures figures = new Figures("mqtt");
    private final boolean quick;
    private final int runs;

    MqttBench(boolean quick) {
        this.quick = quick;
        runs = quick ? 1 : 5;
    }

    void run() throws Exception {
        Path folder = Folders.fresh("mqtt");
        Path data = Files.createDirectories(folder.resolve("data"));
        BenchFacility facility;
        try (ServerProcess server = ServerProcess.start(data)) {
            facility = BenchFacility.publish(server, folder);
            connects(server, facility.live());
            latency(server, facility.live(), folder);
            throughput(server, facility.devices());
            stress(new MqttStress(server, facility, figures));
        }
        figures.print();
        new SoakBench(quick).run(data, facility);
        Folders.delete(folder);
    }

    private void connects(ServerProcess server, BenchFacility.Login login) throws IOException {
        for (int i = 0; i < runs; i++) {
            Latencies latencies = new Latencies();
            for (int connect = 0; connect < 200; connect++) {
                long start = System.nanoTime();
                MqttDevice.open(server.mqttPort(), connect, login).close();
                latencies.add(System.nanoTime() - start);
            }
            figures.add("connect_p50_ms", "ms", latencies.millis(0.5));
        }
    }

    private void latency(ServerProcess server, BenchFacility.Login login, Path folder) throws Exception {
        try (LiveLatency warm = new LiveLatency(server, login)) {
            warm.run(Duration.ofSeconds(quick ? 5 : 15), LIVE_PER_SECOND);
        }
        for (int i = 0; i < runs; i++) {
            figures.add(
                    "fsync_p50_ms",
                    "ms",
                    FsyncProbe.measure(folder, quick ? 300 : 1000).p50Millis());
            try (LiveLatency live = new LiveLatency(server, login)) {
                double share = live.run(Duration.ofSeconds(quick ? 5 : 15), LIVE_PER_SECOND);
                figures.say("%.3f of the values came as events", share);
                figures.add("latency_p50_ms", "ms", live.latencies().millis(0.5));
                figures.add("latency_p99_ms", "ms", live.latencies().millis(0.99));
            }
        }
    }

    /** Counts a message when its readings are in history: what is only acknowledged and waits does not count. */
    private void throughput(ServerProcess server, List<BenchFacility.Login> logins) throws Exception {
        try (MqttLoad load = new MqttLoad(server.mqttPort(), logins, IN_FLIGHT)) {
            load.run(Duration.ofSeconds(quick ? 8 : 20), 0);
            for (int i = 0; i < runs; i++) {
                long before = server.settledRaw();
                double cpu = server.cpuSeconds();
                long start = System.nanoTime();
                MqttLoad.Outcome outcome = load.run(Duration.ofSeconds(quick ? 5 : 10), 0);
                long messages = outcome.latencies().total();
                while (server.rawReadings() - before < BenchFacility.CHANNELS * messages) {
                    Thread.sleep(20);
                }
                double seconds = (System.nanoTime() - start) / 1e9;
                figures.say(
                        "acknowledged %.0f/s, PUBACK p50 %.2f ms, p99 %.2f ms",
                        outcome.perSecond(),
                        outcome.latencies().millis(0.5),
                        outcome.latencies().millis(0.99));
                figures.add("qos1_per_s", "1/s", messages / seconds);
                figures.add("cpu_us_per_msg", "us", (server.cpuSeconds() - cpu) * 1e6 / messages);
            }
        }
    }

    private void stress(MqttStress stress) throws IOException {
        for (int i = 0; i < runs; i++) {
            stress.cutOff(quick ? 20 : 100);
            stress.idle(quick ? 2_000 : 10_000);
            stress.storm(Duration.ofSeconds(quick ? 3 : 10));
            stress.flood(Duration.ofSeconds(quick ? 5 : 15));
        }
    }
}
