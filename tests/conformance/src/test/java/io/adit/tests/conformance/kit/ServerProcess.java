package io.adit.tests.conformance.kit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code adit serve} as a child process over a temporary folder, on free ports; it ends with the run. */
final class ServerProcess {
    private static final Pattern ADDRESS = Pattern.compile(" +(\\S.*?\\S) {2,}(\\S.*)");
    private static final String LAST = "Data";
    private static final int STOP_SECONDS = 20;

    private ServerProcess() {}

    private static final class Current {
        private static final Own OWN = start();
    }

    /** The two sides of the server that was started. */
    record Own(Target ditto, HonoTarget hono) {}

    /** The server of this run; started at the first call. */
    static Own current() {
        return Current.OWN;
    }

    private static Own start() {
        try {
            Path data = Files.createTempDirectory("adit-conformance");
            UserFile users = new UserFile();
            Login main = users.add("conformance");
            Login other = users.add("somebody-else");
            Login registrar = users.add("registrar", "adit:administrator");
            users.write(data);
            TokenIssuer issuer = new TokenIssuer();
            Process process = new ProcessBuilder(command(data, issuer))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process, data)));
            Map<String, String> addresses = awaitAddresses(process);
            return new Own(
                    new Target(
                            Target.base(address(addresses, "Dashboard and API")),
                            main,
                            Optional.of(other),
                            Optional.of(issuer.token("carol")),
                            true),
                    devices(addresses, registrar));
        } catch (IOException e) {
            throw new UncheckedIOException("The server under test can't be started.", e);
        }
    }

    private static List<String> command(Path data, TokenIssuer issuer) {
        Path home = Path.of(System.getProperty("adit.home", "../.."))
                .toAbsolutePath()
                .normalize();
        Path lib = home.resolve("bundles/io.adit.server/target/lib");
        if (!Files.isDirectory(lib)) {
            throw new IllegalStateException("The server is not built: " + lib + " is missing.");
        }
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-Dadit.home=" + home,
                "-cp",
                lib.resolve("*").toString(),
                "io.adit.server.cli.Adit",
                "serve",
                "--data",
                data.toString(),
                "--device-amqp-port",
                "0",
                "--north-amqp-port",
                "0",
                "--http-port",
                "0",
                "--mqtt-port",
                "0",
                "--device-http-port",
                "0",
                "--oidc-issuer",
                issuer.option());
    }

    private static HonoTarget devices(Map<String, String> addresses, Login registrar) {
        return new HonoTarget(
                Target.base(address(addresses, "Dashboard and API")),
                Optional.of(registrar),
                Optional.of(HonoTarget.parse(address(addresses, "Devices (MQTT)"))),
                Optional.of(URI.create("http://" + address(addresses, "Devices (HTTP)"))),
                Optional.of(HonoTarget.parse(address(addresses, "Devices (AMQP)"))),
                true);
    }

    private static String address(Map<String, String> addresses, String listener) {
        String address = addresses.get(listener);
        if (address == null) {
            throw new IllegalStateException("the server does not say where \"" + listener + "\" is: " + addresses);
        }
        return address;
    }

    private static Map<String, String> awaitAddresses(Process process) throws IOException {
        BufferedReader out = process.inputReader();
        StringBuilder said = new StringBuilder();
        Map<String, String> addresses = new HashMap<>();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            said.append(line).append('\n');
            Matcher matcher = ADDRESS.matcher(line);
            if (matcher.matches()) {
                addresses.put(matcher.group(1), matcher.group(2));
            }
            if (addresses.containsKey(LAST)) {
                Thread.ofVirtual().start(() -> skip(out));
                return addresses;
            }
        }
        throw new IllegalStateException("The server under test ended at once:\n" + said);
    }

    private static void skip(BufferedReader out) {
        try {
            out.transferTo(Writer.nullWriter());
        } catch (IOException e) {
            return; // the server was stopped
        }
    }

    private static void stop(Process process, Path data) {
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            try (Stream<Path> files = Files.walk(data)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            System.err.println("The temporary folder " + data + " stays: " + e);
        }
    }
}
