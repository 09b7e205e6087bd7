package io.adit.tests.honoclient;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code adit serve} as a child process on free ports, with tenant T1 and device dev1, which speaks HTTP. */
final class Server implements AutoCloseable {
    private static final Pattern PORT =
            Pattern.compile("^ +(Dashboard and API|Devices \\(HTTP\\)|Apps \\(AMQP\\)) .*:(\\d+)/?$");
    private static final String DEVICE = "dev1@T1:device-secret";

    final String password;
    private final Process process;
    private final HttpClient http = HttpClient.newHttpClient();
    private int apiPort;
    private int devicePort;
    private int northPort;

    Server(Path data) throws Exception {
        Path home = Path.of(System.getProperty("adit.home", "../.."))
                .toAbsolutePath()
                .normalize();
        Path lib = home.resolve("bundles/io.adit.server/target/lib");
        process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dadit.home=" + home,
                        "-cp",
                        lib.resolve("*").toString(),
                        "io.adit.server.cli.Adit",
                        "serve",
                        "--data=" + data,
                        "--http-port=0",
                        "--mqtt-port=0",
                        "--device-http-port=0",
                        "--device-amqp-port=0",
                        "--north-amqp-port=0"))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        readPorts(process.inputReader());
        password = Files.readString(data.resolve("admin-password")).strip();
        register();
    }

    private void readPorts(BufferedReader out) throws IOException {
        while (northPort == 0) {
            String line = out.readLine();
            if (line == null) {
                throw new IllegalStateException("the server ended before it said where it listens");
            }
            Matcher port = PORT.matcher(line);
            if (port.find()) {
                int number = Integer.parseInt(port.group(2));
                switch (port.group(1).charAt(2)) {
                    case 's' -> apiPort = number;
                    case 'v' -> devicePort = number;
                    default -> northPort = number;
                }
            }
        }
        Thread.ofVirtual().start(() -> {
            try {
                out.transferTo(Writer.nullWriter());
            } catch (IOException e) {
                return; // the server was stopped
            }
        });
    }

    private void register() throws Exception {
        admin("POST", "/v1/tenants/T1", "{}");
        admin("POST", "/v1/devices/T1/dev1", "{}");
        admin(
                "PUT",
                "/v1/credentials/T1/dev1",
                "[{\"type\":\"hashed-password\",\"auth-id\":\"dev1\",\"secrets\":[{\"pwd-plain\":\"device-secret\"}]}]");
    }

    private void admin(String method, String path, String body) throws Exception {
        HttpResponse<String> response = http.send(
                request(apiPort, path, "admin:" + password)
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
        if (response.statusCode() >= 300) {
            throw new IllegalStateException(path + ": " + response.statusCode() + " " + response.body());
        }
    }

    private static HttpRequest.Builder request(int port, String path, String login) {
        String basic = Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Basic " + basic);
    }

    int northPort() {
        return northPort;
    }

    /** What dev1 sends, as plain text. */
    CompletableFuture<HttpResponse<String>> device(String path, String payload) {
        return http.sendAsync(
                request(devicePort, path, DEVICE)
                        .header("Content-Type", "text/plain")
                        .POST(BodyPublishers.ofString(payload))
                        .build(),
                BodyHandlers.ofString());
    }

    @Override
    public void close() throws Exception {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
