package io.adit.tests.integration;

import static io.adit.tests.kit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

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
import io.adit.history.Outbox;
import io.adit.history.Outgoing;
import io.adit.history.RocksHistory;
import io.adit.history.Series;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** A checkpoint's samples that are more than any connection of the link lets through: they come in pieces, also where either side is started anew in between. */
@EnabledIfSystemProperty(
        named = "adit.stations",
        matches = "true",
        disabledReason = "takes ten seconds: ./adit test stations")
class SlowLinkIT {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String PASSWORD = "a good password";
    private static final ChannelId CHANNEL = new ChannelId("io.adit.slow:sump", "level");
    private static final int SAMPLES = 20_000;
    private static final int MOST_BYTES_OF_A_CONNECTION = 60_000;

    @TempDir
    private Path folder;

    private final AtomicInteger centrePort = new AtomicInteger();

    /** No twins, and nothing that the centre wants. */
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

    @Test
    void samplesThatNoConnectionLetsThroughAtOnceComeOnce() throws Exception {
        try (CuttingProxy uplink = new CuttingProxy(centrePort::get, 11);
                RocksHistory history = RocksHistory.open(folder.resolve("station"))) {
            Outbox outbox = history.keepFor(Set.of(Series.CLEAN), folder.resolve("origin"), Long.MAX_VALUE);
            List<Sample> samples = samples();
            history.append(Series.CLEAN, samples);
            history.checkpoint(7, new byte[0]);
            assertThat(outbox.backlog(Outgoing.SAMPLES).bytes()).isGreaterThan(2L * MOST_BYTES_OF_A_CONNECTION);
            uplink.cutAfter(MOST_BYTES_OF_A_CONNECTION);
            try (Site centre = centre();
                    CentreLink link = link(uplink, outbox)) {
                await().atMost(LIMIT).until(() -> uplink.cuts() >= 2);
            }
            try (Site centre = centre();
                    CentreLink link = link(uplink, outbox)) {
                await().atMost(LIMIT)
                        .until(() -> outbox.backlog(Outgoing.SAMPLES).items() == 0);
            }
            assertThat(kept()).isEqualTo(samples);
        }
    }

    private static List<Sample> samples() {
        Random random = new Random(5);
        List<Sample> samples = new ArrayList<>();
        long first = 1_000_000L * (Instant.now().getEpochSecond() - SAMPLES);
        for (int i = 0; i < SAMPLES; i++) {
            samples.add(
                    new Sample(CHANNEL, first + 1_000_000L * i, random.nextDouble(), Quality.GOOD, Reason.NONE, i + 1));
        }
        return samples;
    }

    private Site centre() throws Exception {
        Path at = folder.resolve("centre");
        Path data = Files.createDirectories(at.resolve("data"));
        Files.writeString(
                data.resolve("stations.json"),
                "{\"stations\":[{\"name\":\"north\",\"user\":\"north\",\"namespaces\":[\"io.adit.slow\"]}]}");
        Site centre = new Site(at);
        Users.open(data).put("north", PASSWORD, List.of());
        centrePort.set(centre.server.httpPort());
        return centre;
    }

    private static CentreLink link(CuttingProxy uplink, Outbox outbox) {
        CentreSettings settings = new CentreSettings(
                uplink.address(),
                "north",
                Login.basic("north", PASSWORD),
                Route.DIRECT,
                Set.of(Series.CLEAN),
                0,
                Long.MAX_VALUE,
                List.of(Kind.values()));
        LinkState state = new LinkState(settings, outbox, NoTwins.NONE, Clock.systemUTC());
        return new CentreLink(settings, outbox, NoTwins.NONE, state, NoTwins.NONE);
    }

    private List<Sample> kept() {
        try (RocksHistory history = RocksHistory.open(folder.resolve("centre/data/history"))) {
            return history.query(Series.CLEAN, CHANNEL, 0, Long.MAX_VALUE, 2 * SAMPLES);
        }
    }
}
