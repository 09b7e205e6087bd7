package io.adit.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The twin API of a real {@code adit serve}, with the load generator beside it on the same processors: durable writes of one
 * property and reads of a whole thing over 32 connections, a search, start after a crash, memory, delivery of events.
 *
 * <p>{@code put_vs_fsync_limit} is writes per second over 32 / (mean time of a force, measured alone just before the run).
 */
final class TwinBench {
    private static final int CONNECTIONS = 32;
    private static final int FEW = 1_000;
    private static final int MANY = 100_000;

    private final Figures figures = new Figures("twin");
    private final boolean quick;
    private final int runs;
    private final SplittableRandom random = new SplittableRandom(1);

    TwinBench(boolean quick) {
        this.quick = quick;
        runs = quick ? 1 : 5;
    }

    void run() throws Exception {
        Path folder = Folders.fresh("twin");
        Path data = Files.createDirectories(folder.resolve("few"));
        try (ServerProcess server = ServerProcess.start(data)) {
            TwinRequests requests = new TwinRequests(server.authorization());
            create(server, requests, FEW);
            throughput(server, requests, folder);
        }
        idle(data);
        delivery(data);
        Path many = Files.createDirectories(folder.resolve("many"));
        search(many);
        start(many);
        Folders.delete(folder);
    }

    private void create(ServerProcess server, TwinRequests requests, int count) throws IOException {
        figures.say("creating %d things", count);
        once(server, requests.putPolicy());
        AtomicInteger next = new AtomicInteger();
        try (HttpLoad load = new HttpLoad(server.httpPort(), CONNECTIONS)) {
            var made = load.run(Duration.ofMinutes(10), connection -> {
                int number = next.getAndIncrement();
                return number < count ? requests.putThing(number) : null;
            });
            figures.say("created %d things, %.0f/s", made.latencies().total(), made.perSecond());
        }
    }

    private void throughput(ServerProcess server, TwinRequests requests, Path folder) throws IOException {
        HttpLoad.Requests puts = connection -> requests.putProperty(random.nextInt(FEW), random.nextDouble() * 100);
        HttpLoad.Requests gets = connection -> requests.getThing(random.nextInt(FEW));
        Duration time = Duration.ofSeconds(quick ? 3 : 6);
        try (HttpLoad load = new HttpLoad(server.httpPort(), CONNECTIONS)) {
            load.run(Duration.ofSeconds(quick ? 6 : 15), puts);
            for (int i = 0; i < runs; i++) {
                FsyncProbe fsync = FsyncProbe.measure(folder, quick ? 300 : 1000);
                double cpu = server.cpuSeconds();
                HttpLoad.Outcome put = load.run(time, puts);
                figures.say(
                        "p50 %.2f ms, server %.0f us processor time each",
                        put.latencies().millis(0.5),
                        (server.cpuSeconds() - cpu) * 1e6 / put.latencies().total());
                figures.add("fsync_p50_ms", "ms", fsync.p50Millis());
                figures.add("put_per_s", "1/s", put.perSecond());
                figures.add("put_vs_fsync_limit", "1", put.perSecond() / fsync.limitPerSecond(CONNECTIONS));
                figures.add("put_p99_ms", "ms", put.latencies().millis(0.99));
            }
            load.run(Duration.ofSeconds(quick ? 3 : 10), gets);
            for (int i = 0; i < runs; i++) {
                double cpu = server.cpuSeconds();
                HttpLoad.Outcome get = load.run(time, gets);
                figures.say(
                        "server %.0f us processor time each",
                        (server.cpuSeconds() - cpu) * 1e6 / get.latencies().total());
                figures.add("get_per_s", "1/s", get.perSecond());
            }
        }
        figures.print();
    }

    private void idle(Path data) throws Exception {
        for (int i = 0; i < runs; i++) {
            try (ServerProcess server = ServerProcess.start(data)) {
                ask(server, FEW - 1);
                Thread.sleep(quick ? 5_000 : 10_000);
                figures.add("idle_mb", "MB", server.residentMegabytes());
            }
        }
        figures.print();
    }

    private void delivery(Path data) throws Exception {
        for (int i = 0; i < runs; i++) {
            for (boolean webSocket : new boolean[] {false, true}) {
                try (ServerProcess server = ServerProcess.start(data);
                        Delivery delivery =
                                new Delivery(server.httpPort(), new TwinRequests(server.authorization()), webSocket)) {
                    double ratio = delivery.ratio(Duration.ofSeconds(quick ? 3 : 10));
                    figures.add(webSocket ? "ws_delivered_ratio" : "sse_delivered_ratio", "1", ratio);
                }
            }
        }
        figures.print();
    }

    private void search(Path data) throws Exception {
        try (ServerProcess server = ServerProcess.start(data)) {
            TwinRequests requests = new TwinRequests(server.authorization());
            create(server, requests, MANY);
            figures.say("resident %.0f MB", server.residentMegabytes());
            long asked = System.nanoTime();
            once(server, requests.search(0));
            figures.say("the first search by a path took %.0f ms", (System.nanoTime() - asked) / 1e6);
            try (HttpLoad load = new HttpLoad(server.httpPort(), 1)) {
                HttpLoad.Requests searches = connection -> requests.search(random.nextInt(MANY));
                load.run(Duration.ofSeconds(quick ? 2 : 5), searches);
                for (int i = 0; i < runs; i++) {
                    HttpLoad.Outcome found = load.run(Duration.ofSeconds(2), searches);
                    figures.add("search_100k_ms", "ms", found.latencies().millis(0.5));
                }
            }
            server.kill();
        }
        figures.print();
    }

    private void start(Path data) throws Exception {
        for (int i = 0; i < runs; i++) {
            long started = System.nanoTime();
            try (ServerProcess server = ServerProcess.start(data)) {
                ask(server, MANY - 1);
                figures.add("start_100k_s", "s", (System.nanoTime() - started) / 1e9);
                figures.say("resident %.0f MB", server.residentMegabytes());
                server.kill();
            }
        }
        figures.print();
    }

    /** Reads a thing, as a proof that the server is healthy. */
    private static void ask(ServerProcess server, int number) throws IOException {
        once(server, new TwinRequests(server.authorization()).getThing(number));
    }

    private static void once(ServerProcess server, byte[] request) throws IOException {
        boolean[] sent = {false};
        try (HttpLoad load = new HttpLoad(server.httpPort(), 1)) {
            load.run(Duration.ofMinutes(1), connection -> {
                boolean before = sent[0];
                sent[0] = true;
                return before ? null : request;
            });
        }
    }
}
