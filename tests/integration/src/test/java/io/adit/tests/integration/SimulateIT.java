package io.adit.tests.integration;

import static io.adit.tests.kit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.adit.engine.Quality;
import io.adit.model.Facility;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.ditto.json.JsonObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code adit simulate} as a process against a running server, over MQTT, HTTP and AMQP. */
class SimulateIT {
    @TempDir
    static Path folder;

    private static Site site;
    private static Facility facility;

    @BeforeAll
    static void start() throws IOException {
        site = new Site(folder);
        facility = site.runSample();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static ProcessBuilder simulate(String... more) {
        List<String> arguments = new ArrayList<>(List.of("simulate", Site.SAMPLE.toString()));
        arguments.addAll(List.of(more));
        return AditCommand.of(arguments);
    }

    private static String secrets() {
        return "--device-secrets=" + site.secrets();
    }

    private static String http() {
        return "--to=http://127.0.0.1:" + site.server.deviceHttpPort();
    }

    private static String amqp() {
        return "--to=amqp://127.0.0.1:" + site.server.deviceAmqpPort();
    }

    @Test
    void devicesSendOverEachProtocolAndAnswerCommandsUntilTheyAreInterrupted() throws Exception {
        Path progress = folder.resolve("progress.txt");
        Process process = simulate(
                        secrets(),
                        "--to=" + site.mqtt(),
                        http(),
                        amqp(),
                        "--device=fan-f2,pump-p1,ring-12",
                        "--rate=20",
                        "--json")
                .redirectError(progress.toFile())
                .start();
        answersCommands("fan-f2", "speed");
        answersCommands("pump-p1", "motorCurrent");
        answersCommands("ring-12", "strainCrown");
        await().until(() -> Files.readString(progress).contains(" 3 devices: "));
        process.toHandle().destroy(); // SIGTERM, which ends it as Ctrl-C does
        JsonObject summary = JsonObject.of(lastLine(process));
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        assertThat(number(summary, "published")).isGreaterThan(20).isEqualTo(number(summary, "acknowledged"));
        assertThat(number(summary, "failed")).isZero();
        assertThat(number(summary, "commands")).isGreaterThanOrEqualTo(3);
        site.server.settle();
        assertThat(site.server.ingest().counters().clean(Quality.GOOD)).isGreaterThan(20);
        assertThat(site.server.ingest().counters().undecodable()).isZero();
        JsonObject status = JsonObject.of(
                site.admin.send("GET", "/api/adit/status", "", Map.of()).body());
        for (String adapter : List.of("hono-mqtt", "hono-http", "hono-amqp")) {
            assertThat(number(status, "devices/" + adapter + "/accepted"))
                    .as(adapter)
                    .isGreaterThan(10);
        }
    }

    private static void answersCommands(String device, String feature) {
        String path = "/api/2/things/"
                + URLEncoder.encode(Names.thingOf(facility, device, feature), StandardCharsets.UTF_8) + "/features/"
                + feature + "/inbox/messages/ping?timeout=10";
        await().untilAsserted(() -> {
            var answer = site.admin.send("POST", path, "\"x\"", Map.of("Content-Type", "application/json"));
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body()).contains(device, "ping");
        });
    }

    private static String lastLine(Process process) throws IOException {
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        return lines.lines().reduce("", (before, line) -> line);
    }

    private static long number(JsonObject json, String member) {
        return json.getValue(member).orElseThrow().asLong();
    }

    @Test
    void faultsAreCountedAndWrittenDown() throws Exception {
        Path log = folder.resolve("faults.tsv");
        Process process = simulate(
                        secrets(),
                        "--to=" + site.mqtt(),
                        "--device=ring-12",
                        "--rate=100",
                        "--for=6s",
                        "--faults=spike,gap,burst,clock-skew",
                        "--fault-log=" + log,
                        "--json")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        JsonObject summary = JsonObject.of(lastLine(process));
        assertThat(process.waitFor()).isZero();
        JsonObject faults = summary.getValue("faults").orElseThrow().asObject();
        assertThat(faults.getKeys()).hasSize(4);
        List<String> lines = Files.readAllLines(log);
        for (String kind : List.of("spike", "gap", "burst", "clock-skew")) {
            assertThat(number(faults, kind))
                    .isPositive()
                    .isEqualTo(lines.stream()
                            .filter(line -> line.startsWith(kind + "\t"))
                            .count());
        }
    }

    @Test
    void saysInASentenceWhatKeepsItFromSending() throws Exception {
        Path wrong = folder.resolve("wrong.secrets");
        Files.write(
                wrong,
                Files.readAllLines(site.secrets()).stream()
                        .map(line -> line.substring(0, line.lastIndexOf('\t') + 1) + "guessed")
                        .toList());
        assertFails("device sump can't connect", "--device-secrets=" + wrong, "--to=" + site.mqtt(), "--device=sump");
        assertFails("device sump can't connect", "--device-secrets=" + wrong, http(), "--device=sump");
        assertFails("device sump can't connect", "--device-secrets=" + wrong, amqp(), "--device=sump");
        assertFails("no channel is bound to nobody", secrets(), "--device=nobody");
        assertFails("is no fault", secrets(), "--faults=fire");
        assertFails("there is no file", "--device-secrets=" + folder.resolve("none"));
    }

    private static void assertFails(String reason, String... options) throws Exception {
        Process process = simulate(options).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isNotZero();
        assertThat(said).contains(reason);
    }
}
