package io.adit.tests.integration;

import static io.adit.tests.kit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.adit.gateway.auth.Users;
import io.adit.model.Facility;
import io.adit.model.file.AditFile;
import io.adit.publish.http.DittoApi;
import io.adit.publish.http.PublishException;
import io.adit.publish.http.RegistryApi;
import io.adit.publish.plan.DeviceSecrets;
import io.adit.publish.plan.Publisher;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.paho.mqttv5.client.MqttClient;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** A station and its centre that are killed again and again, over a link that is cut: all that the station acknowledged is at the centre once. */
@EnabledIfSystemProperty(
        named = "adit.stations",
        matches = "true",
        disabledReason = "takes a minute: ./adit test stations")
class KilledStationIT {
    private static final int ROUNDS = 5;
    private static final long SEED = 20_261_126;

    @TempDir
    private Path folder;

    private final Random random = new Random(SEED);
    private final Set<Integer> acknowledged = new HashSet<>();
    private final AtomicInteger centrePort = new AtomicInteger();
    private int number;

    @Test
    void everythingAcknowledgedIsAtTheCentreOnce() throws Exception {
        Path centreData = centreFolder();
        Path secrets = folder.resolve("devices.secrets");
        Facility facility = AditFile.load(Site.SAMPLE);
        KillableServer centre = centre(centreData);
        new Publisher(
                        new DittoApi(centre.admin()),
                        new RegistryApi(centre.admin()),
                        new DeviceSecrets(folder.resolve("unused")))
                .apply(facility, (change, done, all) -> {});
        try (CuttingProxy uplink = new CuttingProxy(centrePort::get, SEED)) {
            uplink.cutAfter(20_000);
            String option = "--centre=" + centreFile(uplink);
            for (int round = 0; round < ROUNDS; round++) {
                KillableServer station = new KillableServer(folder.resolve("station"), option);
                if (round == 0) {
                    station.publish(facility, secrets);
                }
                Thread killer = killer(centre, station);
                publishUntilKilled(station, password(secrets));
                killer.join();
                centre = centre(centreData);
            }
            assertThat(acknowledged).hasSizeGreaterThan(100);
            KillableServer station = new KillableServer(folder.resolve("station"), option);
            KillableServer last = centre;
            String thing = Names.thingOf(facility, "sump", "inflow");
            await().atMost(Duration.ofSeconds(120)).untilAsserted(() -> {
                JsonArray at = samples(last, thing);
                assertThat(numbers(at)).doesNotHaveDuplicates().containsAll(acknowledged);
                assertThat(at).isEqualTo(samples(station, thing));
            });
            assertThat(uplink.cuts()).isGreaterThan(3);
            station.kill();
            last.kill();
        }
    }

    private Path centreFolder() throws Exception {
        Path data = Files.createDirectories(folder.resolve("centre"));
        Files.writeString(
                data.resolve("stations.json"),
                "{\"stations\":[{\"name\":\"north\",\"user\":\"north\",\"namespaces\":[\"io.adit.sample\"]}]}");
        Users.open(data).put("north", "a good password", List.of());
        Files.writeString(data.resolve("admin-password"), "a good password");
        Users.open(data).put("admin", "a good password", List.of("adit:administrator"));
        return data;
    }

    private Path centreFile(CuttingProxy uplink) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "a good password");
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-------"));
        return Files.writeString(
                folder.resolve("centre.json"),
                "{\"centre\":\"" + uplink.address()
                        + "\",\"station\":\"north\",\"user\":\"north\",\"passwordFile\":\"secret\",\"samples\":\"both\"}");
    }

    private KillableServer centre(Path data) throws Exception {
        KillableServer centre = new KillableServer(data);
        centrePort.set(centre.admin().base().getPort());
        return centre;
    }

    private Thread killer(KillableServer centre, KillableServer station) {
        int first = 500 + random.nextInt(1500);
        int second = random.nextInt(1500);
        return Thread.ofPlatform().start(() -> {
            try {
                Thread.sleep(first);
                centre.kill();
                Thread.sleep(second);
                station.kill();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private static String password(Path secrets) throws Exception {
        return Files.readAllLines(secrets).stream()
                .filter(line -> line.contains("\tsump\t"))
                .findFirst()
                .orElseThrow()
                .split("\t")[3];
    }

    /** Publishes numbers that history keeps exactly, each at a time of its own, for as long as the station lives. */
    private void publishUntilKilled(KillableServer station, String password) throws Exception {
        try {
            MqttClient device = Devices.connect("tcp://127.0.0.1:" + station.mqttPort(), "sump", password);
            while (device.isConnected()) {
                number++;
                Devices.publish(device, "{\"time\":\"" + Instant.now() + "\",\"inflow\":" + number / 1000.0 + "}");
                acknowledged.add(number);
            }
        } catch (MqttException e) {
            // the kill: what was under way is not acknowledged
        }
    }

    private static JsonArray samples(KillableServer server, String thing) {
        try {
            return server.admin()
                    .send(
                            "GET",
                            "/api/adit/history/things/" + URLEncoder.encode(thing, StandardCharsets.UTF_8)
                                    + "/features/inflow?from=now-1h&series=raw&limit=100000",
                            null)
                    .orFail()
                    .json()
                    .getValue("data")
                    .orElseThrow()
                    .asArray();
        } catch (PublishException e) {
            return JsonArray.empty(); // has just started
        }
    }

    private static List<Integer> numbers(JsonArray samples) {
        List<Integer> numbers = new ArrayList<>();
        for (JsonValue each : samples) {
            double value = each.asObject().getValue("value").orElseThrow().asDouble();
            numbers.add((int) Math.round(value * 1000));
        }
        return numbers;
    }
}
