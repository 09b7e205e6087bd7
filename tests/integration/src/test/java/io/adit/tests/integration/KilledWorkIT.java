package io.adit.tests.integration;

import static io.adit.tests.kit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.adit.model.Channel;
import io.adit.model.Facility;
import io.adit.model.file.AditFile;
import io.adit.publish.desired.DesiredState;
import io.adit.server.importing.DeviceLink;
import io.adit.server.importing.HistoryImport;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.eclipse.ditto.json.JsonArray;
import org.eclipse.ditto.json.JsonCollectors;
import org.eclipse.ditto.json.JsonObject;
import org.eclipse.ditto.json.JsonValue;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Work that is killed at random points (SIGKILL) and started again gives what undisturbed work gives: an import, the rollups of it, computing again, and
 * removing what is not kept any longer. Two
 * gauges of the same settings get the same file, the one with kills. More of it: {@code -Dadit.kills=20 -Dadit.kill.rows=20000}.
 */
class KilledWorkIT {
    private static final int KILLS = Integer.getInteger("adit.kills", 2);
    private static final int ROWS = Integer.getInteger("adit.kill.rows", 1500);
    private static final long SEED = Long.getLong("adit.kill.seed", System.nanoTime());
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant END = START.plusSeconds(ROWS);
    private static final String KILLED = "ring-04";
    private static final String QUIET = "ring-12";

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);
    private final Facility facility = AditFile.load(Site.SAMPLE);
    private KillableServer server;

    /** A sample as history tells it. */
    private record Row(String time, String value, String quality, String reason) {}

    @AfterEach
    void stop() {
        server.kill();
    }

    private void restart() throws IOException {
        server.kill();
        server = new KillableServer(folder.resolve("data"));
    }

    @Test
    void killedWorkThatIsStartedAgainGivesWhatUndisturbedWorkGives() throws Exception {
        server = new KillableServer(folder.resolve("data"));
        server.publish(facility, folder.resolve("devices.secrets"));
        for (int kill = 0; kill < KILLS; kill++) {
            importAndKill(kill);
        }
        imported(KILLED);
        imported(QUIET);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(rows(QUIET, "clean")).hasSize(ROWS));
        List<Row> before = rows(QUIET, "clean");
        assertThat(before).extracting(Row::reason).contains("SPIKE", "LATE");
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() ->
                        assertThat(once(KILLED, "clean")).as("seed " + SEED).isEqualTo(before));
        assertThat(rows(KILLED, "clean").size() - ROWS).isBetween(0, KILLS); // a row that was taken but not answered
        assertThat(new ArrayList<>(new HashSet<>(rows(KILLED, "raw")))).hasSameElementsAs(rows(QUIET, "raw"));
        assertThat(summaries(KILLED)).hasSizeGreaterThan(2).isEqualTo(summaries(QUIET));
        recompute(QUIET);
        List<Row> after = rows(QUIET, "clean");
        assertThat(after).extracting(Row::reason).contains("OUT_OF_RANGE");
        for (int kill = 0; kill < KILLS; kill++) {
            start(KILLED);
            TimeUnit.MILLISECONDS.sleep(random.nextInt(150));
            restart();
            assertThat(once(KILLED, "clean")).as("seed " + SEED).isIn(before, after);
        }
        recompute(KILLED);
        assertThat(once(KILLED, "clean")).isEqualTo(after);
        assertThat(summaries(KILLED)).isEqualTo(summaries(QUIET));
        removed(after);
    }

    /** All is older than what is kept, so blocks go; summaries stay for ever. */
    private void removed(List<Row> before) throws Exception {
        List<Row> raw = rows(QUIET, "raw");
        List<String> summaries = summaries(QUIET);
        for (int kill = 1; kill <= KILLS; kill++) {
            server.kill();
            server = new KillableServer(folder.resolve("data"), "--raw-days=1", "--clean-days=1", "--replaced-days=1");
            TimeUnit.MILLISECONDS.sleep(random.nextInt(200));
            if (kill == KILLS) {
                await().atMost(Duration.ofSeconds(60))
                        .untilAsserted(() -> assertThat(rows(QUIET, "raw")).hasSizeLessThan(ROWS / 2));
            }
            restart();
            assertThat(rows(QUIET, "raw")).as("seed " + SEED).isSubsetOf(raw).doesNotHaveDuplicates();
            for (String device : List.of(QUIET, KILLED)) {
                assertThat(once(device, "clean"))
                        .as("seed " + SEED)
                        .isSubsetOf(before)
                        .doesNotHaveDuplicates();
            }
            assertThat(summaries(QUIET)).as("seed " + SEED).isEqualTo(summaries);
            assertThat(summaries(KILLED)).as("seed " + SEED).isEqualTo(summaries);
        }
    }

    /** Starts the import or goes on with it, and kills the server at a random row of this kill's share of them; the last share comes undisturbed. */
    private void importAndKill(int kill) throws Exception {
        KillableServer victim = server;
        int share = ROWS / (KILLS + 1);
        int row = kill * share + 1 + random.nextInt(share);
        Thread killer = Thread.ofVirtual().start(() -> {
            await().atMost(Duration.ofMinutes(2))
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(1))
                    .until(() -> rowsDone(KILLED) >= row);
            victim.kill();
        });
        boolean ended = false;
        try {
            imported(KILLED);
            ended = true;
        } catch (IOException e) {
            // the kill
        }
        killer.join();
        assertThat(ended).as("the import ended before the kill at row " + row).isFalse();
        restart();
    }

    /** As the import notes it beside the file. */
    private long rowsDone(String device) throws IOException {
        Path progress = folder.resolve(device + ".csv.progress");
        byte[] done = Files.exists(progress) ? Files.readAllBytes(progress) : new byte[0];
        return done.length < Long.BYTES ? 0 : ByteBuffer.wrap(done).getLong();
    }

    /** Imports a gauge's rows: the one with kills by HTTP, where each row waits for the one before it, so that at most one is under way. */
    private void imported(String device) throws IOException {
        Path file = folder.resolve(device + ".csv");
        if (Files.notExists(file)) {
            StringBuilder text = new StringBuilder("t,v\n");
            Random values = new Random(8);
            for (int i = 0; i < ROWS; i++) {
                double value = 100 + values.nextInt(16) / 4.0 + (values.nextInt(100) == 0 ? 900 : 0);
                text.append(START.plusSeconds(i)).append(',').append(value).append('\n');
            }
            Files.writeString(file, text);
        }
        Path mapping = Files.writeString(
                folder.resolve("mapping.json"),
                "{\"time\":{\"column\":\"t\"},\"columns\":[{\"column\":\"v\",\"field\":\"strainLeft\"}]}");
        String password = Files.readAllLines(folder.resolve("devices.secrets")).stream()
                .map(line -> line.split("\t"))
                .filter(parts -> parts[1].equals(device))
                .findFirst()
                .orElseThrow()[3];
        URI adapter = device.equals(KILLED) ? server.deviceHttp() : URI.create("tcp://127.0.0.1:" + server.mqttPort());
        DeviceLink link = new DeviceLink(adapter, device + "@adit.sample", password);
        assertThat(new HistoryImport(file, mapping, link).run(lines -> {}).rejected())
                .isZero();
    }

    private JsonObject history(String device, String parameters) {
        String thing = URLEncoder.encode(Names.thingOf(facility, device, "strainLeft"), StandardCharsets.UTF_8);
        return server.admin()
                .send(
                        "GET",
                        "/api/adit/history/things/" + thing + "/features/strainLeft?from=" + START + "&to=" + END + "&"
                                + parameters,
                        null)
                .orFail()
                .json();
    }

    private List<Row> rows(String device, String series) {
        return history(device, "limit=100000&series=" + series).getValue("data").orElseThrow().asArray().stream()
                .map(JsonValue::asObject)
                .map(each -> new Row(
                        text(each, "timestamp"), text(each, "value"), text(each, "quality"), text(each, "reason")))
                .toList();
    }

    /** Without what was told to be a repetition. */
    private List<Row> once(String device, String series) {
        return rows(device, series).stream()
                .filter(row -> !row.reason().equals("DUPLICATE"))
                .toList();
    }

    private static String text(JsonObject json, String field) {
        return json.getValue(field)
                .map(value -> value.isString() ? value.asString() : value.toString())
                .orElse("");
    }

    /** Of ten minutes each, from rollups; repetitions, which count as BAD, left out. */
    private List<String> summaries(String device) {
        List<String> found = new ArrayList<>();
        for (JsonValue each :
                history(device, "step=10m").getValue("data").orElseThrow().asArray()) {
            found.add(each.asObject().toBuilder()
                    .remove("bad")
                    .remove("reasons")
                    .remove("stddev") // joined from parts, so its last bits depend on where blocks end
                    .build()
                    .toString());
        }
        return found;
    }

    /** Begins to compute a gauge again, with a range that leaves out a part of its values. @return where it is watched */
    private String start(String device) {
        Facility narrow = AditFile.load(Site.SAMPLE);
        for (Iterator<EObject> all = narrow.eAllContents(); all.hasNext(); ) {
            if (all.next() instanceof Channel channel && channel.getKey().equals("strainLeft")) {
                channel.setRangeMax(102.0);
            }
        }
        JsonObject request = JsonObject.newBuilder()
                .set(
                        "channels",
                        JsonArray.of(JsonObject.newBuilder()
                                .set("thingId", Names.thingOf(facility, device, "strainLeft"))
                                .set("featureId", "strainLeft")
                                .build()))
                .set("from", START.toString())
                .set("to", END.toString())
                .set("apply", true)
                .set(
                        "programme",
                        DesiredState.of(narrow, "nginx:admin").things().values().stream()
                                .filter(thing -> Set.of("channel-settings", "rule")
                                        .contains(thing.getValue("attributes/type")
                                                .map(JsonValue::asString)
                                                .orElse("")))
                                .map(JsonValue.class::cast)
                                .collect(JsonCollectors.valuesToArray()))
                .build();
        JsonObject run = server.admin()
                .send("POST", "/api/adit/recomputations", request)
                .orFail()
                .json();
        return "/api/adit/recomputations/" + text(run, "id");
    }

    private void recompute(String device) {
        String run = start(device);
        JsonObject ended = await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> server.admin().send("GET", run, null).orFail().json(),
                        json -> !text(json, "state").equals("RUNNING"));
        assertThat(text(ended, "state")).as(ended.toString()).isEqualTo("APPLIED");
    }
}
