package io.adit.workbench.tests;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The server as it stands after its first start, on ports of its own choice: nothing is published, and what devices send is sent by the test. */
final class EmptyServer extends ServerProcess {
    private static final Pattern API = Pattern.compile("Dashboard and API +(http://[0-9.]+:\\d+)/");
    private static final Pattern DEVICES = Pattern.compile("Devices \\(HTTP\\) +([0-9.]+:\\d+)");

    private final Path data;

    /** @param data empty folder; the server's data and log go there */
    EmptyServer(Path root, Path data) throws IOException {
        super(
                root,
                data,
                List.of(
                        "serve",
                        "--data",
                        data.resolve("server").toString(),
                        "--http-port=0",
                        "--mqtt-port=0",
                        "--device-http-port=0",
                        "--device-amqp-port=0",
                        "--north-amqp-port=0"));
        this.data = data;
    }

    /** True once it says where it listens, and is healthy. Fails when the process has ended. */
    boolean isReady() throws IOException, InterruptedException {
        return API.matcher(output()).find() && isHealthy();
    }

    @Override
    String url() throws IOException {
        return printed(API);
    }

    @Override
    String password() throws IOException {
        return Files.readString(data.resolve("server/admin-password")).strip();
    }

    /** Sends a message as a device; returns when it is kept. @param secrets the file that publishing wrote, with the password of one device */
    void telemetry(Path secrets, String json) throws IOException, InterruptedException {
        String[] login = Files.readAllLines(secrets).getFirst().split("\t");
        URI address = URI.create("http://" + printed(DEVICES) + "/telemetry");
        require(
                "telemetry",
                send(authorised(address, login[2] + "@" + login[0], login[3])
                        .header("QoS-Level", "1")
                        .POST(HttpRequest.BodyPublishers.ofString(json))));
    }

    private String printed(Pattern what) throws IOException {
        Matcher found = what.matcher(output());
        if (!found.find()) {
            throw new AssertionError("the server does not say where it listens:\n" + output());
        }
        return found.group(1);
    }
}
