package io.adit.workbench.tests;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The real server in a process of its own, as {@code adit} starts it; ends with the tests at the latest. */
abstract class ServerProcess implements AutoCloseable {
    static final String USER = "admin";

    private static final String JAR = "io.adit.server-";
    private static final int OK = 200;
    private static final int FIRST_FAILURE = 300;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(30)).build();
    private final Path data;
    private final Process process;
    private final Thread end = new Thread(this::kill, "end-of-server");
    private List<ProcessHandle> helpers = List.of();

    /**
     * @param data empty folder; the server's log goes there
     * @param command and its options, after {@code adit}
     */
    ServerProcess(Path root, Path data, List<String> command) throws IOException {
        this.data = data;
        List<String> all = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-Dadit.home=" + root,
                "-cp",
                lib(root).resolve("*").toString(),
                "io.adit.server.cli.Adit"));
        all.addAll(command);
        process = new ProcessBuilder(all)
                .directory(data.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log().toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(end);
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

    private Path log() {
        return data.resolve("server.log");
    }

    abstract String url() throws IOException;

    /** Of the administrator. */
    abstract String password() throws IOException;

    /** True once the server is healthy. Fails when the process has ended. */
    boolean isHealthy() throws IOException, InterruptedException {
        if (!process.isAlive()) {
            throw new AssertionError("the server ended with code " + process.exitValue() + ":\n" + output());
        }
        helpers = process.descendants().toList();
        try {
            return send(HttpRequest.newBuilder(URI.create(url() + "/health"))).statusCode() == OK;
        } catch (IOException e) {
            return false; // Nobody listens yet.
        }
    }

    /** Puts a JSON value, as somebody else at the server would. */
    void put(String path, String json) throws IOException, InterruptedException {
        require(path, send(as(USER, password(), path).PUT(HttpRequest.BodyPublishers.ofString(json))));
    }

    /** A JSON value, as an administrator reads it. */
    String get(String path) throws IOException, InterruptedException {
        return send(as(USER, password(), path)).body();
    }

    private HttpRequest.Builder as(String user, String password, String path) throws IOException {
        return authorised(URI.create(url() + path), user, password);
    }

    static HttpRequest.Builder authorised(URI address, String user, String password) {
        String pair = Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(address)
                .header("Authorization", "Basic " + pair)
                .header("Content-Type", "application/json");
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.timeout(Duration.ofSeconds(30)).build(), HttpResponse.BodyHandlers.ofString());
    }

    static void require(String what, HttpResponse<String> answer) {
        if (answer.statusCode() >= FIRST_FAILURE) {
            throw new AssertionError(what + ": " + answer.statusCode() + " " + answer.body());
        }
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
            boolean gone = process.waitFor(60, TimeUnit.SECONDS);
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
        Runtime.getRuntime().removeShutdownHook(end);
    }
}
