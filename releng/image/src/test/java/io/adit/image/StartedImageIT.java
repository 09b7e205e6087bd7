package io.adit.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The real image, unpacked and started as it would be in a container, by this machine's Java. Needs a built Adit. */
@EnabledIfSystemProperty(named = "adit.image", matches = "true")
class StartedImageIT {
    private static final Path HOME = Path.of("../..").toAbsolutePath().normalize();
    private static final Pattern DASHBOARD = Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)/");

    @TempDir
    Path folder;

    private Process process;

    @AfterEach
    void stop() throws Exception {
        if (process != null) {
            process.destroy();
            if (!process.waitFor(180, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        }
    }

    private Path unpack() throws Exception {
        Path tar = folder.resolve("image.tar");
        new AditImage(HOME, Path.of(System.getProperty("adit.image.python")))
                .write(AditImage.SCRATCH, "adit:test", tar);
        Path root = Files.createDirectory(folder.resolve("root"));
        new ImageTar(tar).layers((entry, content) -> {
            Path target = root.resolve(entry.getName()).normalize();
            assertThat(target).startsWithRaw(root);
            if (entry.isDirectory()) {
                Files.createDirectories(target);
            } else {
                Files.createDirectories(target.getParent());
                Files.copy(content, target);
                if ((entry.getMode() & 0100) != 0) {
                    Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
                }
            }
        });
        Files.delete(tar);
        return root;
    }

    private Path start(Path root, String... arguments) throws Exception {
        List<String> command =
                new ArrayList<>(List.of(root.resolve("adit/bin/adit").toString()));
        command.addAll(List.of(arguments));
        Path log = folder.resolve("log-" + arguments[0]);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("PATH", shellAlone().toString());
        process = builder.start();
        return log;
    }

    /** What each image with a shell has, without this machine's Python. */
    private Path shellAlone() throws Exception {
        Path programs = folder.resolve("programs");
        if (!Files.exists(programs)) {
            Files.createDirectory(programs);
            for (String each : List.of("sh", "dirname")) {
                Files.createSymbolicLink(programs.resolve(each), Path.of("/bin", each));
            }
        }
        return programs;
    }

    @Test
    void servesTheDashboardAndExplainsTheEngineOnKafka() throws Exception {
        Path root = unpack();
        List<String> arguments = new ArrayList<>(List.of("serve", "--data=" + folder.resolve("data")));
        for (String port : List.of("http", "mqtt", "device-http", "device-amqp", "north-amqp")) {
            arguments.add("--" + port + "-port=0");
        }
        arguments.add("--log-format=json");
        Path log = start(root, arguments.toArray(String[]::new));
        await().atMost(Duration.ofMinutes(5))
                .until(() -> DASHBOARD.matcher(Files.readString(log)).find() || !process.isAlive());
        Matcher found = DASHBOARD.matcher(Files.readString(log));
        assertThat(found.find()).as(Files.readString(log)).isTrue();
        assertThat(get(found.group() + "ready")).isEqualTo("{\"status\":\"UP\"}");
        assertThat(get(found.group())).containsIgnoringCase("<!doctype html>");
        stop();
        assertThat(process.exitValue()).isZero();
        findsItsPython(root);
        for (String besideKafka : List.of("streams", "notify")) {
            Path help = start(root, besideKafka, "--help");
            assertThat(process.waitFor(180, TimeUnit.SECONDS)).isTrue();
            assertThat(Files.readString(help)).contains("adit " + besideKafka, "--kafka");
        }
    }

    private void findsItsPython(Path root) throws Exception {
        Path script = folder.resolve("data/steps/strain.py");
        Files.writeString(script, "import ctypes, decimal, hashlib, json, statistics, sqlite3, zlib\n");
        Path found = start(root, "doctor", "--data=" + folder.resolve("data"), "--json");
        assertThat(process.waitFor(180, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(found)).contains("python3 runs strain.py");
        Process python = new ProcessBuilder(
                        root.resolve("adit/python/bin/python3").toString(), "-I", "-B", script.toString())
                .redirectErrorStream(true)
                .start();
        assertThat(new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEmpty();
        assertThat(python.waitFor()).isZero();
    }

    private static String get(String address) throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }
}
