package io.adit.workbench.tests;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The server with its demonstration: sample station, simulated devices, alarms. It ends by itself after five minutes, should its test be killed. */
final class DemoServer extends ServerProcess {
    static final int CHANNELS = 60;

    private static final Pattern ALL_CHANNELS = Pattern.compile("\"channels\"\\s*:\\s*" + CHANNELS + "\\b");

    private final Path data;
    private final int port;

    /** @param data empty folder; the server's data and log go there */
    DemoServer(Path root, Path data) throws IOException {
        this(root, data, freePort());
    }

    private DemoServer(Path root, Path data, int port) throws IOException {
        super(
                root,
                data,
                List.of(
                        "demo",
                        "--for",
                        "300s",
                        "--no-browser",
                        "--data",
                        data.toString(),
                        "--http-port",
                        Integer.toString(port)));
        this.data = data;
        this.port = port;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    String url() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    String password() throws IOException {
        return Files.readString(data.resolve("server/admin-password")).strip();
    }

    /** True once the server is healthy and runs all channels of the sample. Fails when the process has ended. */
    boolean isReady() throws IOException, InterruptedException {
        return isHealthy() && ALL_CHANNELS.matcher(get("/api/adit/status")).find();
    }
}
