package io.adit.tests.integration;

import static io.adit.tests.kit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.adit.engine.programme.Programme;
import io.adit.model.Facility;
import io.adit.publish.http.DittoApi;
import io.adit.publish.http.RegistryApi;
import io.adit.publish.http.RestClient;
import io.adit.publish.plan.DeviceSecrets;
import io.adit.publish.plan.Publisher;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.ditto.json.JsonValue;

/** {@code adit serve} as a process of its own, on free ports. */
final class KillableServer {
    private final Process process;
    private final RestClient admin;
    private final int mqttPort;
    private final URI deviceHttp;

    /** Starts on a data folder; returns when it listens. @param options further ones */
    KillableServer(Path data, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Dadit.home=" + Site.HOME,
                "-Dadit.retention.every=PT0.05S",
                "-cp",
                System.getProperty("java.class.path"),
                "io.adit.server.cli.Adit",
                "serve",
                "--device-amqp-port=0",
                "--north-amqp-port=0",
                "--data=" + data,
                "--http-port=0",
                "--mqtt-port=0",
                "--device-http-port=0"));
        command.addAll(List.of(options));
        process = new ProcessBuilder(command).redirectErrorStream(true).start();
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        StringBuilder said = new StringBuilder();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            said.append(line).append('\n');
            if (line.contains("Data  ")) {
                break;
            }
        }
        mqttPort = Integer.parseInt(found("\\(MQTT\\) +127\\.0\\.0\\.1:(\\d+)", said));
        deviceHttp = URI.create("http://127.0.0.1:" + found("\\(HTTP\\) +127\\.0\\.0\\.1:(\\d+)", said));
        String password = Files.readString(data.resolve("admin-password")).strip();
        URI http = URI.create("http://127.0.0.1:" + found("http://127\\.0\\.0\\.1:(\\d+)/", said));
        admin = new RestClient(http, "admin", password);
        Thread drain = new Thread(() -> lines.lines().forEach(line -> {}), "server output");
        drain.setDaemon(true);
        drain.start();
    }

    private static String found(String pattern, CharSequence said) {
        Matcher matcher = Pattern.compile(pattern).matcher(said);
        assertThat(matcher.find()).as(said.toString()).isTrue();
        return matcher.group(1);
    }

    /** As the administrator. */
    RestClient admin() {
        return admin;
    }

    int mqttPort() {
        return mqttPort;
    }

    /** The HTTP adapter for devices. */
    URI deviceHttp() {
        return deviceHttp;
    }

    /** Publishes a model of the size of the sample, and waits until the engine runs its channels. */
    void publish(Facility facility, Path secrets) {
        new Publisher(new DittoApi(admin), new RegistryApi(admin), new DeviceSecrets(secrets))
                .apply(facility, (change, done, all) -> {});
        Programme whole = Site.programme(facility);
        await().until(() -> status("channels") == whole.channels().size()
                && status("rules") == whole.rules().size());
    }

    private int status(String member) {
        return admin.send("GET", "/api/adit/status", null)
                .json()
                .getValue(member)
                .map(JsonValue::asInt)
                .orElse(0);
    }

    /** SIGKILL. */
    void kill() {
        process.destroyForcibly();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
