package io.adit.tests.conformance.kit;

import io.adit.tests.kit.TestCertificates;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.opentest4j.TestAbortedException;

/**
 * The device side under test: that of a Hono that runs already, or of the server that the suite starts for itself.
 *
 * <p>System properties: {@code conformance.hono-registry} base URL of the registry, and of the adapters without TLS {@code
 * conformance.hono-mqtt} host and port, {@code conformance.hono-http} base URL, {@code conformance.hono-amqp} host and port; with
 * TLS {@code conformance.hono-mqtts}, {@code conformance.hono-https}, {@code conformance.hono-amqps} and, in PEM, the authority
 * of their certificates {@code conformance.hono-ca}; {@code conformance.hono-north} host and port of the AMQP messaging network
 * with {@code conformance.hono-north-user} and {@code conformance.hono-north-password-file}; {@code conformance.hono-user} and
 * {@code conformance.hono-password-file} where the registry wants to know who asks. The cases of a part that is not given are
 * skipped.
 *
 * @param registry base URL of the registry's API
 * @param registrar who may manage the registry; none: everybody may
 * @param adapters where devices go
 * @param north where applications go
 * @param authority who signed the certificates of the server; none: without TLS
 * @param own whether the suite started the server, so that what we do better than Hono is expected
 */
public record HonoTarget(
        URI registry,
        Optional<Login> registrar,
        Adapters adapters,
        Optional<North> north,
        Optional<Path> authority,
        boolean own) {
    private static final class Current {
        private static final HonoTarget TARGET =
                startsOwn() ? ServerProcess.current().hono() : given("");
    }

    private static final class Secured {
        private static final HonoTarget TARGET =
                startsOwn() ? ServerProcess.secured().hono() : given("s");
    }

    /** Where devices go; none: the adapter is not under test. */
    public record Adapters(Optional<InetSocketAddress> mqtt, Optional<URI> http, Optional<InetSocketAddress> amqp) {}

    /** Where applications go, and who they are. */
    public record North(InetSocketAddress address, String user, String password) {}

    /** The device side under test of this run, without TLS; started at the first call. */
    public static HonoTarget current() {
        return Current.TARGET;
    }

    /** The device side under test of this run, with TLS; started at the first call. */
    public static HonoTarget secured() {
        return Secured.TARGET;
    }

    /** Whether this run starts a device side of its own; does not start it. */
    public static boolean startsOwn() {
        return Target.property("hono-registry") == null;
    }

    /** Fails with an {@link IllegalArgumentException} that says what is wrong with the options of a Hono. */
    static void checkOptions() {
        for (String option : List.of("hono-mqtt", "hono-amqp", "hono-mqtts", "hono-amqps", "hono-north")) {
            address(option);
        }
        address("hono-north").ifPresent(HonoTarget::north);
        for (String option : Run.OPTIONS) {
            boolean needs = option.startsWith("hono-") && !option.equals("hono-registry");
            if (needs && startsOwn() && Target.property(option) != null) {
                throw new IllegalArgumentException("--" + option + " needs --hono-registry");
            }
        }
    }

    /** @param tls {@code s} for the addresses with TLS, or nothing */
    private static HonoTarget given(String tls) {
        return new HonoTarget(
                Target.base(String.valueOf(Target.property("hono-registry"))),
                Target.user("hono-user", "hono-password-file"),
                new Adapters(
                        address("hono-mqtt" + tls),
                        Optional.ofNullable(Target.property("hono-http" + tls)).map(Target::base),
                        address("hono-amqp" + tls)),
                address("hono-north").map(HonoTarget::north),
                tls.isEmpty()
                        ? Optional.empty()
                        : Optional.ofNullable(Target.property("hono-ca")).map(Path::of),
                false);
    }

    private static North north(InetSocketAddress address) {
        String user = Target.property("hono-north-user");
        String file = Target.property("hono-north-password-file");
        if (user == null || file == null) {
            throw new IllegalArgumentException("--hono-north needs --hono-north-user and --hono-north-password-file");
        }
        return new North(address, user, Target.secret(file));
    }

    private static Optional<InetSocketAddress> address(String option) {
        return Optional.ofNullable(Target.property(option)).map(HonoTarget::parse);
    }

    /** Reads {@code HOST:PORT}. */
    static InetSocketAddress parse(String text) {
        int colon = text.lastIndexOf(':');
        if (colon < 1 || !text.substring(colon + 1).matches("\\d{1,5}")) {
            throw new IllegalArgumentException("not HOST:PORT: " + text);
        }
        return new InetSocketAddress(text.substring(0, colon), Integer.parseInt(text.substring(colon + 1)));
    }

    /** What is there, or a skipped case. */
    static <T> T needed(Optional<T> part, String option) {
        return part.orElseThrow(() -> new TestAbortedException("needs --" + option));
    }

    /** Address of the MQTT adapter, or a skipped case. */
    InetSocketAddress mqtt() {
        return needed(adapters.mqtt, authority.isPresent() ? "hono-mqtts with --hono-ca" : "hono-mqtt");
    }

    /** Base URL of the HTTP adapter, or a skipped case. */
    URI http() {
        return needed(adapters.http, authority.isPresent() ? "hono-https with --hono-ca" : "hono-http");
    }

    /** Address of the AMQP adapter, or a skipped case. */
    InetSocketAddress amqp() {
        return needed(adapters.amqp, authority.isPresent() ? "hono-amqps with --hono-ca" : "hono-amqp");
    }

    /** TLS that trusts the server and shows a certificate, if there is one; none without TLS. */
    Optional<SSLContext> tls(TestCertificates.@Nullable Identity identity) {
        return authority.map(file -> {
            try (InputStream in = Files.newInputStream(file)) {
                CertificateFactory factory = CertificateFactory.getInstance("X.509");
                return TestCertificates.client((X509Certificate) factory.generateCertificate(in), identity);
            } catch (IOException | GeneralSecurityException e) {
                throw new IllegalStateException("the authority can't be read from " + file, e);
            }
        });
    }

    /** A connection to an address, with TLS where the target has it. */
    Socket connect(InetSocketAddress address, TestCertificates.@Nullable Identity identity) throws IOException {
        Optional<SSLContext> tls = tls(identity);
        return tls.isPresent()
                ? tls.get().getSocketFactory().createSocket(address.getHostString(), address.getPort())
                : new Socket(address.getHostString(), address.getPort());
    }
}
