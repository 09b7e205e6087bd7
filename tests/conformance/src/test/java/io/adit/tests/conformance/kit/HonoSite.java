package io.adit.tests.conformance.kit;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one case of the device side works with: the server under test and one tenant of its own, which is registered when
 * first named. Whatever it registers is deleted and whatever it opens is closed afterwards.
 */
public final class HonoSite implements AutoCloseable {
    /** Password of all devices. */
    public static final String PASSWORD = "conformance-secret";

    /** Content type of an event that says nothing but that the device is there. */
    public static final String EMPTY_NOTIFICATION = "application/vnd.eclipse-hono-empty-notification";

    /** A payload that no adapter takes; Hono's limit is 2 kB unless it is configured. */
    public static final byte[] OVERSIZE = new byte[1 << 20];

    /* bcrypt of the password at the lowest cost, as the suite would spend its time on hashing otherwise. */
    private static final String HASH = "$2a$04$1wIB7BFicghlOn0Z3IgHDuzX4gYDS9q44yycb/xolJYA4mJgKyBP.";

    private final HonoTarget target;
    private final Duration patience;
    private final String tenant = newId();
    private final Deque<String> registered = new ArrayDeque<>();
    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private boolean tenantRegistered;

    HonoSite(HonoTarget target, Duration patience) {
        this.target = target;
        this.patience = patience;
    }

    /** A new id for a tenant or device. */
    public static String newId() {
        return "conformance-" + UUID.randomUUID();
    }

    /** Whether the server is our own, so that what we do better than Hono is expected. */
    public boolean own() {
        return target.own();
    }

    /** Id of the case's tenant. */
    public String tenant() {
        return tenantRegistered ? tenant : tenant("{}");
    }

    /** Registers the case's tenant in other than the usual way. */
    public String tenant(String json) {
        tenantRegistered = true;
        register("/v1/tenants/" + tenant, json);
        return tenant;
    }

    /** Registers a device with a password and gives its id, which is its auth-id too. */
    public String device() {
        return device("{}");
    }

    /** Registers such a device with this document. */
    public String device(String json) {
        String device = deviceWithoutPassword(json);
        credentials(device, password(device, "")).expect(204);
        return device;
    }

    /** Registers a device that can't log in. */
    public String deviceWithoutPassword(String json) {
        String device = newId();
        register("/v1/devices/" + tenant() + "/" + device, json);
        return device;
    }

    /** Registers a device for which this gateway speaks. */
    public String deviceVia(String gateway) {
        return deviceWithoutPassword("{\"via\":[\"" + gateway + "\"]}");
    }

    /** A list with one password credential; further members start with a comma. */
    public static String password(String authId, String members) {
        return """
                [{"type":"hashed-password","auth-id":"%s"%s,"secrets":[{"hash-function":"bcrypt","pwd-hash":"%s"}]}]""".formatted(authId, members, HASH);
    }

    /** Puts a device's credentials. */
    public Request credentials(String device, String json) {
        return registry("PUT", "/v1/credentials/" + tenant() + "/" + device, json);
    }

    /** Puts a device's document. */
    public Request change(String device, String json) {
        return registry("PUT", "/v1/devices/" + tenant() + "/" + device, json);
    }

    /** A request to the registry; null: without a body. */
    public Request registry(String method, String path, @Nullable String json) {
        Login registrar = target.registrar().orElse(Login.basic("", ""));
        Request request = request(method, URI.create(target.registry() + path), registrar, json);
        return target.registrar().isPresent() ? request : request.anonymously();
    }

    /** Registers something at a path and deletes it after the case. */
    public Answer register(String path, String json) {
        Answer answer = registry("POST", path, json).expect(201);
        adopt(path);
        return answer;
    }

    /** Deletes a path of the registry after the case. */
    public void adopt(String path) {
        registered.push(path);
    }

    /** A request of a device to the HTTP adapter, of JSON; null: without a body and a content type. */
    public Request http(String method, String path, String device, @Nullable String json) {
        URI base = HonoTarget.needed(target.http(), "hono-http");
        return request(method, URI.create(base + path), Login.basic(user(device), PASSWORD), json);
    }

    private Request request(String method, URI uri, Login login, @Nullable String json) {
        Optional<byte[]> body = Optional.ofNullable(json).map(text -> text.getBytes(StandardCharsets.UTF_8));
        Request request = new Request(method, uri, login, body, patience);
        return json == null ? request : request.with("Content-Type", "application/json");
    }

    /** Name by which a device of the case's tenant logs in. */
    public String user(String device) {
        return device + "@" + tenant();
    }

    /** Opens a connection to the MQTT adapter over which nothing was sent; version 4 is 3.1.1, version 5 is 5. */
    public RawMqtt mqtt(int version) throws IOException {
        RawMqtt client = new RawMqtt(HonoTarget.needed(target.mqtt(), "hono-mqtt"), version, patience);
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

    /** URL of the MQTT adapter for clients that take one. */
    public String mqttUrl() {
        var address = HonoTarget.needed(target.mqtt(), "hono-mqtt");
        return "tcp://" + address.getHostString() + ":" + address.getPort();
    }

    /** Opens a connection to the AMQP adapter and logs a device in. */
    public AmqpDevice amqp(String device) {
        return amqp(device, PASSWORD);
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
        AmqpDevice client =
                AmqpDevice.connect(HonoTarget.needed(target.amqp(), "hono-amqp"), user(device), password, patience);
        closeAfterwards(client);
        return client;
    }

    /** Closes this after the case. */
    public void closeAfterwards(AutoCloseable connection) {
        opened.push(connection);
    }

    @Override
    public void close() throws Exception {
        try {
            for (AutoCloseable connection : opened) {
                connection.close();
            }
        } finally {
            registered.forEach(path -> registry("DELETE", path, null).answer());
        }
    }
}
