package io.adit.tests.conformance.kit;

import io.adit.tests.kit.TestCertificates.Identity;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.UUID;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * One tenant of a case's own, which is registered when first named, and its devices. Whatever it registers is deleted and
 * whatever it opens is closed afterwards.
 */
public class RegistrySite implements AutoCloseable {
    /** Password of all devices. */
    public static final String PASSWORD = "conformance-secret";

    /* bcrypt of the password at the lowest cost, as the suite would spend its time on hashing otherwise. */
    private static final String HASH = "$2a$04$1wIB7BFicghlOn0Z3IgHDuzX4gYDS9q44yycb/xolJYA4mJgKyBP.";

    final HonoTarget target;
    final Duration patience;
    private final String tenant = newId();
    private final Deque<String> registered = new ArrayDeque<>();
    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private boolean tenantRegistered;

    RegistrySite(HonoTarget target, Duration patience) {
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
        Request request = request(method, URI.create(target.registry() + path), registrar, json, null);
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

    /** A request of JSON, with TLS where the target has it; null: without a body and a content type. */
    Request request(String method, URI uri, Login login, @Nullable String json, @Nullable Identity identity) {
        Optional<byte[]> body = Optional.ofNullable(json).map(text -> text.getBytes(StandardCharsets.UTF_8));
        Request request = new Request(method, uri, login, body, patience);
        Optional<SSLContext> tls = uri.getScheme().equals("https") ? target.tls(identity) : Optional.empty();
        tls.ifPresent(context ->
                request.over(HttpClient.newBuilder().sslContext(context).build()));
        return json == null ? request : request.with("Content-Type", "application/json");
    }

    /** Name by which a device of the case's tenant logs in. */
    public String user(String device) {
        return device + "@" + tenant();
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
