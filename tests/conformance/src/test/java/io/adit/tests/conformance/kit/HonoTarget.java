package io.adit.tests.conformance.kit;

import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.opentest4j.TestAbortedException;

/**
 * The device side under test: that of a Hono that runs already, or of the server that the suite starts for itself.
 *
 * <p>System properties: {@code conformance.hono-registry} base URL of the registry, and of the adapters {@code
 * conformance.hono-mqtt} host and port, {@code conformance.hono-http} base URL, {@code conformance.hono-amqp} host and
 * port, all without TLS; {@code conformance.hono-user} and {@code conformance.hono-password-file} where the registry wants
 * to know who asks. The cases of an adapter that is not given are skipped.
 *
 * @param registry base URL of the registry's API
 * @param registrar who may manage the registry; none: everybody may
 * @param mqtt address of the MQTT adapter
 * @param http base URL of the HTTP adapter
 * @param amqp address of the AMQP adapter
 * @param own whether the suite started the server, so that what we do better than Hono is expected
 */
public record HonoTarget(
        URI registry,
        Optional<Login> registrar,
        Optional<InetSocketAddress> mqtt,
        Optional<URI> http,
        Optional<InetSocketAddress> amqp,
        boolean own) {
    private static final class Current {
        private static final HonoTarget TARGET = open();
    }

    /** The device side under test of this run; started at the first call. */
    public static HonoTarget current() {
        return Current.TARGET;
    }

    /** Whether this run starts a device side of its own; does not start it. */
    public static boolean startsOwn() {
        return Target.property("hono-registry") == null;
    }

    /** Fails with an {@link IllegalArgumentException} that says what is wrong with the options of a Hono. */
    static void checkOptions() {
        address("hono-mqtt");
        address("hono-amqp");
        for (String option : List.of("hono-mqtt", "hono-http", "hono-amqp", "hono-user")) {
            if (startsOwn() && Target.property(option) != null) {
                throw new IllegalArgumentException("--" + option + " needs --hono-registry");
            }
        }
    }

    private static HonoTarget open() {
        String registry = Target.property("hono-registry");
        if (registry == null) {
            return ServerProcess.current().hono();
        }
        return new HonoTarget(
                Target.base(registry),
                Target.user("hono-user", "hono-password-file"),
                address("hono-mqtt"),
                Optional.ofNullable(Target.property("hono-http")).map(Target::base),
                address("hono-amqp"),
                false);
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
}
