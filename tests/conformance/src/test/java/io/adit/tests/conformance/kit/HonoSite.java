package io.adit.tests.conformance.kit;

import io.adit.tests.kit.RawMqtt;
import io.adit.tests.kit.TestCertificates.Identity;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What one case of the device side works with: the server under test, a tenant of its own, its devices and an application. */
public final class HonoSite extends RegistrySite {
    /** Content type of an event that says nothing but that the device is there. */
    public static final String EMPTY_NOTIFICATION = "application/vnd.eclipse-hono-empty-notification";

    /** A payload that no adapter takes; Hono's limit is 2 kB unless it is configured. */
    public static final byte[] OVERSIZE = new byte[1 << 20];

    HonoSite(HonoTarget target, Duration patience) {
        super(target, patience);
    }

    /** Time that a case may wait for one thing to happen. */
    public Duration patience() {
        return patience;
    }

    /** A request of a device to the HTTP adapter, of JSON; null: without a body and a content type. */
    public Request http(String method, String path, String device, @Nullable String json) {
        return request(method, URI.create(target.http() + path), Login.basic(user(device), PASSWORD), json, null);
    }

    /** A request of JSON to the HTTP adapter by who shows a certificate. */
    public Request http(String method, String path, Identity identity, String json) {
        return request(method, URI.create(target.http() + path), Login.basic("", ""), json, identity)
                .anonymously();
    }

    /** Base URL of the HTTP adapter for clients that take one. */
    public String httpUrl() {
        return target.http().toString();
    }

    /** Opens a connection to the MQTT adapter over which nothing was sent; version 4 is 3.1.1, version 5 is 5. */
    public RawMqtt mqtt(int version) throws IOException {
        return mqtt(version, null);
    }

    /** As {@link #mqtt(int)}, by who shows a certificate; null: without one. */
    public RawMqtt mqtt(int version, @Nullable Identity identity) throws IOException {
        RawMqtt client = new RawMqtt(target.connect(target.mqtt(), identity), version, patience);
        closeAfterwards(client);
        return client;
    }

    /** Opens a connection to the MQTT adapter and logs a device in. */
    public RawMqtt login(int version, String device) throws IOException {
        RawMqtt client = mqtt(version);
        client.connect(user(device), PASSWORD);
        client.expectConnack(0);
        return client;
    }

    /** Address of the MQTT adapter for clients of other makers. */
    public InetSocketAddress mqttAddress() {
        return target.mqtt();
    }

    /** URL of the MQTT adapter for clients that take one. */
    public String mqttUrl() {
        return "tcp://" + target.mqtt().getHostString() + ":" + target.mqtt().getPort();
    }

    /** File with the authority of the server's certificates, for clients that take one; only with TLS. */
    public Path authority() {
        return target.authority().orElseThrow();
    }

    /** Opens a connection to the AMQP adapter and logs a device in. */
    public AmqpDevice amqp(String device) {
        return amqp(device, PASSWORD);
    }

    /** Opens a connection to the AMQP adapter by who shows a certificate. */
    public AmqpDevice amqp(Identity identity) {
        return opened(AmqpDevice.connect(target.amqp(), AmqpDevice.tls(authority(), identity), null, "", patience));
    }

    /** Address of the AMQP adapter for clients of other makers. */
    public InetSocketAddress amqpAddress() {
        return target.amqp();
    }

    /** What SASL or the AMQP adapter has against a login. */
    public Throwable amqpRefusal(String device, String password) {
        try {
            amqp(device, password);
        } catch (AmqpDevice.RefusedException e) {
            return e;
        }
        throw new AssertionError("the login should be refused");
    }

    private AmqpDevice amqp(String device, String password) {
        return opened(AmqpDevice.connect(target.amqp(), AmqpDevice.plain(), user(device), password, patience));
    }

    private AmqpDevice opened(AmqpDevice client) {
        closeAfterwards(client);
        return client;
    }

    /** Whether an application with a wrong password is refused; a skipped case where there is no place for one. */
    public boolean refusesWrongApplication() {
        return Application.refusesWrongPassword(HonoTarget.needed(target.north(), "hono-north"), target.authority());
    }

    /** The application; a skipped case where there is no place for one. */
    public Application application() {
        HonoTarget.North north = HonoTarget.needed(target.north(), "hono-north");
        Application application = new Application(Application.connected(north, target.authority()), tenant(), patience);
        closeAfterwards(application);
        return application;
    }
}
