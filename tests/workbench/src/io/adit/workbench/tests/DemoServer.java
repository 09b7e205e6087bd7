package io.adit.workbench.tests;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * The one-machine server with its demonstration, in a process of its own: sample station, simulated devices, alarms. It
 * ends by itself after five minutes, should its test be killed.
 */
final class DemoServer implements AutoCloseable {
    static final String USER = "admin";
    static final int CHANNELS = 60;

    private static final String JAR = "io.adit.server-";
    private static final Pattern ALL_CHANNELS = Pattern.compile("\"channels\"\\s*:\\s*" + CHANNELS + "\\b");
    private static final int OK = 200;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final Path data;
    private final int port;
    private final Process process;
    private List<ProcessHandle> helpers = List.of();

    /** @param data empty folder; the server's data and log go there */
    DemoServer(Path root, Path data) throws IOException {
        this.data = data;
        this.port = freePort();
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-Dadit.home=" + root,
                "-cp",
                lib(root).resolve("*").toString(),
                "io.adit.server.cli.Adit",
                "demo",
                "--for",
                "300s",
                "--no-browser",
                "--data",
                data.toString(),
                "--http-port",
                Integer.toString(port));
        process = new ProcessBuilder(command)
                .directory(data.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log().toFile())
                .start();
    }

    /** The checkout that the tests were started in; null outside of one. */
    static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("ditto-things/sample/station.adit"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    /** True where the reactor has built the server. */
    static boolean isBuilt(Path root) throws IOException {
        if (!Files.isDirectory(lib(root))) {
            return false;
        }
        try (var jars = Files.list(lib(root))) {
            return jars.anyMatch(jar -> jar.getFileName().toString().startsWith(JAR));
        }
    }

    static Path lib(Path root) {
        return root.resolve("bundles/io.adit.server/target/lib");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private Path log() {
        return data.resolve("demo.log");
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    String password() throws IOException {
        return Files.readString(data.resolve("server/admin-password")).strip();
    }

    /** True once the server is healthy and runs all channels of the sample. Fails when the process has ended. */
    boolean isReady() throws IOException, InterruptedException {
        if (!process.isAlive()) {
            throw new AssertionError("the server ended with code " + process.exitValue() + ":\n" + output());
        }
        helpers = process.descendants().toList();
        try {
            return get("/health", "").statusCode() == OK
                    && ALL_CHANNELS
                            .matcher(get("/api/adit/status", password()).body())
                            .find();
        } catch (IOException e) {
            return false; // Nobody listens yet.
        }
    }

    /** Puts a JSON value, as somebody else at the server would. */
    void put(String path, String json) throws IOException, InterruptedException {
        String pair = Base64.getEncoder().encodeToString((USER + ":" + password()).getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(URI.create(url() + path))
                        .header("Authorization", "Basic " + pair)
                        .header("Content-Type", "application/json")
                        .PUT(HttpRequest.BodyPublishers.ofString(json))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new AssertionError(path + ": " + answer.statusCode() + " " + answer.body());
        }
    }

    /** A JSON value, as an administrator reads it. */
    String get(String path) throws IOException, InterruptedException {
        return get(path, password()).body();
    }

    private HttpResponse<String> get(String path, String password) throws IOException, InterruptedException {
        String pair = Base64.getEncoder().encodeToString((USER + ":" + password).getBytes(StandardCharsets.UTF_8));
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(url() + path)).timeout(Duration.ofSeconds(5));
        if (!password.isEmpty()) {
            request.header("Authorization", "Basic " + pair);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** What the server printed. */
    String output() throws IOException {
        return Files.readString(log());
    }

    /** Ends the server without notice, as a power cut does, and its simulated devices; waits until they are gone. */
    void kill() {
        process.destroyForcibly();
        helpers.forEach(ProcessHandle::destroyForcibly);
        try {
            boolean gone = process.waitFor(10, TimeUnit.SECONDS);
            if (!gone) {
                throw new AssertionError("the server could not be killed");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        kill();
    }
}
