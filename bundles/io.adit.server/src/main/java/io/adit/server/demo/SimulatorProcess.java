package io.adit.server.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The simulated devices in a process of their own. */
final class SimulatorProcess implements AutoCloseable {
    private static final long STOP_SECONDS = 20;
    private final Process process;
    private final BufferedReader lines;

    /** Starts the process; its devices connect when {@link #connect} says so. */
    SimulatorProcess(DemoModel model, int mqttPort, Path secrets, Path acknowledged) throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx160m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "io.adit.server.cli.Adit",
                "simulate",
                model.file().toString(),
                "--piped",
                "--replay=" + model.replay(),
                "--catch-up=" + model.catchUpSeconds(),
                "--to=tcp://127.0.0.1:" + mqttPort,
                "--device-secrets=" + secrets,
                "--acknowledged=" + acknowledged);
        process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        lines = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Lets the devices connect and waits for it. @return number of devices */
    int connect() throws IOException {
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
        @Nullable String first = lines.readLine();
        if (first == null) {
            throw new IllegalStateException("the simulated devices could not connect; see the message above.");
        }
        return (int) number(first, "connected");
    }

    /** Ends the devices in order. @return their counts, a line of JSON */
    String stop() throws IOException, InterruptedException {
        process.getOutputStream().close();
        @Nullable String counts = lines.readLine();
        boolean over = process.waitFor(STOP_SECONDS, TimeUnit.SECONDS);
        if (counts == null || !over) {
            throw new IllegalStateException("the simulated devices did not end in order.");
        }
        return counts;
    }

    /** A whole number of a flat JSON object. */
    static long number(String json, String member) {
        Matcher matcher = Pattern.compile('"' + member + "\":(\\d+)").matcher(json);
        if (!matcher.find()) {
            throw new IllegalStateException("no '" + member + "' in " + json);
        }
        return Long.parseLong(matcher.group(1));
    }

    @Override
    public void close() {
        process.destroy();
    }
}
