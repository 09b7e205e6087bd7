package io.adit.bench;

import io.adit.access.Login;
import io.adit.access.Route;
import io.adit.edge.CentreLink;
import io.adit.edge.CentreOrders;
import io.adit.edge.CentreSettings;
import io.adit.edge.CentreSettings.Kind;
import io.adit.edge.LinkState;
import io.adit.edge.StateSource;
import io.adit.engine.ChannelId;
import io.adit.engine.Quality;
import io.adit.engine.Reason;
import io.adit.engine.Sample;
import io.adit.gateway.auth.Users;
import io.adit.history.Backlog;
import io.adit.history.Outbox;
import io.adit.history.Outgoing;
import io.adit.history.RocksHistory;
import io.adit.history.Series;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonObject;

/**
 * The link of a station to its centre: 72 hours without one, at 1,000 samples a second of 1,000 channels, are caught up while as many come in, into the history of a
 * real server on the same machine. The samples of the 72 hours are written into the station's history by themselves, in parcels of half a minute.
 */
final class EdgeBench {
    private static final int CHANNELS = 1000;
    private static final long SECOND = 1_000_000;
    private static final int PARCEL_SECONDS = 30;
    private static final int HOURS = 72;
    private static final int QUICK_HOURS = 1;
    private static final String PASSWORD = "a good password";
    private static final long START = 1_700_000_000_000_000L;

    private final Figures figures = new Figures("edge");
    private final int hours;
    private final Random random = new Random(1);
    private final List<ChannelId> channels = new ArrayList<>();
    private long second;

    EdgeBench(boolean quick) {
        hours = quick ? QUICK_HOURS : HOURS;
        for (int i = 0; i < CHANNELS; i++) {
            channels.add(new ChannelId("io.adit.bench:ring-" + i / 10, "strain" + i % 10));
        }
    }

    /** A station without twins of which nothing is wanted. */
    private enum NoTwins implements StateSource, CentreOrders {
        NONE;

        @Override
        public List<Value> take(int most) {
            return List.of();
        }

        @Override
        public void putBack(List<Value> values) {}

        @Override
        public void unknown(List<Value> values) {}

        @Override
        public int waiting() {
            return 0;
        }

        @Override
        public CompletionStage<JsonObject> command(JsonObject message) {
            return CompletableFuture.completedFuture(JsonObject.empty());
        }

        @Override
        public JsonObject known() {
            return JsonObject.empty();
        }

        @Override
        public String knownDigest() {
            return "";
        }

        @Override
        public void take(JsonArray changes) {}
    }

    void run() throws IOException, InterruptedException {
        Path folder = Folders.fresh("edge");
        Path data = Files.createDirectories(folder.resolve("centre"));
        Users users = Users.open(data);
        users.put("north", PASSWORD, List.of());
        users.put("admin", PASSWORD, List.of("adit:administrator"));
        Files.writeString(data.resolve("admin-password"), PASSWORD);
        Files.writeString(
                data.resolve("stations.json"),
                "{\"stations\":[{\"name\":\"north\",\"user\":\"north\",\"namespaces\":[\"io.adit.bench\"]}]}");
        try (ServerProcess centre = ServerProcess.start(data);
                RocksHistory history = RocksHistory.open(folder.resolve("station"))) {
            Outbox outbox = history.keepFor(Set.of(Series.CLEAN), folder.resolve("origin"), Long.MAX_VALUE);
            fill(history);
            Backlog backlog = outbox.backlog(Outgoing.SAMPLES);
            figures.add("outbox_bytes_per_sample", "B", backlog.bytes() / (double) backlog.items());
            catchUp(centre, history, outbox);
            figures.print();
        } finally {
            Folders.delete(folder);
        }
    }

    private void fill(RocksHistory history) {
        long started = System.nanoTime();
        while (second < hours * 3600L) {
            append(history, PARCEL_SECONDS);
        }
        figures.say("%d hours written in %.0f s", hours, (System.nanoTime() - started) / 1e9);
    }

    private void append(RocksHistory history, int seconds) {
        List<Sample> some = new ArrayList<>(CHANNELS * seconds);
        for (ChannelId channel : channels) {
            for (int i = 0; i < seconds; i++) {
                double value = Math.round((20 + 0.05 * random.nextGaussian()) * 100) / 100.0;
                long time = START + (second + i) * SECOND;
                some.add(new Sample(channel, time, value, Quality.GOOD, Reason.NONE, second + i + 1));
            }
        }
        second += seconds;
        history.append(Series.CLEAN, some);
        history.checkpoint(second, new byte[0]);
    }

    private void catchUp(ServerProcess centre, RocksHistory history, Outbox outbox)
            throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + centre.httpPort());
        CentreSettings settings = new CentreSettings(
                address,
                "north",
                Login.basic("north", PASSWORD),
                Route.DIRECT,
                Set.of(Series.CLEAN),
                0,
                Long.MAX_VALUE,
                List.of(Kind.values()));
        LinkState state = new LinkState(settings, outbox, NoTwins.NONE, Clock.systemUTC());
        long away = second;
        long started = System.nanoTime();
        long appended = 0;
        try (CentreLink link = new CentreLink(settings, outbox, NoTwins.NONE, state, NoTwins.NONE)) {
            long shown = 0;
            while (outbox.backlog(Outgoing.SAMPLES).items() > 5L * CHANNELS) {
                Thread.sleep(200);
                long seconds = (System.nanoTime() - started) / 1_000_000_000L;
                if (seconds - appended >= 5) {
                    append(history, 5); // what comes in meanwhile
                    appended += 5;
                }
                if (seconds - shown >= 30) {
                    shown = seconds;
                    figures.say("%s", link.state());
                }
            }
            double took = (System.nanoTime() - started) / 1e9;
            figures.add("caught_up_s", "s", took);
            figures.add("times_real_time", "1", away / took);
            figures.add("samples_per_s", "1/s", second * (double) CHANNELS / took);
            requireAll(centre);
        }
        figures.add("centre_rss_mb", "MB", centre.residentMegabytes());
        figures.add("centre_cpu_s", "s", centre.cpuSeconds());
    }

    private void requireAll(ServerProcess centre) throws IOException, InterruptedException {
        long expected = second * CHANNELS;
        long there = -1;
        for (int tries = 0; tries < 60 && there != expected; tries++) {
            Thread.sleep(1000);
            there = centre.cleanSamples();
        }
        if (there != expected) {
            throw new IllegalStateException("the centre has " + there + " samples of " + expected);
        }
        figures.add("samples_missing_or_doubled", "1", 0);
    }
}
