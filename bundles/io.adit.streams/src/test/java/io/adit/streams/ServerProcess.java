package io.adit.streams;

import static io.adit.tests.kit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.adit.publish.http.RestClient;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code adit serve} in a process of its own: a Ditto with the sample. Used by one thread. */
final class ServerProcess implements AutoCloseable {
    private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();
    private static final String CLASSES = ROOT.resolve("bundles/io.adit.server/target/lib") + "/*";
    private static final Pattern HTTP = Pattern.compile("Dashboard and API +(http://[^:]+:(\\d+))/");

    private final Path folder;
    private final Path data;
    private String port = "0";
    private URI uri = URI.create("");
    private Process process;

    ServerProcess(Path folder) throws IOException {
        this.folder = folder;
        data = folder.resolve("data");
        process = start();
    }

    /** Starts it, on the port that it had before. */
    private Process start() throws IOException {
        Path log = folder.resolve("server.log");
        Files.deleteIfExists(log);
        List<String> arguments = new ArrayList<>(List.of("serve", "--data", data.toString(), "--http-port", port));
        for (String other : List.of("--mqtt-port", "--device-http-port", "--device-amqp-port", "--north-amqp-port")) {
            arguments.addAll(List.of(other, "0"));
        }
        Process started = adit(log, arguments.toArray(new String[0]));
        await().atMost(Duration.ofMinutes(3)).until(() -> {
            Matcher line = HTTP.matcher(Files.readString(log));
            boolean up = line.find();
            if (up) {
                uri = URI.create(line.group(1));
                port = line.group(2);
            }
            return up;
        });
        return started;
    }

    private static Process adit(Path log, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dadit.home=" + ROOT,
                "-cp",
                CLASSES,
                "io.adit.server.cli.Adit"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    URI uri() {
        return uri;
    }

    /** File with the password of the user admin. */
    Path password() {
        return data.resolve("admin-password");
    }

    RestClient client() throws IOException {
        return new RestClient(uri, "admin", Files.readString(password()).strip());
    }

    /** Publishes a model. */
    void apply(Path model) throws IOException, InterruptedException {
        Path log = folder.resolve("apply.log");
        String[] where = {
            "--ditto", uri.toString(), "--password-file", password().toString()
        };
        String[] what = {
            "apply",
            model.toString(),
            "--device-secrets",
            folder.resolve("secrets").toString()
        };
        List<String> all = new ArrayList<>(List.of(what));
        all.addAll(Arrays.asList(where));
        Process apply = adit(log, all.toArray(new String[0]));
        assertThat(apply.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(apply.exitValue()).as(Files.readString(log)).isZero();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
    }

    void restart() throws IOException {
        process = start();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
