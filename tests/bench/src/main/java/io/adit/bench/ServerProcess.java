package io.adit.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A real {@code adit serve} in a process of its own, on free ports of loopback. Used by one thread. */
final class ServerProcess implements AutoCloseable {
    private static final Pattern HTTP = Pattern.compile("Dashboard and API +http://[^:]+:(\\d+)/");
    private static final Pattern RAW = Pattern.compile("\"history\":\\{\"raw\":(\\d+)");
    private static final Pattern CLEAN = Pattern.compile("\"history\":\\{\"raw\":\\d+,\"clean\":(\\d+)");
    private static final Pattern DEVICES = Pattern.compile("Devices \\(HTTP\\) +[^:]+:(\\d+)");
    private static final Pattern MQTT = Pattern.compile("Devices \\(MQTT\\) +[^:]+:(\\d+)");

    private final Process process;
    private final Path data;
    private int httpPort;
    private int mqttPort;
    private int deviceHttpPort;

    private ServerProcess(Process process, Path data) {
        this.process = process;
        this.data = data;
    }

    /** Starts it and returns when it says that it is up; the script gives the command in ADIT_SERVE. */
    static ServerProcess start(Path data) throws IOException {
        String command = System.getenv("ADIT_SERVE");
        if (command == null) {
            throw new IllegalStateException("ADIT_SERVE is not set; run this as ./adit bench");
        }
        List<String> line = new ArrayList<>(command.lines().toList());
        line.addAll(
                List.of("--data", data.toString(), "--http-port", "0", "--mqtt-port", "0", "--device-http-port", "0"));
        line.addAll(List.of("--device-amqp-port", "0", "--north-amqp-port", "0"));
        Process process = new ProcessBuilder(line)
                .redirectError(data.resolveSibling("server.log").toFile())
                .start();
        ServerProcess server = new ServerProcess(process, data);
        server.readPorts();
        return server;
    }

    private void readPorts() throws IOException {
        BufferedReader out = process.inputReader();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            Matcher http = HTTP.matcher(line);
            Matcher mqtt = MQTT.matcher(line);
            Matcher devices = DEVICES.matcher(line);
            if (http.find()) {
                httpPort = Integer.parseInt(http.group(1));
            } else if (mqtt.find()) {
                mqttPort = Integer.parseInt(mqtt.group(1));
            } else if (devices.find()) {
                deviceHttpPort = Integer.parseInt(devices.group(1));
                return;
            }
        }
        throw new IOException("the server ended before it was up; see " + data.resolveSibling("server.log"));
    }

    /** Publishes a model to it, as {@code adit apply} does; the passwords of the devices are written to {@code secrets}. */
    void publish(Path model, Path secrets) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(
                Objects.requireNonNull(System.getenv("ADIT_SERVE")).lines().toList());
        line.set(line.size() - 1, "apply");
        line.addAll(List.of(model.toString(), "--ditto", "http://127.0.0.1:" + httpPort));
        line.addAll(List.of("--password-file", data.resolve("admin-password").toString()));
        line.addAll(List.of("--device-secrets", secrets.toString()));
        Path log = data.resolveSibling("apply.log");
        Process apply = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (apply.waitFor() != 0) {
            throw new IOException("the model could not be published: " + Files.readString(log));
        }
    }

    /** How many raw readings its history has. */
    long rawReadings() throws IOException {
        return counted(RAW);
    }

    /** How many clean samples its history has. */
    long cleanSamples() throws IOException {
        return counted(CLEAN);
    }

    private long counted(Pattern figure) throws IOException {
        HttpURLConnection connection = open("/api/adit/status");
        try (InputStream body = connection.getInputStream()) {
            String text = new String(body.readAllBytes(), StandardCharsets.UTF_8);
            Matcher count = figure.matcher(text);
            if (!count.find()) {
                throw new IOException("no number of readings in " + text);
            }
            return Long.parseLong(count.group(1));
        }
    }

    /** Raw readings in history once no more come. */
    long settledRaw() throws IOException, InterruptedException {
        long last = -1;
        long now = rawReadings();
        while (now != last) {
            Thread.sleep(2_000);
            last = now;
            now = rawReadings();
        }
        return now;
    }

    /** Lets a device in, or cuts it off; returns when that is on the disk. */
    void enable(BenchFacility.Login device, boolean enabled) throws IOException {
        HttpURLConnection connection = open("/v1/devices/" + device.tenant() + "/" + device.device());
        connection.setRequestMethod("PUT");
        connection.setRequestProperty("Content-Type", "application/json");
        connection.setDoOutput(true);
        connection.getOutputStream().write(("{\"enabled\":" + enabled + "}").getBytes(StandardCharsets.UTF_8));
        if (connection.getResponseCode() != HttpURLConnection.HTTP_NO_CONTENT) {
            throw new IOException("the registry answers " + connection.getResponseCode());
        }
    }

    private HttpURLConnection open(String path) throws IOException {
        URI uri = URI.create("http://127.0.0.1:" + httpPort + path);
        HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
        String[] header = authorization().strip().split(": ", 2);
        connection.setRequestProperty(header[0], header[1]);
        return connection;
    }

    int httpPort() {
        return httpPort;
    }

    int mqttPort() {
        return mqttPort;
    }

    /** Port of the HTTP adapter for devices. */
    int deviceHttpPort() {
        return deviceHttpPort;
    }

    /** The header line with the credentials of the first user. */
    String authorization() throws IOException {
        try (var files = Files.list(data)) {
            Path secret = files.filter(file -> file.getFileName().toString().contains("admin"))
                    .findFirst()
                    .orElseThrow();
            String password = Files.readString(secret).strip();
            byte[] credentials = ("admin:" + password).getBytes(StandardCharsets.UTF_8);
            return "Authorization: Basic " + Base64.getEncoder().encodeToString(credentials) + "\r\n";
        }
    }

    /** Resident memory in megabytes (10^6 bytes). */
    double residentMegabytes() throws IOException {
        return megabytes("VmRSS:");
    }

    /** Resident memory that is not the content of a file, in megabytes (10^6 bytes). */
    double anonymousMegabytes() throws IOException {
        return megabytes("RssAnon:");
    }

    private double megabytes(String kind) throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc/" + process.pid() + "/status"))) {
            if (line.startsWith(kind)) {
                return Long.parseLong(line.replaceAll("\\D", "")) * 1024 / 1e6;
            }
        }
        throw new IOException("no " + kind + " of " + process.pid());
    }

    /** Processor seconds that it has used. */
    double cpuSeconds() {
        return process.info().totalCpuDuration().orElseThrow().toMillis() / 1e3;
    }

    /** Ends it as a crash would. */
    void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    /** Ends it in order. */
    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
