package io.adit.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Ten thousand messages a second for a quarter of an hour, a crash at the end, and a count of what is there afterwards. */
final class SoakBench {
    private static final int IN_FLIGHT = 50;
    private static final int PER_SECOND = 10_000;
    private static final int PARTS = 5;

    private final Figures figures = new Figures("soak");
    private final Duration part;

    SoakBench(boolean quick) {
        part = quick ? Duration.ofSeconds(4) : Duration.ofMinutes(3);
    }

    /** On a server of its own. */
    void run() throws Exception {
        Path folder = Folders.fresh("soak");
        Path data = Files.createDirectories(folder.resolve("data"));
        BenchFacility facility;
        try (ServerProcess server = ServerProcess.start(data)) {
            facility = BenchFacility.publish(server, folder);
        }
        run(data, facility);
        Folders.delete(folder);
    }

    /** On a data folder where {@code facility} was published and no server runs. */
    void run(Path data, BenchFacility facility) throws Exception {
        long before;
        long acknowledged;
        try (ServerProcess server = ServerProcess.start(data);
                MqttLoad load = new MqttLoad(server.mqttPort(), facility.devices(), IN_FLIGHT)) {
            before = server.settledRaw();
            acknowledged = load(server, load);
            server.kill();
        }
        try (ServerProcess server = ServerProcess.start(data)) {
            long readings = server.settledRaw() - before;
            figures.say("%d readings in history of %d messages", readings, acknowledged);
            figures.add("soak_lost", "1", acknowledged - readings / (double) BenchFacility.CHANNELS);
        }
        figures.print();
    }

    /** The first part warms up; growth is from its end to the end of the last. */
    private long load(ServerProcess server, MqttLoad load) throws IOException {
        long acknowledged = 0;
        double resident = 0;
        double anonymous = 0;
        for (int i = 0; i < PARTS; i++) {
            MqttLoad.Outcome outcome = load.run(part, PER_SECOND);
            acknowledged += outcome.latencies().total();
            figures.say(
                    "%.0f MB resident, %.0f MB without files", server.residentMegabytes(), server.anonymousMegabytes());
            if (i == 0) {
                resident = server.residentMegabytes();
                anonymous = server.anonymousMegabytes();
            } else {
                figures.add("soak_per_s", "1/s", outcome.perSecond());
            }
        }
        figures.add("soak_rss_growth_mb", "MB", server.residentMegabytes() - resident);
        figures.add("soak_anonymous_growth_mb", "MB", server.anonymousMegabytes() - anonymous);
        return acknowledged;
    }
}
