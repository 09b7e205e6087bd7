package io.adit.tests.conformance.kit;

import io.adit.tests.kit.TestCertificates;
import io.adit.tests.kit.TestCertificates.Identity;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
    private static final String APPLICATION = "application";
    private static final String CERTIFICATE = "server.crt";
    private static final String KEY = "server.key";

    private ServerProcess() {}

    private static final class Current {
        private static final Own OWN = start(false);
    }

    private static final class Secured {
        private static final Own OWN = start(true);
    }

    /** The two sides of a server that was started. */
    record Own(Target ditto, HonoTarget hono) {}

    /** The server of this run, without TLS; started at the first call. */
    static Own current() {
        return Current.OWN;
    }

    /** One more server of this run, with TLS; started at the first call. */
    static Own secured() {
        return Secured.OWN;
    }

    /** The users of a server. */
    private record Users(Login main, Login other, Login registrar, String application) {}

    private static Own start(boolean secured) {
        try {
            Path data = Files.createTempDirectory("adit-conformance");
            UserFile file = new UserFile();
            String password = UserFile.newPassword();
            file.addWithPassword(APPLICATION, password, "adit:messaging");
            Users users = new Users(
                    file.add("conformance"),
                    file.add("somebody-else"),
                    file.add("registrar", "adit:administrator"),
                    password);
            file.write(data);
            Optional<Path> authority = secured ? Optional.of(certificates(data)) : Optional.empty();
            TokenIssuer issuer = new TokenIssuer();
            Process process = new ProcessBuilder(command(data, issuer, secured))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process, data)));
            return own(awaitAddresses(process), users, issuer, authority);
        } catch (IOException e) {
            throw new UncheckedIOException("The server under test can't be started.", e);
        }
    }

    private static Own own(Map<String, String> addresses, Users users, TokenIssuer issuer, Optional<Path> authority) {
        return new Own(
                new Target(
                        Target.base(address(addresses, "Dashboard and API")),
                        users.main,
                        Optional.of(users.other),
                        Optional.of(issuer.token("carol")),
                        true),
                devices(addresses, users, authority));
    }

    /** Makes a certificate for the server and returns the file of its authority. */
    private static Path certificates(Path data) throws IOException {
        Identity authority = TestCertificates.authority("CN=Conformance");
        Identity server = authority.issue("CN=localhost");
        Files.writeString(data.resolve(CERTIFICATE), server.chainPem());
        Files.writeString(data.resolve(KEY), server.keyPem());
        return Files.writeString(data.resolve("ca.crt"), authority.chainPem());
    }

    private static List<String> command(Path data, TokenIssuer issuer, boolean secured) {
        Path home = Path.of(System.getProperty("adit.home", "../.."))
                .toAbsolutePath()
                .normalize();
        Path lib = home.resolve("bundles/io.adit.server/target/lib");
        if (!Files.isDirectory(lib)) {
            throw new IllegalStateException("The server is not built: " + lib + " is missing.");
        }
        List<String> command = new ArrayList<>(List.of(
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
                "--device-amqp-port=0",
                "--north-amqp-port=0",
                "--http-port=0",
                "--mqtt-port=0",
                "--device-http-port=0",
                "--oidc-issuer=" + issuer.option()));
        if (secured) {
            command.add("--tls-cert=" + data.resolve(CERTIFICATE));
            command.add("--tls-key=" + data.resolve(KEY));
        }
        return command;
    }

    private static HonoTarget devices(Map<String, String> addresses, Users users, Optional<Path> authority) {
        String scheme = authority.isPresent() ? "https://" : "http://";
        return new HonoTarget(
                Target.base(address(addresses, "Dashboard and API")),
                Optional.of(users.registrar),
                new HonoTarget.Adapters(
                        Optional.of(HonoTarget.parse(address(addresses, "Devices (MQTT)"))),
                        Optional.of(URI.create(scheme + address(addresses, "Devices (HTTP)"))),
                        Optional.of(HonoTarget.parse(address(addresses, "Devices (AMQP)")))),
                Optional.of(new HonoTarget.North(
                        HonoTarget.parse(address(addresses, "Apps (AMQP)")), APPLICATION, users.application)),
                authority,
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
